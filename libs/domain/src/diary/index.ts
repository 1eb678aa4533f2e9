import type { Provider } from '@nestjs/common';
import { AbsenceRepository } from './absence.repository.js';
import { AbsenceService } from './absence.service.js';
import { CaseDiary } from './case-diary.js';
import { DeskRepository } from './desk.repository.js';
import { DiaryEntryRepository } from './diary-entry.repository.js';
import { DiaryEscalation } from './diary-escalation.js';
import { DiaryListService } from './diary-list.service.js';
import { DiaryService } from './diary.service.js';
import { DiaryStepsRepository } from './diary-steps.repository.js';
import { DiaryStepsService } from './diary-steps.service.js';
import { DueLetters } from './due-letters.js';
import { DueLettersRepository } from './due-letters.repository.js';
import { EscalationRepository } from './escalation.repository.js';
import { SentLetters } from './sent-letters.js';
import { SystemDiary } from './system-diary.js';
import { WorkloadRepository } from './workload.repository.js';

export * from './absence.entity.js';
export { AbsenceService, type AbsenceFields } from './absence.service.js';
export * from './diary-entry.entity.js';
export { DiaryListService, type DiaryRequest } from './diary-list.service.js';
export { DiaryService, type EntryChange, type NewDiaryEntry } from './diary.service.js';
export { DIARY_PLAN, STEP_LISTS, type PlannedEntry, type StepsOf } from './diary-plan.js';
export { DiaryStepsService, type DiaryStepList, type NewDiarySteps } from './diary-steps.service.js';
export type { EntrySubject } from './diary-entry.repository.js';
export { SystemDiary, type WantedEntry } from './system-diary.js';
export type { KindLoad, Workload } from './workload.repository.js';

export const DIARY_PROVIDERS: Provider[] = [
  AbsenceRepository,
  AbsenceService,
  CaseDiary,
  DeskRepository,
  DiaryEntryRepository,
  DiaryEscalation,
  DiaryListService,
  DiaryService,
  DiaryStepsRepository,
  DiaryStepsService,
  DueLetters,
  DueLettersRepository,
  EscalationRepository,
  SentLetters,
  SystemDiary,
  WorkloadRepository,
];
