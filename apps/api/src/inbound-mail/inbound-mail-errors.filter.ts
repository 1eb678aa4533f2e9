import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { codedError } from '../kernel/format-error.js';
import { sendError } from '../kernel/json-errors.filter.js';
import { MessageTooLarge } from './read-message-body.js';

/** A message that is too large is refused as such, so that the gateway does not try it again. */
@Catch(MessageTooLarge)
export class InboundMailErrorsFilter implements ExceptionFilter<MessageTooLarge> {
  catch(error: MessageTooLarge, host: ArgumentsHost): void {
    sendError(host.switchToHttp().getResponse<Response>(), codedError(error), 413);
  }
}
