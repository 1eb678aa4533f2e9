import { MAX_UPLOAD_BYTES } from '@carveback/documents';
import { InvalidInput, UploadService, type Actor, type UploadReceipt } from '@carveback/domain';
import {
  Body,
  Controller,
  Get,
  Param,
  Post,
  Res,
  StreamableFile,
  UploadedFile,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { UploadErrorsFilter } from './upload-errors.filter.js';

/** A file as multer holds it in memory; it reads the name as Latin-1, where browsers send UTF-8. */
interface ReceivedFile {
  readonly originalname: string;
  readonly buffer: Buffer;
}

const LIMITS = { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 5, fieldSize: 1_000, parts: 10 };

/** Files in and out, as plain HTTP: GraphQL carries their ids. */
@Controller('uploads')
@UseFilters(UploadErrorsFilter)
export class UploadController {
  constructor(private readonly uploads: UploadService) {}

  /**
   * `POST /uploads`, multipart: the part `file` (.txt, .pdf, .docx or .eml up to 25 MB), and `clientId` where it is
   * known. Answers the id for `addWording` and `addApplication`, and what could be read.
   */
  @Post()
  @Permit('upload:write')
  @UseInterceptors(FileInterceptor('file', { limits: LIMITS }))
  store(
    @CurrentActor() actor: Actor,
    @UploadedFile() file: ReceivedFile | undefined,
    @Body('clientId') clientId: string | undefined,
  ): Promise<UploadReceipt> {
    if (!file)
      throw new InvalidInput('file', 'Send the file as the part "file" of a form.', 'upload/missing');
    const filename = Buffer.from(file.originalname, 'latin1').toString('utf8');
    return this.uploads.store(actor, { filename, bytes: file.buffer, clientId: clientId || null });
  }

  /** The file as it came in; never shown inline, because others wrote it. */
  @Get(':id')
  @Permit('wording:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { filename, mediaType, content } = await this.uploads.content(actor, id);
    response.attachment(filename);
    return new StreamableFile(content, { type: mediaType, length: content.length });
  }
}
