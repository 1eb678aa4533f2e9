import type { Provider } from '@nestjs/common';
import { ApplySweepJob } from './apply-sweep.job.js';
import { ReadSweepJob } from './read-sweep.job.js';
import { RuleSweepRepository } from './rule-sweep.repository.js';
import { RuleSweepService } from './rule-sweep.service.js';
import { SweepStarter } from './sweep-starter.js';

export {
  SWEEP_CHANGE_KINDS,
  type StoodVerdict,
  type SweepChangeKind,
  type SweptVerdict,
} from './rule-sweep-change.entity.js';
export { SWEEP_STATES, type SweepState } from './rule-sweep.entity.js';
export type { SweepChangeView, SweepCounts } from './rule-sweep.repository.js';
export { RuleSweepService, type RuleSweepView, type SweepChangeRequest } from './rule-sweep.service.js';

export const RULE_SWEEP_PROVIDERS: Provider[] = [
  ApplySweepJob,
  ReadSweepJob,
  RuleSweepRepository,
  RuleSweepService,
  SweepStarter,
];
