import type { Provider } from '@nestjs/common';
import { BookResolver } from './book.resolver.js';

export const BOOK_API: Provider[] = [BookResolver];
