import { formatMoney } from '@carveback/documents';
import type { Day } from '@carveback/rules';
import type { Standing } from '../issued-wordings/issue-check.js';
import { isWorse } from '../issued-wordings/outcomes.js';
import type { Policy } from '../policies/policy.entity.js';
import type { RenewalOption } from './renewal-option.entity.js';

export const QUOTED_CHANGES = ['better', 'same', 'worse', 'unsaid'] as const;
/** `unsaid`: the quote does not speak of it, though the expiring policy has it; nobody may take it for kept. */
export type QuotedChange = (typeof QUOTED_CHANGES)[number];

/** One service under the expiring policy and under the quoted form. */
export interface QuotedService {
  readonly serviceLineId: string;
  readonly expiring: Standing | null;
  readonly quoted: Standing | null;
  readonly change: Exclude<QuotedChange, 'unsaid'>;
}

export const QUOTED_TERMS = ['limit_per_claim', 'limit_aggregate', 'retention', 'retroactive_date'] as const;
export type QuotedTermName = (typeof QUOTED_TERMS)[number];

/** A term of the expiring policy beside the quote's: days as they are, amounts as a letter prints them. */
export interface QuotedTerm {
  readonly term: QuotedTermName;
  /** null: not on record */
  readonly expiring: string | null;
  /** null: the quote does not say */
  readonly quoted: string | null;
  readonly change: QuotedChange;
}

type Terms = Pick<
  RenewalOption,
  'currency' | 'limitPerClaimMinor' | 'limitAggregateMinor' | 'retentionMinor' | 'retroactiveOn'
>;

/** Every service that is on either side, in the order of the quoted reading. */
export function quotedServices(
  serviceIds: readonly string[],
  expiring: ReadonlyMap<string, Standing>,
  quoted: ReadonlyMap<string, Standing>,
): QuotedService[] {
  return serviceIds.map((serviceLineId) => {
    const [before, after] = [expiring.get(serviceLineId) ?? null, quoted.get(serviceLineId) ?? null];
    const change = isWorse(before, after) ? 'worse' : isWorse(after, before) ? 'better' : 'same';
    return { serviceLineId, expiring: before, quoted: after, change };
  });
}

/** Limits, retention and retroactive date, those that stayed the same too. */
export function quotedTerms(
  expiring: Pick<Policy, keyof Terms>,
  option: Pick<RenewalOption, keyof Terms>,
): QuotedTerm[] {
  const amount = (
    term: QuotedTermName,
    field: 'limitPerClaimMinor' | 'limitAggregateMinor' | 'retentionMinor',
    moreIs: 'better' | 'worse',
  ): QuotedTerm => ({
    term,
    expiring: written(expiring[field], expiring.currency),
    quoted: written(option[field], option.currency),
    change:
      expiring.currency === option.currency || expiring[field] === null
        ? changeOf(expiring[field], option[field], moreIs)
        : 'unsaid',
  });
  return [
    amount('limit_per_claim', 'limitPerClaimMinor', 'better'),
    amount('limit_aggregate', 'limitAggregateMinor', 'better'),
    amount('retention', 'retentionMinor', 'worse'),
    retroactive(expiring.retroactiveOn, option.retroactiveOn),
  ];
}

/** A later day is worse, and so is one where there was none. */
function retroactive(expiring: Day | null, quoted: Day | null): QuotedTerm {
  const change =
    expiring === null ? (quoted === null ? 'same' : 'worse') : changeOf(expiring, quoted, 'worse');
  return { term: 'retroactive_date', expiring, quoted, change };
}

/** What the policy's record does not know cannot be worse. */
function changeOf<T extends string | number>(
  before: T | null,
  after: T | null,
  moreIs: 'better' | 'worse',
): QuotedChange {
  if (after === null) return before === null ? 'same' : 'unsaid';
  if (before === null || before === after) return 'same';
  return after > before === (moreIs === 'better') ? 'better' : 'worse';
}

function written(minor: number | null, currency: string): string | null {
  return minor === null ? null : formatMoney({ minor, currency });
}
