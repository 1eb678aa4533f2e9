import { InboundMailDoor, InboundMailService, InvalidInput, NotFound, type Actor } from '@carveback/domain';
import { Controller, Get, Param, Post, Req, Res, StreamableFile, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { InboundMailErrorsFilter } from './inbound-mail-errors.filter.js';
import { readMessageBody } from './read-message-body.js';

const FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.eml$/;

/** Where a brokerage's mail gateway hands in what came to its cases, and brokers get it as it came. */
@Controller('inbound-mail')
@UseFilters(InboundMailErrorsFilter)
export class InboundMailController {
  constructor(
    private readonly door: InboundMailDoor,
    private readonly mails: InboundMailService,
  ) {}

  /**
   * `POST /inbound-mail/{slug}`: one message as `message/rfc822` up to 25 MB, with the headers `Carveback-Timestamp`,
   * `Carveback-Delivery` and `Carveback-Signature`. 202: it is kept; 200: it was kept before; 401: not accepted.
   */
  @Post(':brokerage')
  @Permit('public')
  async receive(
    @Param('brokerage') brokerage: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ received: true }> {
    if (!request.is('message/rfc822')) {
      throw new InvalidInput('body', 'Send the message as message/rfc822.', 'request/media_type');
    }
    const handed = {
      brokerage,
      address: request.ip ?? '',
      timestamp: request.header('carveback-timestamp') ?? '',
      deliveryId: request.header('carveback-delivery') ?? '',
      signature: request.header('carveback-signature') ?? '',
    };
    const taken = await this.door.take(handed, () => readMessageBody(request, response));
    response.status(taken === 'taken' ? 202 : 200);
    return { received: true };
  }

  /** The message byte for byte; never shown inline, because others wrote it. */
  @Get(':file')
  @Permit('inbound_mail:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('file') file: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const [, id] = FILE.exec(file) ?? [];
    if (!id) throw new NotFound('inbound mail');
    const bytes = await this.mails.content(actor, id);
    response.attachment(`mail-${id}.eml`);
    return new StreamableFile(bytes, { type: 'message/rfc822', length: bytes.length });
  }
}
