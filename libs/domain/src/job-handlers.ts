import type { Provider } from '@nestjs/common';
import { MakeFileJob } from './case-files/make-file.job.js';
import { AdviceAnsweredJob } from './advice/advice-answered.job.js';
import { AdviceAskedJob } from './advice/advice-asked.job.js';
import { FollowDecisionJob } from './client-decisions/follow-decision.job.js';
import { CheckCarriedJob } from './carried-forward-checks/check-carried.job.js';
import { FollowStatementJob } from './controls/follow-statement.job.js';
import { DayJob } from './days/day.job.js';
import { AttachInboundMailJob } from './inbound-mail/attach-inbound-mail.job.js';
import { ReadInboundMailJob } from './inbound-mail/read-inbound-mail.job.js';
import { MakeLetterJob } from './letters/make-letter.job.js';
import { ReceiptJob } from './letters/receipt.job.js';
import { RequestLetterJob } from './letters/request-letter.job.js';
import { SendMessageJob } from './messages/send-message.job.js';
import { JOB_HANDLERS, type JobHandler } from './outbox/job-handler.js';
import { ApplySweepJob } from './rule-sweeps/apply-sweep.job.js';
import { ReadSweepJob } from './rule-sweeps/read-sweep.job.js';
import { FollowSweepAnswerJob } from './circumstances/follow-sweep-answer.job.js';
import { FollowQuestionnaireJob } from './renewal-questionnaires/follow-questionnaire.job.js';
import { ReadChangeJob } from './wording-changes/read-change.job.js';
import { ReviewJob } from './reviews/review.job.js';

/** The handler of every job name. */
export const JOB_HANDLER_PROVIDER: Provider = {
  provide: JOB_HANDLERS,
  useFactory: (...handlers: JobHandler[]) => handlers,
  inject: [
    AttachInboundMailJob,
    ReadInboundMailJob,
    FollowQuestionnaireJob,
    FollowSweepAnswerJob,
    ReviewJob,
    RequestLetterJob,
    ReceiptJob,
    FollowDecisionJob,
    MakeLetterJob,
    SendMessageJob,
    CheckCarriedJob,
    DayJob,
    ReadSweepJob,
    ApplySweepJob,
    MakeFileJob,
    AdviceAnsweredJob,
    AdviceAskedJob,
    ReadChangeJob,
    FollowStatementJob,
  ],
};
