import { readDeclarations, type Day } from '@carveback/rules';
import { Conflict, InvalidInput } from '../errors.js';
import {
  optionalDay,
  optionalLine,
  optionalMinorUnits,
  requireDay,
  requireName,
  requireOneOf,
} from '../validate.js';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { WordingFields } from '../wordings/wording.input.js';
import { PRIOR_WORK, type IssuedTerms, type PriorWork } from './issued-wording.entity.js';

/** Terms that the paper prints. Left out: read from its text; null: the paper does not speak of it. */
export type GivenTerms = { readonly [Term in keyof IssuedTerms]?: IssuedTerms[Term] | undefined };

/** An endorsement as the carrier issued it: its text pasted, or the id of an upload. */
export interface NewIssuedWording extends Pick<
  WordingFields,
  'title' | 'formNumber' | 'edition' | 'text' | 'uploadId'
> {
  readonly requestId: string;
  /** first day on which it counts */
  readonly effectiveOn: Day;
  readonly receivedOn: Day;
  readonly priorWork: PriorWork;
  readonly terms?: GivenTerms | null;
  /** default true: what was issued for this request before no longer counts */
  readonly replacesEarlier?: boolean | null;
}

export interface ValidIssuedWording {
  readonly title: string;
  readonly effectiveOn: Day;
  readonly receivedOn: Day;
  readonly priorWork: PriorWork;
  readonly terms: GivenTerms;
}

/** Throws `input/*`, naming the field. Text and title are the wording's question. */
export function validateIssuedWording(input: NewIssuedWording): ValidIssuedWording {
  return {
    title: requireName('title', input.title),
    effectiveOn: requireDay('effectiveOn', input.effectiveOn),
    receivedOn: requireDay('receivedOn', input.receivedOn),
    priorWork: requireOneOf('priorWork', input.priorWork, PRIOR_WORK),
    terms: validateTerms(input.terms ?? {}),
  };
}

function validateTerms(terms: GivenTerms): GivenTerms {
  const { limitPerClaimMinor, limitAggregateMinor, retentionMinor } = terms;
  const { retroactiveOn, priorKnowledgeOn, namedInsured } = terms;
  return {
    ...given('limitPerClaimMinor', limitPerClaimMinor, optionalMinorUnits),
    ...given('limitAggregateMinor', limitAggregateMinor, optionalMinorUnits),
    ...given('retentionMinor', retentionMinor, optionalMinorUnits),
    ...given('retroactiveOn', retroactiveOn, optionalDay),
    ...given('priorKnowledgeOn', priorKnowledgeOn, optionalDay),
    ...given('namedInsured', namedInsured, (field, name) => optionalLine(field, name) || null),
  };
}

function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
  read: (field: string, value: Value) => Value | null,
): { [N in Name]?: Value | null } {
  if (value === undefined) return {};
  return { [name]: read(`terms.${name}`, value) } as { [N in Name]?: Value | null };
}

/** The terms as given, and where nothing was given as the paper's text prints them. */
export function termsOf(text: string, currency: string, terms: GivenTerms): IssuedTerms {
  const read = readDeclarations(text);
  const minor = (amount: { minor: number; currency: string } | null | undefined) =>
    amount?.currency === currency ? amount.minor : null;
  const or = <Value>(value: Value | undefined, printed: Value): Value =>
    value === undefined ? printed : value;
  return {
    limitPerClaimMinor: or(terms.limitPerClaimMinor, minor(read.limits[0])),
    limitAggregateMinor: or(terms.limitAggregateMinor, minor(read.limits[1])),
    retentionMinor: or(terms.retentionMinor, minor(read.retention)),
    retroactiveOn: or(terms.retroactiveOn, read.retroactiveOn),
    priorKnowledgeOn: terms.priorKnowledgeOn ?? null,
    namedInsured: or(terms.namedInsured, read.namedInsured),
  };
}

/** A paper may arrive before anybody wrote that it is confirmed; then it is filed and the request stays where it is. */
const AWAITING: readonly EndorsementStatus[] = [
  'submitted',
  'acknowledged',
  'information_requested',
  'underwriting',
  'quoted',
  'client_decision',
  'bind_requested',
  'confirmed',
  'issued',
  'correction_requested',
];

/** Throws `issued_wording/not_awaited`, `issued_wording/already_checked`. */
export function requireAwaiting(status: EndorsementStatus): void {
  if (AWAITING.includes(status)) return;
  if (status === 'checked' || status === 'delivered') {
    throw new Conflict(
      'issued_wording/already_checked',
      `A request that is ${status} has its wording. Ask for a correction, or move it back to issued, before you enter another one.`,
    );
  }
  throw new Conflict(
    'issued_wording/not_awaited',
    `A request that is ${status} waits for no endorsement. File the paper with the policy instead (addWording).`,
  );
}

/** Throws `issued_wording/received_later`. */
export function refuseReceivedLater(receivedOn: Day, today: Day): void {
  if (receivedOn <= today) return;
  throw new InvalidInput(
    'receivedOn',
    `It cannot have been received on a day to come (today is ${today}).`,
    'issued_wording/received_later',
  );
}

/** Throws `issued_wording/unreadable`: what nobody can read proves nothing. */
export function refuseUnreadable(state: string): void {
  if (state === 'text') return;
  throw new InvalidInput(
    'uploadId',
    'The file is a scan without text. Type its words in and send them as text, together with the uploadId.',
    'issued_wording/unreadable',
  );
}
