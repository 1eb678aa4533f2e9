import type { Day } from '@carveback/rules';
import { Conflict, InvalidInput } from '../errors.js';
import {
  optionalDay,
  optionalMinorUnits,
  optionalText,
  requireDay,
  requireName,
  requireOneOf,
  requireText,
} from '../validate.js';
import {
  ANSWER_KINDS,
  ANSWERING_COMPANIES,
  PREMIUM_KINDS,
  type AnswerKind,
  type AnsweringCompany,
  type CarrierAnswer,
} from './carrier-answer.entity.js';

/** What a carrier answered, as somebody tells it. Amounts are minor units of the policy's currency. */
export interface AnswerFields {
  readonly kind: AnswerKind;
  readonly givenOn: Day;
  /** the person who answered */
  readonly givenBy: string;
  readonly company: AnsweringCompany;
  readonly mayBind: boolean;
  readonly inWriting: boolean;
  readonly words?: string | null;
  /** of a quote or an indication */
  readonly premiumKind?: string | null;
  readonly premiumMinor?: number | null;
  readonly taxesMinor?: number | null;
  readonly feesMinor?: number | null;
  /** the last day on which it stands */
  readonly validUntil?: Day | null;
  /** of a decline */
  readonly declineReason?: string | null;
  /** what the carrier would agree to instead */
  readonly alternativeWording?: string | null;
}

/** What an answer is held against: the request's policy and its submission. */
export interface AnswerBounds {
  readonly today: Day;
  readonly submittedOn: Day | null;
  readonly bindingAuthority: AnsweringCompany;
  /** the firms of the placement */
  readonly companies: readonly AnsweringCompany[];
  readonly currency: string;
}

export type ValidAnswer = Omit<
  CarrierAnswer,
  'tenantId' | 'id' | 'clientId' | 'requestId' | 'uploadId' | 'linkId' | 'recordedBy' | 'createdAt'
>;

type Money = Pick<
  ValidAnswer,
  'premiumKind' | 'premiumMinor' | 'taxesMinor' | 'feesMinor' | 'currency' | 'validUntil'
>;

const NO_MONEY: Money = {
  premiumKind: null,
  premiumMinor: null,
  taxesMinor: null,
  feesMinor: null,
  currency: null,
  validUntil: null,
};

const PRICED: readonly AnswerKind[] = ['quote', 'indication'];
const MAY_OFFER_WORDING: readonly AnswerKind[] = [...PRICED, 'decline'];
const CONFIRMING: readonly AnswerKind[] = ['confirmation', 'confirmation_without_endorsement'];

/**
 * Checks an answer. Throws `input/*` and `carrier_answer/*`, naming the field; `hasUpload`: its paper is on file.
 */
export function readAnswer(given: AnswerFields, bounds: AnswerBounds, hasUpload: boolean): ValidAnswer {
  const kind = requireOneOf('kind', given.kind, ANSWER_KINDS);
  const givenOn = readGivenOn(given, bounds);
  const words = readWords(kind, given, hasUpload);
  return {
    kind,
    givenOn,
    givenBy: requireName('givenBy', given.givenBy),
    company: readCompany(given, bounds),
    mayBind: given.mayBind,
    inWriting: given.inWriting,
    words,
    ...(PRICED.includes(kind) ? readMoney(given, givenOn, bounds) : refuseMoney(given)),
    ...readDecline(kind, given),
  };
}

function readGivenOn(given: AnswerFields, { today, submittedOn }: AnswerBounds): Day {
  const day = requireDay('givenOn', given.givenOn);
  if (submittedOn === null) {
    throw new Conflict(
      'carrier_answer/not_submitted',
      'The request has not been submitted, so no carrier can have answered it. Submit it first.',
      'requestId',
    );
  }
  if (day > today) {
    throw new InvalidInput('givenOn', `${day} is yet to come; today is ${today}.`, 'carrier_answer/given_on');
  }
  if (day < submittedOn) {
    throw new InvalidInput(
      'givenOn',
      `The request was submitted on ${submittedOn}. An answer given on ${day} is not an answer to it.`,
      'carrier_answer/given_on',
    );
  }
  return day;
}

/** The firm is of the placement, and only those who bind by it may be said to bind. */
function readCompany({ company, mayBind }: AnswerFields, bounds: AnswerBounds): AnsweringCompany {
  const known = requireOneOf('company', company, ANSWERING_COMPANIES);
  if (!bounds.companies.includes(known)) {
    throw new InvalidInput(
      'company',
      `The policy's placement has no ${known}. Choose one of: ${bounds.companies.join(', ')}; or correct the placement.`,
      'carrier_answer/company',
    );
  }
  if (mayBind && known !== 'issuing_company' && known !== bounds.bindingAuthority) {
    throw new InvalidInput(
      'mayBind',
      `By the policy's placement the ${bounds.bindingAuthority} binds, not the ${known}. Record it as one who may not bind, or correct the placement.`,
      'carrier_answer/may_not_bind',
    );
  }
  return known;
}

function readWords(kind: AnswerKind, { words, inWriting }: AnswerFields, hasUpload: boolean): string {
  if (kind === 'information_request') return requireText('words', words);
  const text = optionalText('words', words);
  if (CONFIRMING.includes(kind) && inWriting && text.trim() === '' && !hasUpload) {
    throw new InvalidInput(
      'words',
      'A written confirmation is kept in its own words: paste them, or upload the paper.',
      'carrier_answer/no_evidence',
    );
  }
  return text;
}

function readMoney(given: AnswerFields, givenOn: Day, { currency }: AnswerBounds): Money {
  const premiumKind = requireOneOf('premiumKind', given.premiumKind, PREMIUM_KINDS);
  const premiumMinor = optionalMinorUnits('premiumMinor', given.premiumMinor) ?? 0;
  if ((premiumKind === 'nil') !== (premiumMinor === 0)) {
    throw new InvalidInput(
      'premiumMinor',
      premiumKind === 'nil'
        ? 'A nil premium has no amount. Leave it out, or say that it is additional or returned.'
        : `Say how much: an ${premiumKind} premium is more than nothing; else choose nil.`,
      'carrier_answer/premium',
    );
  }
  const validUntil = optionalDay('validUntil', given.validUntil);
  if (validUntil !== null && validUntil < givenOn) {
    throw new InvalidInput(
      'validUntil',
      `It was given on ${givenOn}; it cannot have ended on ${validUntil}, before that.`,
      'carrier_answer/valid_until',
    );
  }
  const taxesMinor = optionalMinorUnits('taxesMinor', given.taxesMinor);
  const feesMinor = optionalMinorUnits('feesMinor', given.feesMinor);
  return { premiumKind, premiumMinor, taxesMinor, feesMinor, currency, validUntil };
}

function refuseMoney(given: AnswerFields): Money {
  const fields = ['premiumKind', 'premiumMinor', 'taxesMinor', 'feesMinor', 'validUntil'] as const;
  const stray = fields.find((field) => given[field] != null);
  if (stray === undefined) return NO_MONEY;
  throw new InvalidInput(
    stray,
    'Only a quote or an indication names money and a validity. Record it as one, or leave this out.',
    'carrier_answer/money_unexpected',
  );
}

function readDecline(
  kind: AnswerKind,
  given: AnswerFields,
): Pick<ValidAnswer, 'declineReason' | 'alternativeWording'> {
  const declineReason =
    kind === 'decline'
      ? requireText('declineReason', given.declineReason)
      : refuseText('declineReason', given.declineReason, 'Only a decline has a reason.');
  const alternativeWording = MAY_OFFER_WORDING.includes(kind)
    ? optionalText('alternativeWording', given.alternativeWording)
    : refuseText(
        'alternativeWording',
        given.alternativeWording,
        'Another wording comes with a decline, a quote or an indication.',
      );
  return { declineReason, alternativeWording };
}

function refuseText(field: string, given: string | null | undefined, why: string): string {
  if ((given ?? '').trim() === '') return '';
  throw new InvalidInput(field, `${why} Leave this out.`, 'carrier_answer/unexpected');
}
