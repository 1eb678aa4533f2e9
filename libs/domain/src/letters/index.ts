import type { Provider } from '@nestjs/common';
import { CaseLetterFactsRepository } from './case-letter-facts.repository.js';
import { CaseLetters } from './case-letters.js';
import { CasePaperMaker } from './case-paper-maker.js';
import { ChangeDataSheetMaker } from './change-data-sheet-maker.js';
import { ClientPaper } from './client-paper.js';
import { CoverageReportMaker } from './coverage-report-maker.js';
import { CoverageReportRepository } from './coverage-report.repository.js';
import { LetterFactsRepository } from './letter-facts.repository.js';
import { LetterMaker } from './letter-maker.js';
import { LetterOrderService } from './letter-order.service.js';
import { LetterOrders } from './letter-orders.js';
import { LetterRepository } from './letter.repository.js';
import { LetterService } from './letter.service.js';
import { MakeLetterJob } from './make-letter.job.js';
import { OrderedLetterMaker } from './ordered-letter-maker.js';
import { PolicyLetterHead } from './policy-letter-head.js';
import { ReceiptJob } from './receipt.job.js';
import { RequestLetterJob } from './request-letter.job.js';

export * from './letter.entity.js';
export {
  LETTER_SUBJECTS,
  LetterOrder,
  ORDERED_KINDS,
  type LetterSubject,
  type OrderedKind,
} from './letter-order.entity.js';
export { ClientPaper, type ClientPaperFacts } from './client-paper.js';
export { PAPER_MAKERS, type PaperMaker } from './paper-maker.js';
export { LetterOrders, type WantedLetter } from './letter-orders.js';
export { LetterOrderService, type NewLetterOrder } from './letter-order.service.js';
export type { LetterView } from './letter.repository.js';
export { LetterService, type LetterFile } from './letter.service.js';

export const LETTER_PROVIDERS: Provider[] = [
  CaseLetterFactsRepository,
  CaseLetters,
  CasePaperMaker,
  ChangeDataSheetMaker,
  ClientPaper,
  CoverageReportMaker,
  CoverageReportRepository,
  LetterFactsRepository,
  LetterMaker,
  LetterOrders,
  LetterOrderService,
  LetterRepository,
  LetterService,
  MakeLetterJob,
  OrderedLetterMaker,
  PolicyLetterHead,
  ReceiptJob,
  RequestLetterJob,
];
