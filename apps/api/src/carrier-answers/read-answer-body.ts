import { DomainError, InvalidInput } from '@carveback/domain';
import express, { type Request, type Response } from 'express';

/** An answer may hold three long texts. */
const body = express.urlencoded({ extended: false, limit: '200kb', parameterLimit: 50, inflate: false });

/**
 * What a form or a page sends as an answer. JSON has been read for all routes already; a form is read here only, after
 * the link was looked at.
 */
export function readAnswerBody(request: Request, response: Response): Promise<unknown> {
  if (request.is('application/json')) return Promise.resolve(request.body);
  if (!request.is('application/x-www-form-urlencoded')) {
    return Promise.reject(
      new InvalidInput('body', 'Send the form of this page, or JSON.', 'request/media_type'),
    );
  }
  return new Promise((resolve, reject) => {
    body(request, response, (error?: { type?: string }) =>
      error ? reject(refusal(error)) : resolve(request.body),
    );
  });
}

function refusal({ type }: { type?: string }): DomainError {
  return type === 'entity.too.large'
    ? new InvalidInput('body', 'The answer is larger than 200 kB. Shorten it, or send a file by e-mail.')
    : new InvalidInput('body', 'The form could not be read. Send it again.', 'request/unreadable');
}
