import type { Provider } from '@nestjs/common';
import { ArrivedDayRepository } from './arrived-day.repository.js';
import { ClientReadings } from './client-readings.js';
import { DayReviews } from './day-reviews.js';
import { Judgement } from './judgement.js';
import { KeptReviewRepository } from './kept-review.repository.js';
import { PolicyTrials } from './policy-trials.js';
import { ReviewMaterialRepository } from './review-material.repository.js';
import { ReviewJob } from './review.job.js';
import { ReviewRepository } from './review.repository.js';
import { ReviewService } from './review.service.js';
import { RulesJudgement } from './rules-judgement.js';
import { SettledServices } from './settled-services.js';
import { WhatIfService } from './what-if.service.js';

export * from './review.entity.js';
export { ClientReadings, type ClientReading } from './client-readings.js';
export * from './review-inputs.js';
export type { ReviewSummary } from './review.repository.js';
export type { ReviewDifference, VerdictBrief } from './review-differences.js';
export type {
  DraftedEndorsement,
  OfferedWording,
  SuggestedService,
  WordingsToCompare,
} from './what-if.input.js';
export { WhatIfService, type EndorsementOutlook, type ServiceOutlook } from './what-if.service.js';
export { PolicyTrials, type OfferedPolicy, type PolicyTrial, type SupposedWording } from './policy-trials.js';
export { ReviewService, type ReviewAgain, type ReviewRun, type VerdictView } from './review.service.js';

export const REVIEW_PROVIDERS: Provider[] = [
  { provide: Judgement, useClass: RulesJudgement },
  ArrivedDayRepository,
  ClientReadings,
  DayReviews,
  ReviewJob,
  KeptReviewRepository,
  PolicyTrials,
  ReviewMaterialRepository,
  ReviewRepository,
  ReviewService,
  SettledServices,
  WhatIfService,
];
