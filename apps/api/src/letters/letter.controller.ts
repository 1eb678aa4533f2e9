import { DATA_FORMATS, LETTER_FORMATS, type DataFormat, type LetterFormat } from '@carveback/documents';
import { LetterService, NotFound, type Actor } from '@carveback/domain';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';

/** A letter shown as HTML runs nothing and fetches nothing. */
const LETTER_CSP = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const FILE = /^([0-9a-f-]{36})\.([a-z]{3,4})$/;

/** `GET /letters/{id}.pdf`, `.docx` or `.html`, of a data sheet also `.csv` or `.json`, with the access token as for everything else. */
@Controller('letters')
export class LetterController {
  constructor(private readonly letters: LetterService) {}

  @Get(':file')
  @Permit('letter:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('file') file: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { id, format } = readName(file);
    const { filename, mediaType, bytes } = isData(format)
      ? await this.letters.dataFile(actor, id, format)
      : await this.letters.file(actor, id, format);
    response.attachment(filename);
    if (format === 'html') response.setHeader('Content-Security-Policy', LETTER_CSP);
    return new StreamableFile(bytes, { type: mediaType, length: bytes.length });
  }
}

/** Throws `record/not_found` for anything that names no letter. */
function readName(file: string): { id: string; format: LetterFormat | DataFormat } {
  const [, id, ending] = FILE.exec(file) ?? [];
  const format = [...LETTER_FORMATS, ...DATA_FORMATS].find((known) => known === ending);
  if (!id || !format) throw new NotFound('letter');
  return { id, format };
}

function isData(format: LetterFormat | DataFormat): format is DataFormat {
  return (DATA_FORMATS as readonly string[]).includes(format);
}
