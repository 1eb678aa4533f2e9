import type { Provider } from '@nestjs/common';
import { SweepAnswerResolver } from './sweep-answer.resolver.js';

export const CIRCUMSTANCE_API: Provider[] = [SweepAnswerResolver];
