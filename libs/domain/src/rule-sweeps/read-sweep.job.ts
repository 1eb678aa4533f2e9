import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { getRecord, updateRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { FindingService } from '../findings/finding.service.js';
import { TryLater } from '../outbox/failure.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { enqueue } from '../outbox/outbox.js';
import { ClientReadings } from '../reviews/index.js';
import { RuleSweep } from './rule-sweep.entity.js';
import { RuleSweepRepository } from './rule-sweep.repository.js';
import { sweepChanges, type NewSweepChange } from './sweep-changes.js';
import { auditSweep } from './sweep-starter.js';

/** Clients per job: few, so that a job stays short and what people ask for meanwhile comes between. */
const CLIENTS_PER_JOB = 10;
/** A worker that runs the sweep's rules may come back; one with other rules would judge otherwise. */
const ANOTHER_VERSION_SECONDS = 30;

interface ReadClient {
  readonly clientId: string;
  readonly changes: readonly NewSweepChange[];
}

/** `rule_sweep.read`: reads the next clients of a running sweep and asks for the job after it, until all are read. */
@Injectable()
export class ReadSweepJob implements JobHandler {
  readonly name = 'rule_sweep.read';

  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly sweeps: RuleSweepRepository,
    private readonly readings: ClientReadings,
    private readonly findings: FindingService,
  ) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect | null> {
    const { sweepId } = readPayload(this.name, job.payload);
    const batch = await this.db.read(actor, (tx) => this.sweeps.unread(tx, sweepId, CLIENTS_PER_JOB));
    if (!batch) return null;
    if (batch.toVersion !== this.readings.ruleSetVersion) {
      throw new TryLater(`this worker does not run rule set ${batch.toVersion}`, ANOTHER_VERSION_SECONDS);
    }
    const read: ReadClient[] = [];
    for (const clientId of batch.clientIds) {
      await turn();
      read.push({ clientId, changes: await this.db.read(actor, (tx) => this.read(tx, clientId)) });
    }
    return (tx) => this.keep(tx, actor, sweepId, read);
  }

  private async read(tx: Tx, clientId: string): Promise<NewSweepChange[]> {
    const reading = await this.readings.read(tx, clientId);
    return reading ? sweepChanges(reading, await this.findings.foresee(tx, reading)) : [];
  }

  private async keep(tx: Tx, actor: Actor, sweepId: string, read: readonly ReadClient[]): Promise<void> {
    if (!(await this.sweeps.hold(tx, sweepId, ['running']))) return;
    for (const { clientId, changes } of read) await this.sweeps.keep(tx, sweepId, clientId, changes);
    if (await this.sweeps.hasUnread(tx, sweepId)) {
      await enqueue(tx, this.name, { sweepId }, null);
      return;
    }
    const { version } = await getRecord(tx, RuleSweep, sweepId, 'sweep');
    const ready = { state: 'ready', readyAt: this.clock.now() } as const;
    await updateRecord(tx, RuleSweep, 'sweep', sweepId, version, ready);
    const { counts } = (await this.sweeps.get(tx, sweepId))!;
    await auditSweep(tx, actor, sweepId, 'rule_sweep.ready', counts);
  }
}
