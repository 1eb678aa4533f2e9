import { reviewPolicy } from '../review.js';
import type { PolicyReview, ServiceLineFacts, Verdict } from '../types.js';
import { standingOf } from './standing.js';
import type {
  AlternativeResult,
  AlternativeWording,
  ComparedService,
  WordingComparison,
} from './comparison.js';
import { summaryOf } from './comparison-summary.js';

/**
 * "Which of these wordings is better for this client?" Judges the same services under each alternative. Pure: no record is
 * touched. Alternatives keep their order; one alone is compared with nothing.
 */
export function compareWordings(
  services: readonly ServiceLineFacts[],
  alternatives: readonly AlternativeWording[],
): WordingComparison {
  const results = alternatives.map(({ id, name, input }) =>
    resultOf(id, name, reviewPolicy({ ...input, services })),
  );
  const compared = services.map((service, i): ComparedService => {
    const verdicts = results.map((r) => r.review.verdicts[i] as Verdict);
    const top = Math.max(...verdicts.map(standingOf));
    const best = results.filter((_, at) => standingOf(verdicts[at] as Verdict) === top).map(({ id }) => id);
    return { serviceId: service.id, verdicts, best };
  });
  const preferred = preferredOf(results);
  return {
    alternatives: results,
    services: compared,
    preferred: preferred?.id ?? null,
    summary: summaryOf(services, results, compared, preferred),
  };
}

function resultOf(id: string, name: string, review: PolicyReview): AlternativeResult {
  const { verdicts, missingDocuments } = review;
  const count = (standing: number): number => verdicts.filter((v) => standingOf(v) === standing).length;
  const conditional = count(2);
  return {
    id,
    name,
    review,
    inScope: count(3) + conditional,
    conditional,
    arguable: count(1),
    gaps: count(0),
    missingDocuments,
  };
}

function preferredOf(results: readonly AlternativeResult[]): AlternativeResult | null {
  const [best, next] = [...results].sort(byMerit);
  return best && next && byMerit(best, next) !== 0 ? best : null;
}

/** Fewest gaps first, then the most in scope, then the fewest conditions. */
function byMerit(a: AlternativeResult, b: AlternativeResult): number {
  return a.gaps - b.gaps || b.inScope - a.inScope || a.conditional - b.conditional;
}
