import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { AuditRepository, type AuditFilter, type AuditRow } from './audit.repository.js';
import { verifyChain, type ChainReport, type ChainHead } from './verify-chain.js';

const SORT = 'audit';

/** Reads the audit trail and proves that nobody rewrote it. */
@Injectable()
export class AuditService {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditRepository,
    private readonly cursors: Cursors,
  ) {}

  /** The latest first; of one client or one record when the filter says so. */
  async list(
    actor: Actor,
    filter: Partial<AuditFilter>,
    { first, after }: PageRequest,
  ): Promise<Page<AuditRow>> {
    requirePermission(actor, 'audit:read');
    const most = requirePageSize(first);
    const from = after ? (this.cursors.decode(actor.tenantId, SORT, after) as [string, string]) : null;
    const { clientId = null, subjectId = null } = filter;
    const rows = await this.db.read(actor, (tx) =>
      this.audit.list(tx, { clientId, subjectId }, most + 1, from),
    );
    return pageOf(
      rows,
      most,
      (last) => this.cursors.encode(actor.tenantId, SORT, [last.at, last.id]),
      (row) => row,
    );
  }

  /**
   * Recomputes the whole chain and names the first entry that does not fit. A cut tail shows only against a head
   * that was kept elsewhere: give it as `expected`.
   */
  verify(actor: Actor, expected?: ChainHead): Promise<ChainReport> {
    requirePermission(actor, 'audit:read');
    return this.db.read(actor, (tx) =>
      verifyChain((after, most) => this.audit.chain(tx, after, most), expected),
    );
  }
}
