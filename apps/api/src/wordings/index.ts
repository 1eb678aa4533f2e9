import type { Provider } from '@nestjs/common';
import { WordingResolver } from './wording.resolver.js';

export const WORDING_API: Provider[] = [WordingResolver];
