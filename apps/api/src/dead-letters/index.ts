import type { Provider } from '@nestjs/common';
import { DeadLetterResolver } from './dead-letter.resolver.js';

export const DEAD_LETTER_API: Provider[] = [DeadLetterResolver];
