import type { Provider, Type } from '@nestjs/common';
import { LetterController } from './letter.controller.js';
import { ReceiptResolver } from './receipt.resolver.js';

export const LETTER_API: Provider[] = [ReceiptResolver];
export const LETTER_ROUTES: Type[] = [LetterController];
