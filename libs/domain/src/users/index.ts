import type { Provider } from '@nestjs/common';
import { UserRepository } from './user.repository.js';
import { UserService } from './user.service.js';

export { createFirstPrincipal, type FirstPrincipal } from './first-principal.js';
export { createKnownUser, type KnownUser } from './known-user.js';
export type { UserChange } from './user.input.js';
export type { UserView } from './user.repository.js';
export { UserService } from './user.service.js';

export const USER_PROVIDERS: Provider[] = [UserRepository, UserService];
