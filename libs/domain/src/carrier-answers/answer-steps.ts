import type { EndorsementStatus, Step } from '../endorsements/index.js';
import type { AnswerKind } from './carrier-answer.entity.js';

/** Where an answer of that kind leads. An indication binds nobody and leads nowhere. */
const LEADS_TO: Record<AnswerKind, EndorsementStatus | null> = {
  receipt: 'acknowledged',
  information_request: 'information_requested',
  indication: null,
  quote: 'quoted',
  decline: 'declined_by_carrier',
  confirmation: 'confirmed',
  confirmation_without_endorsement: 'confirmed_without_endorsement',
};

/**
 * The moves that an answer leads to from a status. Any answer of substance to a request that is merely submitted is its
 * receipt too, if it comes from those who bind: the guard knows. A carrier that declines while the client decides has
 * taken the request back to underwriting.
 */
export function answerSteps(kind: AnswerKind, from: EndorsementStatus): readonly Step[] {
  const to = LEADS_TO[kind];
  if (to === null || to === from) return [];
  if (kind === 'receipt') return from === 'submitted' ? [{ to }] : [];
  if (from === 'submitted') return [{ to: 'acknowledged', optional: true }, { to }];
  if (kind === 'decline' && from === 'client_decision') return [{ to: 'underwriting' }, { to }];
  return [{ to }];
}
