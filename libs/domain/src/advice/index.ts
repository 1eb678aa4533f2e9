import type { Provider } from '@nestjs/common';
import { AdviceAnswerService } from './advice-answer.service.js';
import { AdviceAnsweredJob } from './advice-answered.job.js';
import { AdviceAskedJob } from './advice-asked.job.js';
import { AdviceDiary } from './advice-diary.js';
import { AdviceDiaryRepository } from './advice-diary.repository.js';
import { AdviceDraftRepository } from './advice-draft.repository.js';
import { AdviceDraftService } from './advice-draft.service.js';
import { AdviceGiver } from './advice-giver.js';
import { AdviceLadder } from './advice-ladder.js';
import { AdviceLineService } from './advice-line.service.js';
import { AdvicePaperMaker } from './advice-paper-maker.js';
import { AdviceRepository } from './advice.repository.js';
import { AdviceService } from './advice.service.js';
import { AdvisedFindingRepository } from './advised-finding.repository.js';

export * from './advice-answer.entity.js';
export * from './advice-draft.entity.js';
export * from './advice-line.entity.js';
export * from './advice-round.entity.js';
export * from './advice.entity.js';
export * from './advice-view.js';
export type { AdviceItem, NewAdviceAnswers } from './advice.input.js';
export type { ProposedWords } from './advice-words.js';
export { AdviceAnswerService } from './advice-answer.service.js';
export { AdviceDraftService, type AdviceProposal, type AdviceToPrepare } from './advice-draft.service.js';
export { AdviceLineService } from './advice-line.service.js';
export { AdviceService } from './advice.service.js';

export const ADVICE_PROVIDERS: Provider[] = [
  AdviceAnsweredJob,
  AdviceAnswerService,
  AdviceAskedJob,
  AdviceDiary,
  AdviceDiaryRepository,
  AdviceDraftRepository,
  AdviceDraftService,
  AdviceGiver,
  AdviceLadder,
  AdviceLineService,
  AdvicePaperMaker,
  AdviceRepository,
  AdviceService,
  AdvisedFindingRepository,
];
