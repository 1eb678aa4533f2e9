import type { Provider } from '@nestjs/common';
import { WordingLibraryRepository } from './wording-library.repository.js';
import { WordingLibraryService } from './wording-library.service.js';

export * from './precedent.js';
export { WordingLibraryService, type LibrarySearch } from './wording-library.service.js';

export const WORDING_LIBRARY_PROVIDERS: Provider[] = [WordingLibraryRepository, WordingLibraryService];
