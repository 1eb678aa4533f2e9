import type { Provider } from '@nestjs/common';
import { WordingChangeClientResolver, WordingChangeHitResolver } from './wording-change-hit.resolver.js';
import { WordingChangeResolver } from './wording-change.resolver.js';

export const WORDING_CHANGE_API: Provider[] = [
  WordingChangeClientResolver,
  WordingChangeHitResolver,
  WordingChangeResolver,
];
