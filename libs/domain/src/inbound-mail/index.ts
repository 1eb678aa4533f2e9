import type { Provider } from '@nestjs/common';
import { AttachInboundMailJob } from './attach-inbound-mail.job.js';
import { InboundMailDoor } from './inbound-mail-door.js';
import { InboundMailFiling } from './inbound-mail-filing.js';
import { InboundMailKeyRepository } from './inbound-mail-key.repository.js';
import { InboundMailKeyService } from './inbound-mail-key.service.js';
import { InboundMailPlacing } from './inbound-mail-placing.js';
import { InboundMailRepository } from './inbound-mail.repository.js';
import { InboundMailService } from './inbound-mail.service.js';
import { ReadInboundMailJob } from './read-inbound-mail.job.js';

export { InboundMailDoor, InboundMailRefused, type HandedIn } from './inbound-mail-door.js';
export {
  InboundMailKeyService,
  type InboundMailKeyView,
  type InboundMailKeyWithSecret,
  type InboundMailWebhook,
} from './inbound-mail-key.service.js';
export * from './inbound-mail-paper.entity.js';
export * from './inbound-mail.entity.js';
export {
  InboundMailService,
  type InboundMailRequest,
  type MailToFile,
  type MailToSetAside,
} from './inbound-mail.service.js';

export const INBOUND_MAIL_PROVIDERS: Provider[] = [
  AttachInboundMailJob,
  InboundMailDoor,
  InboundMailFiling,
  InboundMailKeyRepository,
  InboundMailKeyService,
  InboundMailPlacing,
  InboundMailRepository,
  InboundMailService,
  ReadInboundMailJob,
];
