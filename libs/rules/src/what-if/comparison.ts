import type { PolicyReview, ReviewInput, Verdict } from '../types.js';

/** One of the policies or wordings among which a client may choose. */
export interface AlternativeWording {
  readonly id: string;
  /** as a person calls it, e.g. "Renewal as expiring" */
  readonly name: string;
  /** its own documents and dates; its services are those of the comparison */
  readonly input: Omit<ReviewInput, 'services'>;
}

/** How one alternative does over all the services. */
export interface AlternativeResult {
  readonly id: string;
  readonly name: string;
  readonly review: PolicyReview;
  readonly inScope: number;
  /** of those, how many only under a condition */
  readonly conditional: number;
  readonly arguable: number;
  readonly gaps: number;
  readonly missingDocuments: readonly string[];
}

/** One service, side by side. */
export interface ComparedService {
  readonly serviceId: string;
  /** in the order of the alternatives */
  readonly verdicts: readonly Verdict[];
  /** ids of the alternatives under which it stands best; all of them where nothing separates them */
  readonly best: readonly string[];
}

/** Alternatives side by side. */
export interface WordingComparison {
  readonly alternatives: readonly AlternativeResult[];
  readonly services: readonly ComparedService[];
  /** id of the alternative with the fewest gaps, then the most in scope; null where two do equally well */
  readonly preferred: string | null;
  /** plain words for a person; no recommendation to buy, which looks at price, limits and conditions too */
  readonly summary: string;
}
