import type { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { AnswerLink } from './answer-link.entity.js';

export const ANSWER_LINK_STATUSES = [
  'open',
  'used',
  'revoked',
  'expired',
  'superseded',
  'request_moved_on',
] as const;
/** `superseded`: the letter has another version now. Only an open link shows or takes anything. */
export type AnswerLinkStatus = (typeof ANSWER_LINK_STATUSES)[number];

/** While the request is in one of these the carrier has it, and may answer. */
export const ANSWERABLE_STATUSES: readonly EndorsementStatus[] = [
  'submitted',
  'acknowledged',
  'information_requested',
  'underwriting',
  'quoted',
  'client_decision',
  'bind_requested',
];

/** Where a link stands. */
export function linkStatus(
  link: Pick<AnswerLink, 'usedAt' | 'revokedAt' | 'expiresAt' | 'letterVersion'>,
  request: Pick<EndorsementRequest, 'status' | 'letterVersion'>,
  now: Date,
): AnswerLinkStatus {
  if (link.usedAt) return 'used';
  if (link.revokedAt) return 'revoked';
  if (link.expiresAt <= now) return 'expired';
  if (link.letterVersion !== request.letterVersion) return 'superseded';
  return ANSWERABLE_STATUSES.includes(request.status) ? 'open' : 'request_moved_on';
}
