import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Response } from 'express';
import type { Logger } from '@carveback/platform';
import { codedError } from './format-error.js';

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
};

/** Errors of plain HTTP routes as JSON; those of GraphQL go to its own formatter untouched. */
@Catch()
export class JsonErrorsFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    const coded = codedError(error);
    if (!coded) this.logger.error('request failed', { err: error });
    sendError(response, coded);
  }
}

/** Sends `{ error: { code, reason, field, message } }`; a surprise says nothing of itself. */
export function sendError(
  response: Response,
  coded: ReturnType<typeof codedError>,
  status = coded ? (STATUS[coded.code] ?? 400) : 500,
): void {
  if (response.headersSent) return;
  const error = coded ?? {
    code: 'INTERNAL_SERVER_ERROR',
    reason: null,
    field: null,
    message: 'Something went wrong on our side. It is logged; try again.',
  };
  response.status(status).json({ error });
}
