import type { Day } from '@carveback/rules';
import { addDays } from '../clock.js';
import { InvalidInput } from '../errors.js';
import type { PolicyFields } from '../policies/policy.input.js';
import type { Policy } from '../policies/policy.entity.js';
import {
  optionalDay,
  optionalMinorUnits,
  optionalText,
  requireDay,
  requireName,
  requireOneOf,
} from '../validate.js';
import type { WordingFields } from '../wordings/wording.input.js';
import { OPTION_KINDS, type OptionKind, type RenewalOption } from './renewal-option.entity.js';

/** A document that came with the quote: its text pasted, or the id of an upload. */
export type NewQuotedForm = Omit<WordingFields, 'effectiveOn'>;

/** A renewal as a carrier quotes it. Firms that are left out are not part of the placement. */
export interface NewRenewalOption extends Pick<
  PolicyFields,
  | 'issuingCompanyId'
  | 'mgaId'
  | 'wholesalerId'
  | 'bindingAuthority'
  | 'underwriterId'
  | 'retroactiveOn'
  | 'currency'
  | 'limitPerClaimMinor'
  | 'limitAggregateMinor'
  | 'retentionMinor'
> {
  /** the policy that expires */
  readonly policyId: string;
  readonly kind: OptionKind;
  /** the person who quoted */
  readonly givenBy: string;
  readonly quotedOn: Day;
  readonly validUntil?: Day | null;
  /** default: the day on which the policy expires */
  readonly effectiveOn?: Day | null;
  /** default: a year later */
  readonly expiresOn?: Day | null;
  readonly premiumMinor: number;
  readonly taxesMinor?: number | null;
  readonly feesMinor?: number | null;
  /** default: what the expiring policy was bound for */
  readonly expiringPremiumMinor?: number | null;
  readonly words?: string | null;
  readonly forms?: readonly NewQuotedForm[] | null;
}

export type ValidOffer = Pick<
  RenewalOption,
  | 'kind'
  | 'givenBy'
  | 'quotedOn'
  | 'validUntil'
  | 'premiumMinor'
  | 'taxesMinor'
  | 'feesMinor'
  | 'expiringPremiumMinor'
  | 'words'
>;

export const MOST_FORMS = 40;

/** Throws `input/*`, `renewal_option/*`, naming the field. Terms and firms are the policy's question. */
export function validateOffer(input: NewRenewalOption, today: Day): ValidOffer {
  const quotedOn = requireDay('quotedOn', input.quotedOn);
  if (quotedOn > today) {
    throw new InvalidInput('quotedOn', 'A quote cannot be of a day to come.', 'renewal_option/quoted_later');
  }
  const validUntil = optionalDay('validUntil', input.validUntil);
  if (validUntil !== null && validUntil < quotedOn) {
    throw new InvalidInput(
      'validUntil',
      'The quote would have ended before it was given. Check both days.',
      'renewal_option/valid_until',
    );
  }
  return {
    kind: requireOneOf('kind', input.kind, OPTION_KINDS),
    givenBy: requireName('givenBy', input.givenBy),
    quotedOn,
    validUntil,
    premiumMinor: optionalMinorUnits('premiumMinor', input.premiumMinor) ?? 0,
    taxesMinor: optionalMinorUnits('taxesMinor', input.taxesMinor),
    feesMinor: optionalMinorUnits('feesMinor', input.feesMinor),
    expiringPremiumMinor: optionalMinorUnits('expiringPremiumMinor', input.expiringPremiumMinor),
    words: optionalText('words', input.words),
  };
}

/** What the option would be as a policy, for the policy's own checks. */
export function asPolicy(expiring: Policy, input: NewRenewalOption): PolicyFields {
  const effectiveOn = optionalDay('effectiveOn', input.effectiveOn) ?? expiring.expiresOn;
  if (effectiveOn < expiring.expiresOn) {
    throw new InvalidInput(
      'effectiveOn',
      `The policy runs until ${expiring.expiresOn}; its renewal begins then or later.`,
      'renewal_option/period',
    );
  }
  const { issuingCompanyId, mgaId, wholesalerId, bindingAuthority, underwriterId } = input;
  const { line, policyNumber, layer, underlyingPolicyId } = expiring;
  return {
    ...{ line, policyNumber, layer, underlyingPolicyId },
    ...{ issuingCompanyId, mgaId, wholesalerId, bindingAuthority, underwriterId },
    effectiveOn,
    expiresOn: optionalDay('expiresOn', input.expiresOn) ?? aYearLater(effectiveOn),
    retroactiveOn: input.retroactiveOn,
    currency: input.currency ?? expiring.currency,
    limitPerClaimMinor: input.limitPerClaimMinor,
    limitAggregateMinor: input.limitAggregateMinor,
    retentionMinor: input.retentionMinor,
  };
}

/** The same day of the next year; after a 29 February, 1 March. */
function aYearLater(day: Day): Day {
  const [year, ...rest] = day.split('-');
  const next = `${Number(year) + 1}-${rest.join('-')}`;
  return rest.join('-') === '02-29' ? addDays(`${Number(year) + 1}-02-28`, 1) : next;
}
