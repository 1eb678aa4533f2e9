import { setImmediate as turn } from 'node:timers/promises';
import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { getRecord, updateRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { enqueue } from '../outbox/outbox.js';
import { PolicyService } from '../policies/policy.service.js';
import { PolicyTrials } from '../reviews/index.js';
import { tryChange, type TriedChange } from './change-trial.js';
import { WordingChange } from './wording-change.entity.js';
import { WordingChangeRepository, type UnreadPolicy } from './wording-change.repository.js';

/** Policies per job: few, so that a job stays short and what people ask for meanwhile comes between. */
const POLICIES_PER_JOB = 10;

interface Tried {
  readonly policy: UnreadPolicy;
  readonly tried: TriedChange;
}

/** `wording_change.read`: reads the next policies of a change and asks for the job after it, until all are read. */
@Injectable()
export class ReadChangeJob implements JobHandler {
  readonly name = 'wording_change.read';

  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly changes: WordingChangeRepository,
    private readonly policies: PolicyService,
    private readonly trials: PolicyTrials,
  ) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect | null> {
    const { changeId } = readPayload(this.name, job.payload);
    const { change, unread, today } = await this.db.read(actor, async (tx) => ({
      change: await this.changes.withText(tx, changeId),
      unread: await this.changes.unread(tx, changeId, POLICIES_PER_JOB),
      today: await brokerageToday(tx, this.clock),
    }));
    if (change.state !== 'reading') return null;
    const read: Tried[] = [];
    for (const policy of unread) {
      await turn();
      read.push({ policy, tried: await this.db.read(actor, (tx) => this.try(tx, change, policy, today)) });
    }
    return (tx) => this.keep(tx, actor, changeId, read);
  }

  private async try(tx: Tx, change: WordingChange, unread: UnreadPolicy, today: Day): Promise<TriedChange> {
    const policy = await this.policies.getIn(tx, unread.policyId);
    const day = unread.countsFrom > today ? unread.countsFrom : today;
    return tryChange(await this.trials.open(tx, policy, day), change);
  }

  private async keep(tx: Tx, actor: Actor, changeId: string, read: readonly Tried[]): Promise<void> {
    if (!(await this.changes.holdReading(tx, changeId))) return;
    for (const { policy, tried } of read) await this.changes.keep(tx, changeId, policy, tried);
    if ((await this.changes.unread(tx, changeId, 1)).length > 0) {
      await enqueue(tx, this.name, { changeId }, null);
      return;
    }
    const { version } = await getRecord(tx, WordingChange, changeId, 'change of wording');
    const ready = { state: 'ready', readyAt: this.clock.now() } as const;
    await updateRecord(tx, WordingChange, 'change of wording', changeId, version, ready);
    const [detail = {}] = await this.changes.progress(tx, [changeId]);
    const about = { subjectKind: 'wording_change', subjectId: changeId, clientId: null, detail };
    await recordAudit(tx, actor, { action: 'wording_change.read', ...about });
  }
}
