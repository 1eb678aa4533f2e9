import { MAX_UPLOAD_BYTES } from '@carveback/documents';
import { DomainError, InvalidInput } from '@carveback/domain';
import express, { type Request, type Response } from 'express';

/** A message with its attachments, as it travels. */
const body = express.raw({ type: 'message/rfc822', limit: MAX_UPLOAD_BYTES, inflate: false });

/** The bytes of a message that is handed in. Throws `inbound_mail/too_large` and `request/unreadable`. */
export function readMessageBody(request: Request, response: Response): Promise<Buffer> {
  // The parser would first read all of what it refuses.
  if (Number(request.header('content-length') ?? 0) > MAX_UPLOAD_BYTES) {
    return Promise.reject(new MessageTooLarge());
  }
  return new Promise((resolve, reject) => {
    body(request, response, (error?: { type?: string }) => {
      if (error) return reject(error.type === 'entity.too.large' ? new MessageTooLarge() : unreadable());
      resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
    });
  });
}

export class MessageTooLarge extends DomainError {
  constructor() {
    super('inbound_mail/too_large', 'The message is larger than 25 MB. Return it to its sender.');
  }
}

function unreadable(): InvalidInput {
  return new InvalidInput(
    'body',
    'The message could not be received whole. Send it again.',
    'request/unreadable',
  );
}
