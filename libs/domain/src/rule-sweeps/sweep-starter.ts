import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { getRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import type { DayFollower } from '../days/day-follower.js';
import { newId } from '../ids.js';
import type { TenantFollower } from '../outbox/tenant-follower.js';
import { enqueue } from '../outbox/outbox.js';
import { ClientReadings } from '../reviews/index.js';
import { RuleSweepRepository, type SweptClient } from './rule-sweep.repository.js';
import { RuleSweep } from './rule-sweep.entity.js';

/**
 * Begins a sweep when the rules that run here are not those of the kept reviews: when a worker meets a brokerage for the
 * first time since it started, and each day.
 */
@Injectable()
export class SweepStarter implements DayFollower, TenantFollower {
  constructor(
    private readonly clock: Clock,
    private readonly sweeps: RuleSweepRepository,
    private readonly readings: ClientReadings,
  ) {}

  async afterDayBegan(tx: Tx, actor: Actor, _day: Day): Promise<void> {
    await this.startIfDue(tx, actor);
  }

  async afterTenantMet(tx: Tx, actor: Actor): Promise<void> {
    await this.startIfDue(tx, actor);
  }

  /**
   * Begins one about the clients that no sweep with these rules was about; one with other rules that is still open is
   * superseded. Answers its id; null when nothing is due.
   */
  async startIfDue(tx: Tx, actor: Actor): Promise<string | null> {
    await this.sweeps.lock(tx);
    const open = await this.sweeps.open(tx);
    const toVersion = this.readings.ruleSetVersion;
    if (open?.toVersion === toVersion) return null;
    const clients = await this.sweeps.clientsOfOthers(tx, toVersion, { unseen: true });
    if (open) await this.supersede(tx, actor, open.id);
    return clients.length === 0 ? null : this.start(tx, actor, clients);
  }

  /** Begins one about these clients; none may be open. */
  async start(tx: Tx, actor: Actor, clients: readonly SweptClient[]): Promise<string> {
    const id = newId();
    const toVersion = this.readings.ruleSetVersion;
    const fromVersions = [...new Set(clients.map(({ version }) => version))].sort();
    await this.sweeps.insert(tx, { id, fromVersions, toVersion, startedBy: actor.userId }, clients);
    await enqueue(tx, 'rule_sweep.read', { sweepId: id }, null);
    const detail = { fromVersions, toVersion, clients: clients.length };
    await auditSweep(tx, actor, id, 'rule_sweep.started', detail);
    return id;
  }

  async supersede(tx: Tx, actor: Actor, id: string): Promise<void> {
    const { version } = await getRecord(tx, RuleSweep, id, 'sweep', 'for update');
    const why = 'The rules changed again before anybody decided.';
    const now = this.clock.now();
    await updateRecord(tx, RuleSweep, 'sweep', id, version, { state: 'superseded', why, decidedAt: now });
    await auditSweep(tx, actor, id, 'rule_sweep.superseded', {});
  }
}

/** Records what became of a sweep. */
export function auditSweep(tx: Tx, actor: Actor, id: string, action: string, detail: object): Promise<void> {
  return recordAudit(tx, actor, { action, subjectKind: 'rule_sweep', subjectId: id, clientId: null, detail });
}
