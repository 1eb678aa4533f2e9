import type { Provider } from '@nestjs/common';
import { ApplicationResolver } from './application.resolver.js';

export const APPLICATION_API: Provider[] = [ApplicationResolver];
