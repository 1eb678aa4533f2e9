import type { Provider } from '@nestjs/common';
import { AdviceDiary } from './advice/advice-diary.js';
import { SweepLetters } from './circumstances/sweep-letters.js';
import { DAY_FOLLOWERS, type DayFollower } from './days/day-follower.js';
import { DiaryEscalation } from './diary/diary-escalation.js';
import { SweepStarter } from './rule-sweeps/sweep-starter.js';
import { DayReviews } from './reviews/day-reviews.js';
import { QuestionnaireFollower } from './renewal-questionnaires/questionnaire-follower.js';
import { RenewalOpener } from './renewals/renewal-opener.js';
import { CarriedForwardCheckService } from './carried-forward-checks/carried-forward-check.service.js';
import { RemarketTriggers } from './remarket-triggers/remarket-triggers.js';
import { DueLetters } from './diary/due-letters.js';
import { TowerDrafter } from './towers/tower-drafter.js';

/** Everything that follows when a brokerage's day begins, in the order in which it happens. */
export const DAY_FOLLOWER_PROVIDER: Provider = {
  provide: DAY_FOLLOWERS,
  useFactory: (...followers: DayFollower[]) => followers,
  inject: [
    TowerDrafter,
    RenewalOpener,
    RemarketTriggers,
    CarriedForwardCheckService,
    DiaryEscalation,
    DueLetters,
    DayReviews,
    SweepStarter,
    AdviceDiary,
    QuestionnaireFollower,
    SweepLetters,
  ],
};
