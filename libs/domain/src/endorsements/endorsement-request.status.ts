import { may, type Permission } from '../permissions.js';
import type { Actor } from '../actor.js';
import { Conflict } from '../errors.js';

export const ENDORSEMENT_STATUSES = ['draft', 'broker_review', 'ready', 'submitted'] as const;
export type EndorsementStatus = (typeof ENDORSEMENT_STATUSES)[number];

/** One allowed move of an endorsement request. */
export interface EndorsementMove {
  readonly to: EndorsementStatus;
  readonly permission: Permission;
  /** a step back is explained */
  readonly needsWhy: boolean;
}

/** The one table of moves. What is not in it cannot happen. */
export const ENDORSEMENT_MOVES: Record<EndorsementStatus, readonly EndorsementMove[]> = {
  draft: [{ to: 'broker_review', permission: 'endorsement:write', needsWhy: false }],
  broker_review: [
    { to: 'draft', permission: 'endorsement:write', needsWhy: true },
    { to: 'ready', permission: 'endorsement:approve', needsWhy: false },
  ],
  ready: [
    { to: 'broker_review', permission: 'endorsement:write', needsWhy: true },
    { to: 'submitted', permission: 'endorsement:submit', needsWhy: false },
  ],
  submitted: [],
};

/** Where an endorsement request starts. */
export const FIRST_STATUS: EndorsementStatus = 'draft';

/** While a request is in one of these, its text may be edited, and the system keeps its letter up to date. */
export const EDITABLE_STATUSES: readonly EndorsementStatus[] = ['draft', 'broker_review'];

/** The moves that are open to the actor from here. */
export function openMoves(actor: Actor, from: EndorsementStatus): EndorsementMove[] {
  return ENDORSEMENT_MOVES[from].filter(({ permission }) => may(actor, permission));
}

/** A move that the table does not have; says which ones it has. */
export class IllegalMove extends Conflict {
  constructor(
    from: EndorsementStatus,
    to: string,
    /** what the actor may do instead */
    readonly open: readonly EndorsementStatus[],
  ) {
    const instead =
      open.length > 0 ? `From here it can go to: ${open.join(', ')}.` : 'It moves no further from here.';
    super('endorsement/illegal_move', `A request that is ${from} cannot go to ${to}. ${instead}`, 'to');
  }
}

/** The table's row for a move. Throws `endorsement/illegal_move`, which answers with the moves that are open. */
export function requireMove(actor: Actor, from: EndorsementStatus, to: EndorsementStatus): EndorsementMove {
  const move = ENDORSEMENT_MOVES[from].find((candidate) => candidate.to === to);
  if (move) return move;
  throw new IllegalMove(
    from,
    to,
    openMoves(actor, from).map((open) => open.to),
  );
}
