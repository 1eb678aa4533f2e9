import type { Provider } from '@nestjs/common';
import { CarriedForwardService } from './carried-forward.service.js';
import { IssueCheckService } from './issue-check.service.js';
import { IssueChecker } from './issue-checker.js';
import { IssuedWordingRepository } from './issued-wording.repository.js';
import { IssuedWordingService } from './issued-wording.service.js';

export * from './issue-check.js';
export * from './issue-check.entity.js';
export * from './issued-wording.entity.js';
export { CARRIED, type Carried, type CarriedClause, type CarriedService } from './carried-forward.js';
export {
  CarriedForwardService,
  type CarriedEndorsement,
  type RenewedPapers,
} from './carried-forward.service.js';
export { CORRECTION_KINDS, type Correction, type CorrectionKind } from './corrections.js';
export { IssueCheckService } from './issue-check.service.js';
export type { GivenTerms, NewIssuedWording } from './issued-wording.input.js';
export { IssuedWordingService } from './issued-wording.service.js';

export const ISSUED_WORDING_PROVIDERS: Provider[] = [
  CarriedForwardService,
  IssueCheckService,
  IssueChecker,
  IssuedWordingRepository,
  IssuedWordingService,
];
