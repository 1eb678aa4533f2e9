import type { Provider } from '@nestjs/common';
import { EndorsementRequestRepository } from './endorsement-request.repository.js';
import { EndorsementRequestService } from './endorsement-request.service.js';
import { RequestDraftRepository } from './request-draft.repository.js';
import { RequestDrafter } from './request-drafter.js';
import { ServiceLineStateService } from './service-line-state.js';

export * from './endorsement-request.entity.js';
export * from './endorsement-request.status.js';
export type { CircumstancesInput, EndorsementEdit, ProposalInput } from './endorsement-request.input.js';
export type { MoveView, RequestFilter, RequestView } from './endorsement-request.repository.js';
export { EndorsementRequestService, type MoveRequest } from './endorsement-request.service.js';

export * from './service-line-state.js';

export const ENDORSEMENT_PROVIDERS: Provider[] = [
  EndorsementRequestRepository,
  EndorsementRequestService,
  RequestDraftRepository,
  RequestDrafter,
  ServiceLineStateService,
];
