import type { Permission } from '../permissions.js';

export const ENDORSEMENT_STATUSES = ['draft', 'broker_review', 'ready', 'submitted'] as const;
export type EndorsementStatus = (typeof ENDORSEMENT_STATUSES)[number];

/** One allowed move of an endorsement request. */
export interface EndorsementMove {
  readonly to: EndorsementStatus;
  readonly permission: Permission;
}

/** The one table of moves. What is not in it cannot happen. */
export const ENDORSEMENT_MOVES: Record<EndorsementStatus, readonly EndorsementMove[]> = {
  draft: [{ to: 'broker_review', permission: 'endorsement:write' }],
  broker_review: [
    { to: 'draft', permission: 'endorsement:write' },
    { to: 'ready', permission: 'endorsement:approve' },
  ],
  ready: [
    { to: 'broker_review', permission: 'endorsement:write' },
    { to: 'submitted', permission: 'endorsement:submit' },
  ],
  submitted: [],
};

/** Where an endorsement request starts. */
export const FIRST_STATUS: EndorsementStatus = 'draft';
