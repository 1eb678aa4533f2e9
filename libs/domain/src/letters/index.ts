import type { Provider } from '@nestjs/common';
import { LetterFactsRepository } from './letter-facts.repository.js';
import { LetterMaker } from './letter-maker.js';
import { LetterRepository } from './letter.repository.js';
import { LetterService } from './letter.service.js';
import { ReceiptJob } from './receipt.job.js';
import { RequestLetterJob } from './request-letter.job.js';

export * from './letter.entity.js';
export type { LetterView } from './letter.repository.js';
export { LetterService, type LetterFile } from './letter.service.js';

export const LETTER_PROVIDERS: Provider[] = [
  LetterFactsRepository,
  LetterMaker,
  LetterRepository,
  LetterService,
  ReceiptJob,
  RequestLetterJob,
];
