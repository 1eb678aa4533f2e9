import type { Provider } from '@nestjs/common';
import { AskedFindings } from './asked-findings.js';
import { CaseFactsRepository } from './case-facts.repository.js';
import { DraftOpener } from './draft-opener.js';
import { EndorsementRequestRepository } from './endorsement-request.repository.js';
import { EndorsementRequestService } from './endorsement-request.service.js';
import { FollowUpDrafter } from './follow-up-drafter.js';
import { RequestAdvancer } from './request-advancer.js';
import { ReportedCircumstanceRepository } from './reported-circumstance.repository.js';
import { RequestDraftRepository } from './request-draft.repository.js';
import { RequestAuthorityService } from './request-authority.service.js';
import { RequestDrafter } from './request-drafter.js';
import { RequestMover } from './request-mover.js';
import { SendingHoldService } from './sending-hold.service.js';
import { SystemHolds } from './system-holds.js';
import { ServiceLineStateService } from './service-line-state.js';

export * from './endorsement-request.entity.js';
export * from './endorsement-request.status.js';
export * from './guards.js';
export type { Refusal } from './move-guards.js';
export type { CircumstancesInput, EndorsementEdit, ProposalInput } from './endorsement-request.input.js';
export type { MoveView, RequestFilter, RequestView } from './endorsement-request.repository.js';
export {
  EndorsementRequestService,
  type MoveRequest,
  type RequestOutlook,
} from './endorsement-request.service.js';

export * from './request-authority.entity.js';
export { RequestAuthorityService, type NewAuthority } from './request-authority.service.js';
export * from './sending-hold.entity.js';
export { SendingHoldService, type ClientRelease, type NewHold } from './sending-hold.service.js';
export { FollowUpDrafter, nothingHeld } from './follow-up-drafter.js';
export { RequestAdvancer, type Advance, type HeldBack, type Step } from './request-advancer.js';
export { RequestMover, type MoveOutlook, type WantedMove } from './request-mover.js';
export { CASE_FOLLOWERS, type CaseFollower, type MadeMove } from './case-follower.js';
export * from './service-line-state.js';
export { AskedFindings, type AskedFinding } from './asked-findings.js';

export const ENDORSEMENT_PROVIDERS: Provider[] = [
  AskedFindings,
  CaseFactsRepository,
  DraftOpener,
  FollowUpDrafter,
  RequestAdvancer,
  RequestAuthorityService,
  RequestMover,
  SendingHoldService,
  SystemHolds,
  EndorsementRequestRepository,
  EndorsementRequestService,
  ReportedCircumstanceRepository,
  RequestDraftRepository,
  RequestDrafter,
  ServiceLineStateService,
];
