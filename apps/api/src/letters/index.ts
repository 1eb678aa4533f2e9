import type { Provider, Type } from '@nestjs/common';
import { ClientReportsResolver } from './client-reports.resolver.js';
import { LetterOrderResolver } from './letter-order.resolver.js';
import { LetterController } from './letter.controller.js';
import { ReceiptResolver } from './receipt.resolver.js';

export const LETTER_API: Provider[] = [ClientReportsResolver, LetterOrderResolver, ReceiptResolver];
export const LETTER_ROUTES: Type[] = [LetterController];
