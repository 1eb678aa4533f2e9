import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import {
  ExposureRepository,
  type ExposureFilter,
  type ExposurePlace,
  type ExposureRow,
} from './exposure.repository.js';
import { daysBetween } from './service-clocks.js';

const SORT = 'exposures';

/** A row of the list, with the days until today. */
export type Exposure = ExposureRow & { readonly days: number };

/** Who in the book is exposed longest: told to the broker, and confirmed by no carrier. */
@Injectable()
export class ExposureService {
  constructor(
    private readonly db: TenantDb,
    private readonly exposures: ExposureRepository,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  /** One page, the longest exposed first. Throws `input/page_size`, `input/cursor`. */
  async list(
    actor: Actor,
    { clientId = null, accountManagerId = null }: Partial<ExposureFilter>,
    { first, after }: PageRequest,
  ): Promise<Page<Exposure>> {
    requirePermission(actor, 'book:read');
    const most = requirePageSize(first);
    const from = after
      ? (this.cursors.decode(actor.tenantId, SORT, after) as unknown as ExposurePlace)
      : null;
    const { rows, today } = await this.db.read(actor, async (tx) => ({
      rows: await this.exposures.list(tx, { clientId, accountManagerId }, most + 1, from),
      today: await brokerageToday(tx, this.clock),
    }));
    const cursorOf = ({ exposedSince, findingId }: ExposureRow) =>
      this.cursors.encode(actor.tenantId, SORT, [exposedSince, findingId]);
    return pageOf(rows, most, cursorOf, (row) => ({
      ...row,
      days: Math.max(0, daysBetween(row.exposedSince, today)),
    }));
  }
}
