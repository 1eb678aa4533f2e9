import { CaseFileService, NotFound, type Actor } from '@carveback/domain';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';

const FILE = /^([0-9a-f-]{36})\.zip$/;

/** `GET /files/{id}.zip`: an exported file, with the access token as for everything else. */
@Controller('files')
export class CaseFileController {
  constructor(private readonly files: CaseFileService) {}

  @Get(':file')
  @Permit('case_file:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('file') file: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const [, id] = FILE.exec(file) ?? [];
    if (!id) throw new NotFound('file');
    const { filename, bytes } = await this.files.download(actor, id);
    response.attachment(filename);
    return new StreamableFile(bytes, { type: 'application/zip', length: bytes.length });
  }
}
