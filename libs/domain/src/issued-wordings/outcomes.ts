import type { PolicyReview, Verdict, VerdictKind } from '@carveback/rules';
import { asksForNoMore } from './conditions.js';
import type { Outcome, Standing } from './issue-check.js';

const RANK: Readonly<Record<VerdictKind, number>> = { gap: 0, arguable: 1, in_scope: 2 };

/** How each service stands, by its id; empty when nothing of the policy could be read. */
export function standings(review: PolicyReview | null): Map<string, Standing> {
  return new Map((review?.verdicts ?? []).map((verdict) => [verdict.serviceId, standingOf(verdict)]));
}

function standingOf({ verdict, reasons, onlyIf, evidence }: Verdict): Standing {
  return { verdict, reasons, onlyIf, evidence: evidence[0] ?? null };
}

/**
 * What became of a service that the request asked about. `asked`: how it would stand under the words asked for.
 * Within the services on a condition that nobody asked for is a part of the cure only.
 */
export function outcomeOfAsked(
  before: Standing | null,
  after: Standing | null,
  asked: Standing | null,
): Outcome {
  if (!after) return 'not_cured';
  if (after.verdict === 'in_scope') {
    return asksForNoMore(after.onlyIf, asked?.onlyIf ?? null) ? 'cured' : 'partly_cured';
  }
  return rankOf(after) > rankOf(before) ? 'partly_cured' : 'not_cured';
}

/** What became of a service that nobody asked about; a new condition on it makes it worse. */
export function outcomeOfOther(before: Standing | null, after: Standing | null): Outcome {
  if (isWorse(before, after)) return 'worsened';
  return isWorse(after, before) ? 'improved' : 'unchanged';
}

/** Whether a service stands worse than before: a lower verdict, or within the services on more conditions. */
export function isWorse(before: Standing | null, after: Standing | null): boolean {
  if (rankOf(after) !== rankOf(before)) return rankOf(after) < rankOf(before);
  return after?.verdict === 'in_scope' && !asksForNoMore(after.onlyIf, before?.onlyIf ?? null);
}

/** What nobody can read says no more than a gap. */
function rankOf(standing: Standing | null): number {
  return RANK[standing?.verdict ?? 'gap'];
}
