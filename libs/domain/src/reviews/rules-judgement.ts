import {
  proposeRemedies,
  readWording,
  reviewPolicy,
  RULE_SET_VERSION,
  type PolicyReview,
  type ReviewInput,
  type WordingReading,
  type WordingText,
} from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { asForm, withPrecedent, type CarrierWords, type ProposedRemedy } from './carrier-words.js';
import { Judgement } from './judgement.js';

const MOST_READINGS = 200;

/** The rules of `@carveback/rules`. Wordings are never edited, so each is read once and remembered by its id. */
@Injectable()
export class RulesJudgement extends Judgement {
  readonly ruleSetVersion = RULE_SET_VERSION;
  private readonly readings = new Map<string, WordingReading>();

  review(input: ReviewInput): PolicyReview {
    return reviewPolicy(input, this.readingsOf(input));
  }

  remedies(
    input: ReviewInput,
    review: PolicyReview,
    serviceIds: readonly string[],
    known: readonly CarrierWords[] = [],
  ): ProposedRemedy[] {
    const verdicts = review.verdicts.filter(({ serviceId }) => serviceIds.includes(serviceId));
    const options = { readings: this.readingsOf(input), carrierForms: known.map(asForm) };
    return proposeRemedies(input, { ...review, verdicts }, options).map((remedy) =>
      withPrecedent(remedy, known),
    );
  }

  private readingsOf({ wordings }: ReviewInput): WordingReading[] {
    return wordings.map((wording) => this.readings.get(wording.id) ?? this.read(wording));
  }

  private read(wording: WordingText): WordingReading {
    const reading = readWording(wording);
    const [oldest] = this.readings.keys();
    if (oldest !== undefined && this.readings.size >= MOST_READINGS) this.readings.delete(oldest);
    this.readings.set(wording.id, reading);
    return reading;
  }
}
