import { InvalidInput } from '@carveback/domain';
import {
  BadRequestException,
  Catch,
  PayloadTooLargeException,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Response } from 'express';
import { codedError } from '../kernel/format-error.js';
import { sendError } from '../kernel/json-errors.filter.js';

/** Gives what the form reader refuses the codes and ways out that our own refusals have. */
@Catch(PayloadTooLargeException, BadRequestException)
export class UploadErrorsFilter implements ExceptionFilter {
  catch(error: PayloadTooLargeException | BadRequestException, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof PayloadTooLargeException) {
      const message =
        'The file is larger than 25 MB. Print it to a smaller PDF, or split it and upload the parts.';
      return sendError(response, { code: 'TOO_LARGE', reason: 'upload/too_large', field: 'file', message });
    }
    const message = 'The form could not be read. Send multipart/form-data with one part "file".';
    sendError(response, codedError(new InvalidInput('file', message, 'upload/form')));
  }
}
