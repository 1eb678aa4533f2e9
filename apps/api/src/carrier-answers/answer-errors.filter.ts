import { AnswerLinkInvalid, DomainError } from '@carveback/domain';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { codedError } from '../kernel/format-error.js';
import { sendError } from '../kernel/json-errors.filter.js';
import { noticePage } from './answer-page.js';
import { PAGE_CSP } from './answer-page.style.js';

/** Refusals of the answer page, as a page, or as JSON where that is asked for. */
@Catch(DomainError)
export class AnswerErrorsFilter implements ExceptionFilter<DomainError> {
  catch(error: DomainError, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const status = statusOf(error);
    if (wantsJson(request)) {
      sendError(response, codedError(error), status);
      return;
    }
    response.status(status).type('html').setHeader('Content-Security-Policy', PAGE_CSP);
    response.send(noticePage(TITLES[status] ?? 'This could not be taken', error.message));
  }
}

const TITLES: Record<number, string> = { 404: 'This link is not valid' };

function statusOf(error: DomainError): number {
  if (error instanceof AnswerLinkInvalid) return 404;
  return error.category === 'FORBIDDEN' ? 403 : 422;
}

/** A page of one's own asks for JSON by its body or by what it accepts; a browser accepts HTML first. */
export function wantsJson(request: Request): boolean {
  if (request.is('application/json')) return true;
  return request.accepts(['html', 'json']) === 'json';
}
