import { MessageService, NotFound, type Actor } from '@carveback/domain';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';

const FILE = /^([0-9a-f-]{36})\.eml$/;

/** `GET /messages/{id}.eml`: a message to send by hand, with the access token as for everything else. */
@Controller('messages')
export class MessageController {
  constructor(private readonly messages: MessageService) {}

  @Get(':file')
  @Permit('message:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('file') file: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const [, id] = FILE.exec(file) ?? [];
    if (!id) throw new NotFound('message');
    const bytes = await this.messages.file(actor, id);
    response.attachment(`message-${id}.eml`);
    return new StreamableFile(bytes, { type: 'message/rfc822', length: bytes.length });
  }
}
