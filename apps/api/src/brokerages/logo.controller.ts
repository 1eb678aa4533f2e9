import { BrokerageService, InvalidInput, NotFound, type Actor, type BrokerageView } from '@carveback/domain';
import { Controller, Get, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { readPicture } from './read-picture.js';

/** The logo of the letterhead, as a plain file. */
@Controller('brokerage/logo')
export class LogoController {
  constructor(private readonly brokerages: BrokerageService) {}

  @Get()
  @Permit('brokerage:read')
  async read(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    const logo = await this.brokerages.logo(actor);
    if (!logo) throw new NotFound('logo');
    return new StreamableFile(logo.bytes, { type: logo.mediaType, length: logo.bytes.length });
  }

  /** `PUT /brokerage/logo?version=3` with the picture as the body; answers the version that the brokerage has now. */
  @Put()
  @Permit('brokerage:write')
  async replace(
    @CurrentActor() actor: Actor,
    @Query('version') version: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Pick<BrokerageView, 'version' | 'hasLogo'>> {
    const seen = Number(version);
    if (!Number.isInteger(seen))
      throw new InvalidInput('version', 'Name the version that was edited: ?version=3.');
    const after = await this.brokerages.setLogo(actor, seen, await readPicture(request, response));
    return { version: after.version, hasLogo: after.hasLogo };
  }
}
