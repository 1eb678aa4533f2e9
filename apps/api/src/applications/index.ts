import type { Provider } from '@nestjs/common';
import { ApplicationAnswerResolver } from './application-answer.resolver.js';
import { ApplicationResolver } from './application.resolver.js';

export const APPLICATION_API: Provider[] = [ApplicationAnswerResolver, ApplicationResolver];
