import { LINES_OF_BUSINESS, type Day, type LineOfBusiness } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import {
  optionalDay,
  optionalLine,
  optionalMinorUnits,
  requireDay,
  requireName,
  requireOneOf,
  requireText,
} from '../validate.js';
import type { InsuredInput } from './insured.input.js';
import {
  BINDING_AUTHORITIES,
  LAYERS,
  type BindingAuthority,
  type Layer,
  type Policy,
} from './policy.entity.js';

const MOST_EXCEPTIONS = 20;

/** What a person enters of a policy, as its declarations print it. */
export interface PolicyFields {
  readonly line: LineOfBusiness;
  readonly policyNumber: string;
  readonly formEdition?: string | null;
  readonly effectiveOn: Day;
  /** the day on which the period ends */
  readonly expiresOn: Day;
  /** null: none stated */
  readonly retroactiveOn?: Day | null;
  /** ISO 4217; default USD */
  readonly currency?: string | null;
  readonly limitPerClaimMinor?: number | null;
  readonly limitAggregateMinor?: number | null;
  readonly retentionMinor?: number | null;
  readonly issuingCompanyId: string;
  readonly mgaId?: string | null;
  readonly wholesalerId?: string | null;
  /** which firm of the chain may bind; default the issuing company */
  readonly bindingAuthority?: BindingAuthority | null;
  readonly underwriterId?: string | null;
  /** default primary */
  readonly layer?: Layer | null;
  readonly underlyingPolicyId?: string | null;
  /** of an excess policy: whether its form follows the one beneath; null: not known */
  readonly followsForm?: boolean | null;
  /** in what it does not follow, in its own words */
  readonly followFormExceptions?: readonly string[] | null;
}

export interface NewPolicy extends PolicyFields {
  readonly clientId: string;
  /** at least one named insured */
  readonly insureds: readonly InsuredInput[];
}

/** Members left out stay as they are; null clears. Given insureds replace the whole list. */
export interface PolicyChanges extends Partial<PolicyFields> {
  readonly id: string;
  readonly version: number;
  readonly insureds?: readonly InsuredInput[] | null;
}

export type ValidPolicy = Omit<
  Policy,
  'tenantId' | 'id' | 'clientId' | 'cancelledOn' | 'version' | 'createdAt' | 'updatedAt'
>;

/** Throws `input/*` or `policy/*`, naming the field. Whether the firms exist is the placement's question. */
export function validatePolicy(input: PolicyFields): ValidPolicy {
  const policy: ValidPolicy = {
    line: requireOneOf('line', input.line, LINES_OF_BUSINESS),
    policyNumber: requireName('policyNumber', input.policyNumber),
    formEdition: optionalLine('formEdition', input.formEdition),
    effectiveOn: requireDay('effectiveOn', input.effectiveOn),
    expiresOn: requireDay('expiresOn', input.expiresOn),
    retroactiveOn: optionalDay('retroactiveOn', input.retroactiveOn),
    currency: requireCurrency(input.currency),
    limitPerClaimMinor: optionalMinorUnits('limitPerClaimMinor', input.limitPerClaimMinor),
    limitAggregateMinor: optionalMinorUnits('limitAggregateMinor', input.limitAggregateMinor),
    retentionMinor: optionalMinorUnits('retentionMinor', input.retentionMinor),
    issuingCompanyId: input.issuingCompanyId,
    mgaId: input.mgaId ?? null,
    wholesalerId: input.wholesalerId ?? null,
    bindingAuthority: requireOneOf(
      'bindingAuthority',
      input.bindingAuthority ?? 'issuing_company',
      BINDING_AUTHORITIES,
    ),
    underwriterId: input.underwriterId ?? null,
    layer: requireOneOf('layer', input.layer ?? 'primary', LAYERS),
    underlyingPolicyId: input.underlyingPolicyId ?? null,
    followsForm: input.followsForm ?? null,
    followFormExceptions: readExceptions(input.followFormExceptions ?? []),
  };
  refuseDaysTheWrongWayRound(policy);
  refuseLimitsTheWrongWayRound(policy);
  refuseHalfALayer(policy);
  refuseToFollowNothing(policy);
  return policy;
}

function refuseDaysTheWrongWayRound({ effectiveOn, expiresOn, retroactiveOn }: ValidPolicy): void {
  if (expiresOn <= effectiveOn) {
    throw new InvalidInput(
      'expiresOn',
      `The policy would end on ${expiresOn}, before or as it begins on ${effectiveOn}. Check both days; they may be swapped.`,
      'policy/period',
    );
  }
  // The retroactive date says how far back work is insured; a whole policy's is its first day at the latest.
  if (retroactiveOn !== null && retroactiveOn > effectiveOn) {
    throw new InvalidInput(
      'retroactiveOn',
      `The retroactive date ${retroactiveOn} lies after the policy's first day ${effectiveOn}. Check it against the declarations; a later date for a part added in mid-term belongs to that endorsement's wording.`,
      'policy/retroactive_date',
    );
  }
}

function refuseLimitsTheWrongWayRound({ limitPerClaimMinor, limitAggregateMinor }: ValidPolicy): void {
  if (
    limitPerClaimMinor !== null &&
    limitAggregateMinor !== null &&
    limitAggregateMinor < limitPerClaimMinor
  ) {
    throw new InvalidInput(
      'limitAggregateMinor',
      'The aggregate limit is lower than the limit per claim. Check both against the declarations.',
      'policy/limits',
    );
  }
}

function refuseHalfALayer({ layer, underlyingPolicyId }: ValidPolicy): void {
  if ((layer === 'excess') === (underlyingPolicyId !== null)) return;
  throw new InvalidInput(
    'underlyingPolicyId',
    layer === 'excess'
      ? 'An excess policy names the policy beneath it.'
      : 'A primary policy has none beneath it. Choose the layer "excess", or leave this empty.',
    'policy/layer',
  );
}

function readExceptions(given: readonly string[]): string[] {
  if (given.length > MOST_EXCEPTIONS) {
    throw new InvalidInput(
      'followFormExceptions',
      `At most ${MOST_EXCEPTIONS} exceptions; this has ${given.length}.`,
      'policy/exceptions',
    );
  }
  return given.map((exception) => requireText('followFormExceptions', exception, 2_000));
}

function refuseToFollowNothing({ layer, followsForm, followFormExceptions }: ValidPolicy): void {
  if (layer === 'excess' || (followsForm === null && followFormExceptions.length === 0)) return;
  throw new InvalidInput(
    'followsForm',
    'Only an excess policy follows the form of another one. Choose the layer "excess", or leave this empty.',
    'policy/layer',
  );
}

function requireCurrency(given: string | null | undefined): string {
  const currency = (given ?? 'USD').toUpperCase();
  if (!Intl.supportedValuesOf('currency').includes(currency)) {
    throw new InvalidInput(
      'currency',
      'Write the currency in three letters, such as USD.',
      'policy/currency',
    );
  }
  return currency;
}
