import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { Step } from '../endorsements/request-advancer.js';
import type { DecisionKind } from './client-decision.entity.js';

/** In which statuses the client may decide what, and the moves that its decision leads to. */
const STEPS: Record<DecisionKind, Partial<Record<EndorsementStatus, readonly EndorsementStatus[]>>> = {
  accept_quote: {
    quoted: ['client_decision', 'bind_requested'],
    client_decision: ['bind_requested'],
    client_unresponsive: ['client_decision', 'bind_requested'],
  },
  decline_request: {
    awaiting_client_authority: ['declined_by_client'],
    quoted: ['client_decision', 'declined_by_client'],
    client_decision: ['declined_by_client'],
    client_unresponsive: ['declined_by_client'],
  },
  // What is accepted as it is lets the case close; when, a person decides.
  accept_gap: {
    confirmed_without_endorsement: [],
    checked: [],
    delivered: [],
    declined_by_carrier: [],
  },
};

/** Whether the client may decide that now. */
export function mayDecide(kind: DecisionKind, status: EndorsementStatus): boolean {
  return STEPS[kind][status] !== undefined;
}

/** The statuses in which that can be decided. */
export function decidedIn(kind: DecisionKind): EndorsementStatus[] {
  return Object.keys(STEPS[kind]) as EndorsementStatus[];
}

/**
 * The moves that a decision leads to. Binding is asked for by a licensed person: `unattended` leaves that step to one.
 */
export function decisionSteps(
  kind: DecisionKind,
  status: EndorsementStatus,
  { unattended }: { readonly unattended: boolean },
): Step[] {
  const steps = STEPS[kind][status] ?? [];
  return steps.filter((to) => !(unattended && to === 'bind_requested')).map((to) => ({ to }));
}
