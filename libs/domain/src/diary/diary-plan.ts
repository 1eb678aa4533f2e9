import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { DiaryKind } from './diary-entry.entity.js';

/** What a case waits for. Moves between statuses that wait for the same leave its entries as they are. */
export type WaitsFor =
  | 'client_authority'
  | 'sending'
  | 'carrier_answer'
  | 'information'
  | 'quote'
  | 'client_decision'
  | 'binding'
  | 'client_told'
  | 'issue'
  | 'check'
  | 'correction'
  | 'delivery'
  | 'closing'
  | 'client'
  | 'follow_up';

/** What a list of steps is for: beside what is waited for, the carrier's receipt, which goes with a submission alone. */
export type StepsOf = WaitsFor | 'receipt';

/** One entry that is made when a case begins to wait. */
export interface PlannedEntry {
  readonly kind: DiaryKind;
  readonly title: string;
  /** from the day on which the case began to wait */
  readonly inBusinessDays: number;
}

/**
 * What each status waits for; null: for nobody. A draft is the system's own proposal, which the book lists; after an end
 * only a decline has to be followed up.
 */
export const WAITS_FOR: Record<EndorsementStatus, WaitsFor | null> = {
  draft: null,
  broker_review: null,
  awaiting_client_authority: 'client_authority',
  ready: 'sending',
  submitted: 'carrier_answer',
  acknowledged: 'carrier_answer',
  information_requested: 'information',
  underwriting: 'carrier_answer',
  quoted: 'quote',
  client_decision: 'client_decision',
  bind_requested: 'binding',
  confirmed: 'issue',
  confirmed_without_endorsement: 'client_told',
  issued: 'check',
  checked: 'delivery',
  correction_requested: 'correction',
  delivered: 'closing',
  client_unresponsive: 'client',
  closed: null,
  declined_by_carrier: 'follow_up',
  declined_by_client: null,
  withdrawn: null,
  superseded_at_renewal: null,
  policy_ended: null,
  broker_of_record_changed: null,
};

const entry = (kind: DiaryKind, inBusinessDays: number, title: string): PlannedEntry => ({
  kind,
  title,
  inBusinessDays,
});

const CHASE_AT = [5, 10, 15];
const SUPERVISOR_AT = 20;

/** Chasers, each with a word to the client, then a supervisor. */
const chased = (whom: string, what: string): PlannedEntry[] => [
  ...CHASE_AT.flatMap((day, i) => [
    entry('chaser', day, `Chase ${whom} for ${what} (${i + 1} of ${CHASE_AT.length})`),
    entry('tell_client', day, `Tell the client where it stands: ${whom} was chased for ${what}`),
  ]),
  entry('supervisor', SUPERVISOR_AT, `Supervisor: ${whom} still owes ${what}`),
];

/** What is entered when a case begins to wait, in a brokerage without steps of its own. */
export const DIARY_PLAN: Readonly<Record<StepsOf, readonly PlannedEntry[]>> = {
  receipt: [entry('receipt', 2, 'Get the carrier to confirm that it has the request')],
  client_authority: [
    entry('client_authority', 3, 'Ask the client for its authority'),
    entry('client_authority', 8, 'Ask the client for its authority again'),
    entry('supervisor', 15, 'Supervisor: the client has not authorised the request'),
  ],
  sending: [entry('send', 1, 'Send the request to the carrier')],
  carrier_answer: chased('the carrier', 'its answer'),
  information: [entry('information_reply', 2, 'Give the carrier the information that it asks for')],
  quote: [entry('present_quote', 1, 'Put the quote before the client')],
  client_decision: [
    entry('client_decision', 3, 'Ask the client for its decision on the quote'),
    entry('client_decision', 8, 'Ask the client for its decision on the quote again'),
    entry('supervisor', 15, 'Supervisor: the client has not decided on the quote'),
  ],
  binding: [
    entry('binding', 2, "Get the carrier's written confirmation that it is bound"),
    ...chased('the carrier', 'its confirmation'),
  ],
  client_told: [
    entry('tell_client', 1, 'Tell the client that no endorsement comes, and that this may not bind'),
  ],
  issue: chased('the carrier', 'the endorsement'),
  check: [entry('check', 2, 'Read the issued endorsement beside its check')],
  correction: chased('the carrier', 'the corrected endorsement'),
  delivery: [entry('deliver', 2, 'Deliver the endorsement to the client, or have it corrected')],
  closing: [entry('close', 5, 'Close the case once the client has it')],
  client: [entry('re_offer', 10, 'Offer it to the client again')],
  follow_up: [entry('follow_up', 2, 'Follow the decline up: the client has to hear what comes next')],
};

export const STEP_LISTS = Object.keys(DIARY_PLAN) as StepsOf[];

/** The lists of steps that a move from one status to another calls for. */
export function stepsCalledFor(from: EndorsementStatus, to: EndorsementStatus): readonly StepsOf[] {
  const waitsFor = WAITS_FOR[to];
  if (waitsFor === null || waitsFor === WAITS_FOR[from]) return [];
  return to === 'submitted' ? ['receipt', waitsFor] : [waitsFor];
}
