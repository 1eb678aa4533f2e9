import type { Provider } from '@nestjs/common';
import { AbsenceResolver } from './absence.resolver.js';
import { DiaryEntryResolver } from './diary-entry.resolver.js';
import { DiaryStepsResolver } from './diary-steps.resolver.js';
import { HolidayResolver } from './holiday.resolver.js';
import { NoteResolver } from './note.resolver.js';
import { RequestDiaryResolver } from './request-diary.resolver.js';

export const DIARY_API: Provider[] = [
  AbsenceResolver,
  DiaryEntryResolver,
  DiaryStepsResolver,
  HolidayResolver,
  NoteResolver,
  RequestDiaryResolver,
];
