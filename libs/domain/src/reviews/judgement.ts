import type { PolicyReview, ReviewInput } from '@carveback/rules';
import type { CarrierWords, ProposedRemedy } from './carrier-words.js';

/** A policy's inputs with what the rules say of them; `review` null when none of its documents has text. */
export interface JudgedPolicy {
  readonly input: ReviewInput;
  readonly review: PolicyReview | null;
  /** documents that nobody could read, and those the wording names but that are not in hand */
  readonly missingDocuments: readonly string[];
}

/** The judgement, as the domain uses it: pure, so that the same inputs give the same bytes. */
export abstract class Judgement {
  abstract readonly ruleSetVersion: string;
  /** Judges every service of the input against its policy. */
  abstract review(input: ReviewInput): PolicyReview;
  /** The changes of wording that cure the findings on these services; words that its carrier issued before come first. */
  abstract remedies(
    input: ReviewInput,
    review: PolicyReview,
    serviceIds: readonly string[],
    known?: readonly CarrierWords[],
  ): ProposedRemedy[];
}
