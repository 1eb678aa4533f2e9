import { SEVERITIES, type Severity } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { PolicyService } from '../policies/index.js';
import { requireOneOf } from '../validate.js';
import type { DriftFinding } from './drift-finding.entity.js';
import { DriftLedgers, type AppliedLedger } from './drift-ledgers.js';
import { DriftRepository, type DriftPlace, type DriftRow } from './drift.repository.js';

const LIST = 'drift_findings';

/** What is left out or null is not asked for. */
export interface DriftRequest extends PageRequest {
  readonly clientId?: string | null;
  readonly policyId?: string | null;
  readonly severity?: Severity | null;
  readonly includeCleared?: boolean | null;
}

/** Reads where applications say otherwise than what is so. Working papers: for brokers. */
@Injectable()
export class DriftListService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly drifts: DriftRepository,
    private readonly ledgers: DriftLedgers,
    private readonly policies: PolicyService,
  ) {}

  /** Of each policy that has an application, the newest one against today. */
  async ledgersByPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<AppliedLedger[]> {
    requirePermission(actor, 'finding:read');
    const policies = await this.policies.byIds(actor, policyIds);
    const clientIds = [...new Set(policies.map(({ clientId }) => clientId))];
    return this.db.read(actor, async (tx) => {
      const today = await brokerageToday(tx, this.clock);
      const ledgers: AppliedLedger[] = [];
      for (const clientId of clientIds) {
        const own = policies.filter((policy) => policy.clientId === clientId);
        ledgers.push(...(await this.ledgers.ofClient(tx, clientId, own, today)));
      }
      return ledgers;
    });
  }

  /** Open drifts of several clients, the worst first. */
  async openByClientIds(actor: Actor, clientIds: readonly string[]): Promise<DriftFinding[]> {
    requirePermission(actor, 'finding:read');
    return this.db.read(actor, (tx) => this.drifts.openByClientIds(tx, clientIds));
  }

  /** Of the whole book, open ones first, the worst first, in pages. */
  async list(actor: Actor, request: DriftRequest): Promise<Page<DriftFinding>> {
    requirePermission(actor, 'finding:read');
    const most = requirePageSize(request.first);
    const filter = {
      clientId: request.clientId ?? null,
      policyId: request.policyId ?? null,
      severity: request.severity ? requireOneOf('severity', request.severity, SEVERITIES) : null,
      includeCleared: request.includeCleared ?? false,
    };
    const after = request.after === null ? null : this.cursors.decode(actor.tenantId, LIST, request.after);
    const rows = await this.db.read(actor, (tx) =>
      this.drifts.list(tx, filter, after as DriftPlace | null, most + 1),
    );
    const cursorOf = ({ rank, openedAtKey, id }: DriftRow) =>
      this.cursors.encode(actor.tenantId, LIST, [rank, openedAtKey, id]);
    return pageOf(rows, most, cursorOf, ({ rank: _, openedAtKey: __, ...finding }): DriftFinding => finding);
  }
}
