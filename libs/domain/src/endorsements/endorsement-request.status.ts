import { may, type Permission } from '../permissions.js';
import type { Actor } from '../actor.js';
import { Conflict } from '../errors.js';
import type { Guard } from './guards.js';

export const ENDORSEMENT_STATUSES = [
  'draft',
  'broker_review',
  'awaiting_client_authority',
  'ready',
  'submitted',
  'acknowledged',
  'information_requested',
  'underwriting',
  'quoted',
  'client_decision',
  'bind_requested',
  'confirmed',
  'confirmed_without_endorsement',
  'issued',
  'checked',
  'correction_requested',
  'delivered',
  'client_unresponsive',
  'closed',
  'declined_by_carrier',
  'declined_by_client',
  'withdrawn',
  'superseded_at_renewal',
  'policy_ended',
  'broker_of_record_changed',
] as const;
export type EndorsementStatus = (typeof ENDORSEMENT_STATUSES)[number];

/** One allowed move of an endorsement request. */
export interface EndorsementMove {
  readonly to: EndorsementStatus;
  readonly permission: Permission;
  /** a step back, and every end that is not the proven one, is explained */
  readonly needsWhy: boolean;
  readonly guards: readonly Guard[];
}

const move = (
  to: EndorsementStatus,
  permission: Permission,
  guards: readonly Guard[] = [],
  needsWhy = false,
): EndorsementMove => ({ to, permission, guards, needsWhy });

const back = (to: EndorsementStatus, guards: readonly Guard[] = []): EndorsementMove =>
  move(to, 'endorsement:write', guards, true);

/** The ends that circumstances bring, from wherever a request stands. */
const ABANDONED: readonly EndorsementMove[] = [
  move('withdrawn', 'endorsement:submit', [], true),
  move('superseded_at_renewal', 'endorsement:submit', [], true),
  move('policy_ended', 'endorsement:submit', [], true),
  move('broker_of_record_changed', 'endorsement:submit', [], true),
];

const SENDABLE: readonly Guard[] = [
  'asks_for_something',
  'letter_rendered',
  'inside_policy_period',
  'not_backdated',
  'policy_in_force',
  'named_insured_as_declared',
  'client_authority',
  'licensed',
  'sending_released',
];

/** What a carrier may answer while it has the request. */
const ANSWERED: readonly EndorsementMove[] = [
  move('information_requested', 'endorsement:write', ['carrier_receipt', 'information_asked']),
  move('underwriting', 'endorsement:write', ['carrier_receipt']),
  move('quoted', 'endorsement:write', ['carrier_receipt', 'open_quote']),
  move('confirmed', 'endorsement:write', ['carrier_receipt', 'confirmed_in_writing', 'premium_accepted']),
  move('confirmed_without_endorsement', 'endorsement:write', ['carrier_receipt', 'confirmed_without_change']),
  move('declined_by_carrier', 'endorsement:write', ['declined_in_writing'], true),
];

/** The one table of moves. What is not in it cannot happen. */
export const ENDORSEMENT_MOVES: Record<EndorsementStatus, readonly EndorsementMove[]> = {
  draft: [move('broker_review', 'endorsement:write', ['asks_for_something']), ...ABANDONED],
  broker_review: [
    back('draft', ['only_draft']),
    move('awaiting_client_authority', 'endorsement:approve', ['asks_for_something', 'letter_rendered', 'licensed']),
    ...ABANDONED,
  ],
  awaiting_client_authority: [
    back('broker_review'),
    move('ready', 'endorsement:write', ['asks_for_something', 'letter_rendered', 'client_authority']),
    move('client_unresponsive', 'endorsement:write', [], true),
    move('declined_by_client', 'endorsement:write', ['client_declined'], true),
    ...ABANDONED,
  ],
  ready: [back('broker_review'), move('submitted', 'endorsement:submit', SENDABLE), ...ABANDONED],
  submitted: [move('acknowledged', 'endorsement:write', ['carrier_receipt']), ...ANSWERED, ...ABANDONED],
  acknowledged: [...ANSWERED, ...ABANDONED],
  information_requested: [
    move('acknowledged', 'endorsement:write', [], true),
    ...ANSWERED.filter(({ to }) => to !== 'information_requested'),
    ...ABANDONED,
  ],
  underwriting: [...ANSWERED.filter(({ to }) => to !== 'underwriting'), ...ABANDONED],
  quoted: [
    move('client_decision', 'endorsement:write', ['open_quote']),
    move('confirmed', 'endorsement:write', ['confirmed_in_writing', 'premium_accepted']),
    move('underwriting', 'endorsement:write', [], true),
    move('declined_by_carrier', 'endorsement:write', ['declined_in_writing'], true),
    ...ABANDONED,
  ],
  client_decision: [
    move('bind_requested', 'endorsement:submit', ['open_quote', 'client_accepted_quote', 'licensed', 'policy_in_force', 'sending_released']),
    move('quoted', 'endorsement:write', ['open_quote'], true),
    move('underwriting', 'endorsement:write', [], true),
    move('client_unresponsive', 'endorsement:write', [], true),
    move('declined_by_client', 'endorsement:write', ['client_declined'], true),
    ...ABANDONED,
  ],
  bind_requested: [
    move('confirmed', 'endorsement:write', ['confirmed_in_writing', 'premium_accepted']),
    move('quoted', 'endorsement:write', ['open_quote'], true),
    move('declined_by_carrier', 'endorsement:write', ['declined_in_writing'], true),
    ...ABANDONED,
  ],
  confirmed: [move('issued', 'endorsement:write', ['wording_entered']), ...ABANDONED],
  confirmed_without_endorsement: [
    move('underwriting', 'endorsement:write', [], true),
    move('closed', 'endorsement:submit', ['proven_or_accepted', 'nothing_open'], true),
    ...ABANDONED,
  ],
  issued: [move('checked', 'endorsement:approve', ['wording_entered', 'check_attested', 'licensed']), ...ABANDONED],
  checked: [
    move('correction_requested', 'endorsement:submit', ['not_proven', 'licensed'], true),
    move('delivered', 'endorsement:write', ['confirmed_in_writing', 'proven_or_accepted']),
    back('issued'),
    ...ABANDONED,
  ],
  correction_requested: [move('issued', 'endorsement:write', ['wording_entered'], true), ...ABANDONED],
  delivered: [
    move('closed', 'endorsement:submit', ['confirmed_in_writing', 'check_attested', 'proven_or_accepted', 'nothing_open', 'tower_answered']),
    back('checked'),
    ...ABANDONED,
  ],
  client_unresponsive: [
    back('broker_review', ['unsent']),
    move('awaiting_client_authority', 'endorsement:write', ['unsent', 'asks_for_something', 'letter_rendered'], true),
    move('client_decision', 'endorsement:write', ['sent', 'open_quote'], true),
    move('declined_by_client', 'endorsement:write', ['client_declined'], true),
    ...ABANDONED,
  ],
  closed: [],
  declined_by_carrier: [],
  declined_by_client: [],
  withdrawn: [],
  superseded_at_renewal: [],
  policy_ended: [],
  broker_of_record_changed: [],
}; // prettier-ignore

/** Where an endorsement request starts. */
export const FIRST_STATUS: EndorsementStatus = 'draft';

/** While a request is in one of these, its text may be edited, and the system keeps its letter up to date. */
export const EDITABLE_STATUSES: readonly EndorsementStatus[] = ['draft', 'broker_review'];

/** Prepared, and not yet with the carrier. */
export const UNSENT_STATUSES: readonly EndorsementStatus[] = [
  ...EDITABLE_STATUSES,
  'awaiting_client_authority',
  'ready',
];

/** A request that moves no further. */
export const ENDED_STATUSES: readonly EndorsementStatus[] = ENDORSEMENT_STATUSES.filter(
  (status) => ENDORSEMENT_MOVES[status].length === 0,
);

/** The carrier has confirmed in writing. */
export const CONFIRMED_STATUSES: readonly EndorsementStatus[] = [
  'confirmed',
  'issued',
  'checked',
  'correction_requested',
  'delivered',
  'closed',
];

/** The moves that are open to the actor from here; guards may still refuse them. */
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
  const found = ENDORSEMENT_MOVES[from].find((candidate) => candidate.to === to);
  if (found) return found;
  throw new IllegalMove(
    from,
    to,
    openMoves(actor, from).map((open) => open.to),
  );
}
