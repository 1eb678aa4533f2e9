import type {
  ApplicationFacts,
  PolicyFacts,
  PolicyReview,
  ServiceLineFacts,
  WordingText,
} from '@carveback/rules';
import type { SettledName } from './review-material.js';

/** A document that a review read. Its text is not repeated: wordings and applications are never edited. */
export interface DocumentRef extends Omit<WordingText, 'text' | 'pageStarts'> {
  readonly sha256: string;
}

/** What a review depended on, so that it can be run again to the same bytes. */
export interface ReviewInputs {
  readonly services: readonly ServiceLineFacts[];
  /** absent in reviews from before names were settled */
  readonly mappings?: readonly SettledName[];
  readonly policies: readonly {
    readonly policy: PolicyFacts;
    readonly wordings: readonly DocumentRef[];
    readonly application:
      (Omit<ApplicationFacts, 'text'> & { id: string; sha256: string; inHand: boolean }) | null;
  }[];
}

/** What a review found out about a policy as a whole. */
export type ReviewedPolicy = Pick<
  PolicyReview,
  'policyId' | 'definition' | 'definedTerm' | 'missingDocuments'
>;
