import type { Provider } from '@nestjs/common';
import { ChangeHitsService } from './change-hits.service.js';
import { ReadChangeJob } from './read-change.job.js';
import { WordingChangeNoticeMaker } from './wording-change-notice-maker.js';
import { WordingChangeRepository } from './wording-change.repository.js';
import { WordingChangeService } from './wording-change.service.js';

export {
  CHANGE_SCOPES,
  WORDING_CHANGE_KINDS,
  WORDING_CHANGE_STATES,
  type ChangeScope,
  type WordingChangeKind,
  type WordingChangeState,
} from './wording-change.entity.js';
export { HIT_STEPS, type HitStep, type HitVerdict } from './wording-change-hit.entity.js';
export type { NewWordingChange } from './wording-change.input.js';
export type { ChangeProgress, HitView } from './wording-change.repository.js';
export {
  ChangeHitsService,
  type DraftedLetters,
  type HitClientView,
  type HitRequest,
} from './change-hits.service.js';
export { WordingChangeService, type WordingChangeView } from './wording-change.service.js';

export const WORDING_CHANGE_PROVIDERS: Provider[] = [
  ChangeHitsService,
  ReadChangeJob,
  WordingChangeNoticeMaker,
  WordingChangeRepository,
  WordingChangeService,
];
