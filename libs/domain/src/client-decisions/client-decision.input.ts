import type { Day } from '@carveback/rules';
import type { Actor } from '../actor.js';
import { InvalidInput } from '../errors.js';
import { optionalText, requireName, requireOneOf } from '../validate.js';
import { DECISION_KINDS, type ClientDecision, type DecisionKind } from './client-decision.entity.js';
import { readTold, type ToldRefusals } from '../endorsements/told-by-client.js';

/** What somebody at the client decided, as the broker has it or the portal takes it. */
export interface NewDecision {
  readonly requestId: string;
  readonly kind: DecisionKind;
  /** the quote that is accepted */
  readonly answerId?: string | null;
  /** brokers name who decided, when and how; a client user leaves these out: itself, today, in the portal */
  readonly contactId?: string | null;
  readonly decidedOn?: Day | null;
  readonly channel?: string | null;
  /** on what the person's authority rests, such as its office */
  readonly authority: string;
  /** of the letter, paper or quote summary that the person had before it */
  readonly seenSha256: string;
  readonly note?: string | null;
  /** the signed paper */
  readonly uploadId?: string | null;
}

export type ValidDecision = Pick<
  ClientDecision,
  'kind' | 'answerId' | 'authority' | 'decidedOn' | 'channel' | 'seenSha256' | 'note' | 'uploadId'
>;

/** Throws `input/*` and `client_decision/*`, naming the field. */
export function readDecision(actor: Actor, given: NewDecision, today: Day): ValidDecision {
  const kind = requireOneOf('kind', given.kind, DECISION_KINDS);
  const decision = {
    kind,
    answerId: readAnswerId(kind, given.answerId ?? null),
    authority: requireName('authority', given.authority),
    ...readGiven(actor, given, today),
    seenSha256: readHash(given.seenSha256),
    note: optionalText('note', given.note),
    uploadId: given.uploadId ?? null,
  };
  if (kind === 'accept_gap' && decision.channel !== 'portal' && decision.uploadId === null) {
    throw new InvalidInput(
      'uploadId',
      'A gap is accepted with a signature: upload the signed paper, or let the client sign in the portal.',
      'client_decision/not_signed',
    );
  }
  return decision;
}

function readAnswerId(kind: DecisionKind, answerId: string | null): string | null {
  if ((kind === 'accept_quote') === (answerId !== null)) return answerId;
  throw new InvalidInput(
    'answerId',
    answerId === null ? 'Name the quote that is accepted.' : 'Only an accepted quote is named.',
    'client_decision/answer',
  );
}

const TOLD: ToldRefusals = {
  field: 'decidedOn',
  later: ['client_decision/decided_later', 'A decision cannot be of a day to come.'],
  portal: [
    'client_decision/channel',
    'In the portal the client decides itself. Say how you have its decision: email, letter or phone_written_back.',
  ],
};

function readGiven(
  actor: Actor,
  given: NewDecision,
  today: Day,
): Pick<ValidDecision, 'decidedOn' | 'channel'> {
  const told = { on: given.decidedOn, channel: given.channel };
  const { on: decidedOn, channel } = readTold(actor, told, today, TOLD);
  return { decidedOn, channel };
}

function readHash(given: string): string {
  const hash = given.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(hash)) return hash;
  throw new InvalidInput(
    'seenSha256',
    'Give the SHA-256 of what the person had before it, 64 hexadecimal digits, as letters and quotes show it.',
    'client_decision/seen',
  );
}
