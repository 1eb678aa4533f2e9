import { DomainError, InvalidInput } from '@carveback/domain';
import express, { type Request, type Response } from 'express';

/** Somewhat more than the largest logo, so that the domain can say how large it was. */
const LARGEST_BODY = '250kb';
const body = express.raw({
  type: ['image/*', 'application/octet-stream'],
  limit: LARGEST_BODY,
  inflate: false,
});

/** The bytes of a request that sends a picture. Read only after the caller was let in. */
export function readPicture(request: Request, response: Response): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    body(request, response, (error?: { type?: string }) => {
      if (error) return reject(refusal(error));
      const bytes: unknown = request.body;
      if (Buffer.isBuffer(bytes)) return resolve(bytes);
      return reject(
        new InvalidInput(
          'logo',
          'Send the picture itself as the body, as image/png or image/jpeg.',
          'brokerage/logo',
        ),
      );
    });
  });
}

function refusal({ type }: { type?: string }): DomainError {
  return type === 'entity.too.large'
    ? new InvalidInput('logo', 'The logo is larger than 200 kB.', 'brokerage/logo')
    : new InvalidInput(
        'logo',
        'The picture could not be read from the request. Send it again.',
        'brokerage/logo',
      );
}
