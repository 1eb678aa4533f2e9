import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '@carveback/domain';
import { Permit } from '../kernel/permit.js';
import { Readiness } from './readiness.js';

/** For whoever runs the process: `/live` touches nothing, `/ready` asks whether requests can be served. */
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @Permit('public')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  @Permit('public')
  async ready(@Res({ passthrough: true }) response: Response): Promise<{ status: string }> {
    const status = this.readiness.draining ? 'draining' : await this.databaseStatus();
    if (status !== 'ready') response.status(503);
    return { status };
  }

  private async databaseStatus(): Promise<string> {
    try {
      const [row] = await this.dataSource.query<{ ran: number }[]>(
        `select count(*)::int as ran from migrations`,
      );
      return row && row.ran >= MIGRATIONS.length ? 'ready' : 'schema is behind: run "npm run migrate"';
    } catch {
      return 'database unreachable';
    }
  }
}
