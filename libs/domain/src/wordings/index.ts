import type { Provider } from '@nestjs/common';
import { WordingRepository } from './wording.repository.js';
import { WordingService } from './wording.service.js';

export * from './wording.entity.js';
export * from './wording-supersession.entity.js';
export type { NewWording, WordingFields } from './wording.input.js';
export type { WordingSummary } from './wording.repository.js';
export type { Superseded } from './wording.service.js';
export { WordingService };

export const WORDING_PROVIDERS: Provider[] = [WordingRepository, WordingService];
