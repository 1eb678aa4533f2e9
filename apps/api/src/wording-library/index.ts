import type { Provider } from '@nestjs/common';
import { WordingLibraryResolver } from './wording-library.resolver.js';

export const WORDING_LIBRARY_API: Provider[] = [WordingLibraryResolver];
