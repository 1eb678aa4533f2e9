import type { Provider } from '@nestjs/common';
import { UserResolver } from './user.resolver.js';

export const USER_API: Provider[] = [UserResolver];
