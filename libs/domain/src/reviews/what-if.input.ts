import type { Day, DeliveredBy } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import { validateServiceLine } from '../service-lines/service-line.input.js';
import { optionalDay, requireDay, requireName, requireText } from '../validate.js';

/** A service that a client thinks of selling. */
export interface SuggestedService {
  readonly clientId: string;
  /** as the client would write it in its catalogue */
  readonly name: string;
  readonly description?: string | null;
  /** default: not sold before */
  readonly firstSoldOn?: Day | null;
  /** default `self` */
  readonly deliveredBy?: DeliveredBy | null;
  /** default true */
  readonly forFee?: boolean | null;
  /** a taxonomy code that a person settled */
  readonly code?: string | null;
}

/** Words that a carrier might issue for a policy. */
export interface DraftedEndorsement {
  readonly policyId: string;
  readonly text: string;
  /** first day on which it would count */
  readonly effectiveOn: Day;
}

/** A policy of the client, or the text of a wording that it was offered: one of the two. */
export interface OfferedWording {
  readonly name: string;
  readonly policyId?: string | null;
  readonly text?: string | null;
  /** for a text; default: none stated */
  readonly retroactiveOn?: Day | null;
}

export interface WordingsToCompare {
  readonly clientId: string;
  readonly wordings: readonly OfferedWording[];
}

/** Pasted words are read whole; longer ones belong on file. */
const LONGEST_TEXT = 500_000;
const MOST_WORDINGS = 6;

/** Throws `input/*` or `service_line/code`, naming the field. */
export function validateSuggestion(input: SuggestedService) {
  const { name, description, code, firstSoldOn, deliveredBy, forFee } = validateServiceLine({
    name: input.name,
    description: input.description ?? null,
    code: input.code ?? null,
    firstSoldOn: input.firstSoldOn ?? null,
    deliveredBy: input.deliveredBy ?? null,
    forFee: input.forFee ?? null,
  });
  return { name, description, code, firstSoldOn, deliveredBy, forFee };
}

/** Throws `input/*`, naming the field. */
export function validateDraft({ text, effectiveOn }: DraftedEndorsement) {
  return {
    text: requireText('text', text, LONGEST_TEXT),
    effectiveOn: requireDay('effectiveOn', effectiveOn),
  };
}

/** Either a policy of the records or a text. */
export interface ValidWording {
  readonly name: string;
  readonly policyId: string | null;
  readonly text: string;
  readonly retroactiveOn: Day | null;
}

/** Throws `input/*`, `what_if/wordings` or `what_if/policy_or_text`, naming the field. */
export function validateWordings(wordings: readonly OfferedWording[]): ValidWording[] {
  const valid = wordings.map(validateOffer);
  if (valid.length < 2 || valid.length > MOST_WORDINGS) {
    throw new InvalidInput(
      'wordings',
      `Name two to ${MOST_WORDINGS} wordings to compare; this names ${valid.length}.`,
      'what_if/wordings',
    );
  }
  return valid;
}

function validateOffer(offer: OfferedWording, i: number): ValidWording {
  const at = (member: string): string => `wordings.${i}.${member}`;
  const policyId = offer.policyId ?? null;
  const pasted = (offer.text ?? '').trim() !== '';
  if ((policyId !== null) === pasted) {
    throw new InvalidInput(
      at(pasted ? 'policyId' : 'text'),
      'Give either a policy of this client or the text of a wording.',
      'what_if/policy_or_text',
    );
  }
  return {
    name: requireName(at('name'), offer.name),
    policyId,
    text: pasted ? requireText(at('text'), offer.text, LONGEST_TEXT) : '',
    retroactiveOn: optionalDay(at('retroactiveOn'), offer.retroactiveOn),
  };
}
