import type { Provider, Type } from '@nestjs/common';
import { InboundMailKeyResolver } from './inbound-mail-key.resolver.js';
import { InboundMailController } from './inbound-mail.controller.js';
import {
  ClientInboundMailResolver,
  InboundMailResolver,
  RequestInboundMailResolver,
} from './inbound-mail.resolver.js';

export const INBOUND_MAIL_API: Provider[] = [
  ClientInboundMailResolver,
  InboundMailKeyResolver,
  InboundMailResolver,
  RequestInboundMailResolver,
];

export const INBOUND_MAIL_ROUTES: Type[] = [InboundMailController];
