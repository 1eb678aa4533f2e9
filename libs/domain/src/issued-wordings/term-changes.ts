import { formatMoney } from '@carveback/documents';
import type { Day } from '@carveback/rules';
import { sameName } from '../endorsements/same-name.js';
import type { Policy } from '../policies/policy.entity.js';
import type { CheckedTerm, TermChange } from './issue-check.js';
import type { IssuedTerms, PriorWork } from './issued-wording.entity.js';

/** The policy's terms and what was asked for, beside what the issued paper says. */
export interface TermsBeside {
  readonly policy: Pick<
    Policy,
    'currency' | 'limitPerClaimMinor' | 'limitAggregateMinor' | 'retentionMinor' | 'retroactiveOn'
  >;
  /** in force on the day asked for, as declared */
  readonly namedInsureds: readonly string[];
  /** of the newest issued wording of the policy before this request's; null: none is on record */
  readonly priorKnowledgeOn: Day | null;
  readonly askedFor: Day;
  /** whether a service of the request was sold before that day */
  readonly soldBefore: boolean;
  readonly issued: {
    readonly terms: IssuedTerms;
    readonly priorWork: PriorWork;
    readonly effectiveOn: Day;
  };
}

/** The terms that the issued paper has otherwise, or leaves unsaid where they must be said. */
export function termChanges(beside: TermsBeside): TermChange[] {
  const { policy, issued } = beside;
  const { terms } = issued;
  return [
    ...amount('limit_per_claim', policy, policy.limitPerClaimMinor, terms.limitPerClaimMinor, lower),
    ...amount('limit_aggregate', policy, policy.limitAggregateMinor, terms.limitAggregateMinor, lower),
    ...amount('retention', policy, policy.retentionMinor, terms.retentionMinor, higher),
    ...day('retroactive_date', policy.retroactiveOn, terms.retroactiveOn),
    ...day('prior_knowledge_date', beside.priorKnowledgeOn, terms.priorKnowledgeOn),
    ...priorWork(beside),
    ...day('effective_date', beside.askedFor, issued.effectiveOn),
    ...namedInsured(beside.namedInsureds, terms.namedInsured),
  ];
}

type Worse = (before: number, after: number) => boolean;
const lower: Worse = (before, after) => after < before;
const higher: Worse = (before, after) => after > before;

/** What the policy's record does not know cannot be shown to be as good as before. */
function amount(
  term: CheckedTerm,
  { currency }: { readonly currency: string },
  before: number | null,
  after: number | null,
  isWorse: Worse,
): TermChange[] {
  if (after === null || after === before) return [];
  const written = (minor: number | null) => (minor === null ? null : formatMoney({ minor, currency }));
  const worsened = before === null || isWorse(before, after);
  return [{ term, before: written(before), after: written(after), worsened }];
}

/** A later day is worse, and so is one where there was none. */
function day(term: CheckedTerm, before: Day | null, after: Day | null): TermChange[] {
  if (after === null || after === before) return [];
  return [{ term, before, after, worsened: before === null || after > before }];
}

/** The request asks that work since each service was first sold counts. */
function priorWork({ soldBefore, issued }: TermsBeside): TermChange[] {
  const asked: PriorWork = 'counts';
  if (issued.priorWork === 'counts') return [];
  const after = issued.priorWork === 'unsaid' ? null : issued.priorWork;
  return [{ term: 'prior_work', before: asked, after, worsened: after === null || soldBefore }];
}

function namedInsured(declared: readonly string[], printed: string | null): TermChange[] {
  if (printed === null || declared.some((name) => sameName(name, printed))) return [];
  return [{ term: 'named_insured', before: declared.join('; ') || null, after: printed, worsened: true }];
}
