import type { Provider, Type } from '@nestjs/common';
import { ClientMessagesResolver, RequestMessagesResolver } from './message-lists.resolver.js';
import { MessageController } from './message.controller.js';
import { MessageResolver } from './message.resolver.js';

export const MESSAGE_API: Provider[] = [ClientMessagesResolver, MessageResolver, RequestMessagesResolver];
export const MESSAGE_ROUTES: Type[] = [MessageController];
