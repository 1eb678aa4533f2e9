import type { Day } from '@carveback/rules';
import type { Actor } from '../actor.js';
import { CLIENT_CHANNELS } from '../endorsements/request-authority.entity.js';
import { InvalidInput } from '../errors.js';
import { optionalText, requireDay, requireName, requireOneOf } from '../validate.js';
import { DECISION_KINDS, type ClientDecision, type DecisionKind } from './client-decision.entity.js';

/** What somebody at the client decided, as the broker has it or the portal takes it. */
export interface NewDecision {
  readonly requestId: string;
  readonly kind: DecisionKind;
  /** the quote that is accepted */
  readonly answerId?: string | null;
  readonly contactId: string;
  /** on what the person's authority rests, such as its office */
  readonly authority: string;
  readonly decidedOn: Day;
  /** how the broker has it; the portal's own is always `portal` */
  readonly channel: string;
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
export function readDecision(actor: Actor, given: NewDecision): ValidDecision {
  const kind = requireOneOf('kind', given.kind, DECISION_KINDS);
  const decision = {
    kind,
    answerId: readAnswerId(kind, given.answerId ?? null),
    authority: requireName('authority', given.authority),
    decidedOn: requireDay('decidedOn', given.decidedOn),
    channel: readChannel(actor, given.channel),
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

/** A client user decides in the portal; nobody else does. */
function readChannel({ role }: Actor, given: string): ClientDecision['channel'] {
  const channel = requireOneOf('channel', given, CLIENT_CHANNELS);
  if (role === 'client_user') return 'portal';
  if (channel !== 'portal') return channel;
  throw new InvalidInput(
    'channel',
    'In the portal the client decides itself. Say how you have its decision: email, letter or phone_written_back.',
    'client_decision/channel',
  );
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
