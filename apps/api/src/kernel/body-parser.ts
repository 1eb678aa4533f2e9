import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { LIMITS } from './limits/limits.js';
import { sendError } from './json-errors.filter.js';

/** Parses JSON bodies up to the limit; inflated ones are measured after inflation. */
export const jsonBody: RequestHandler = express.json({ limit: LIMITS.bodyBytes });

/** body-parser throws plain errors that Express would answer as a page of HTML. */
export const jsonBodyErrors: ErrorRequestHandler = (
  error: { status?: number; type?: string },
  _request,
  response,
  next,
) => {
  if (!error.type) return next(error);
  const tooLarge = error.status === 413;
  sendError(response, {
    code: tooLarge ? 'TOO_LARGE' : 'BAD_USER_INPUT',
    reason: tooLarge ? 'request/too_large' : 'request/unreadable',
    field: null,
    message: tooLarge
      ? 'The request is larger than 200 kB. Send files to POST /uploads.'
      : 'The request body is not valid JSON in UTF-8.',
  });
};
