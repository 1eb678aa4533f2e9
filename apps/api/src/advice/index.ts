import type { Provider } from '@nestjs/common';
import {
  AdviceAnswerNoteResolver,
  AdviceFieldsResolver,
  AdviceRoundResolver,
} from './advice-fields.resolver.js';
import { ClientAdviceResolver, FindingAdviceResolver } from './advice-lists.resolver.js';
import { AdviceResolver } from './advice.resolver.js';

export const ADVICE_API: Provider[] = [
  AdviceAnswerNoteResolver,
  AdviceFieldsResolver,
  AdviceResolver,
  AdviceRoundResolver,
  ClientAdviceResolver,
  FindingAdviceResolver,
];
