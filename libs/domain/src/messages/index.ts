import type { Provider } from '@nestjs/common';
import { CaseMessages } from './case-messages.js';
import { Mailer } from './mailer.js';
import { MessageRepository } from './message.repository.js';
import { MessageService } from './message.service.js';
import { SendMessageJob } from './send-message.job.js';

export * from './message.entity.js';
export {
  MessageService,
  RECORDED_STATES,
  type MessageRecord,
  type ReleasedMessage,
  type MessageToSend,
} from './message.service.js';

export const MESSAGE_PROVIDERS: Provider[] = [
  CaseMessages,
  Mailer,
  MessageRepository,
  MessageService,
  SendMessageJob,
];
