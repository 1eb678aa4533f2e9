import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { failureOf, giveUpOnStart } from './failure.js';
import { JOB_HANDLERS, handlersByName, type JobHandler, type JobRef, type OpenJob } from './job-handler.js';
import { OutboxRepository } from './outbox.repository.js';
import { TENANT_FOLLOWERS, type TenantFollower } from './tenant-follower.js';

export const JOB_OUTCOMES = ['done', 'skipped', 'failed', 'postponed', 'dead'] as const;
/** `skipped`: done before, dead, or in another worker's hands. */
export type JobOutcome = (typeof JOB_OUTCOMES)[number];

/** How a run ended; `job` null when it was skipped. */
export interface JobReport {
  readonly outcome: JobOutcome;
  readonly job: OpenJob | null;
  readonly error?: unknown;
}

/**
 * Runs a job of the outbox. A crash between any two steps leaves the entry open with its lease, so it is offered
 * again; the effect and the done-mark commit together, so it happens once.
 */
@Injectable()
export class JobRunner {
  private readonly handlers: ReadonlyMap<string, JobHandler>;
  /** tenants for which this process has run a job */
  private readonly met = new Set<string>();

  constructor(
    private readonly db: TenantDb,
    private readonly outbox: OutboxRepository,
    @Inject(JOB_HANDLERS) handlers: JobHandler[],
    @Inject(TENANT_FOLLOWERS) private readonly tenantFollowers: readonly TenantFollower[],
  ) {
    this.handlers = handlersByName(handlers);
  }

  /** Throws only when the database cannot be reached: the lease then brings the job back. */
  async run({ tenantId, outboxId }: JobRef): Promise<JobReport> {
    const actor = systemActor(tenantId);
    const report = await this.runOne(actor, outboxId);
    await this.meet(actor);
    return report;
  }

  private async runOne(actor: Actor, outboxId: string): Promise<JobReport> {
    const job = await this.db.within(actor, (tx) => this.outbox.start(tx, outboxId));
    if (!job) return { outcome: 'skipped', job };
    try {
      giveUpOnStart(job);
      return { outcome: await this.perform(actor, job), job };
    } catch (error) {
      return { outcome: await this.record(actor, job, error), job, error };
    }
  }

  /** Once per tenant, after its first job: the work is done by then, whatever becomes of this. */
  private async meet(actor: Actor): Promise<void> {
    if (this.met.has(actor.tenantId)) return;
    await this.db.within(actor, async (tx) => {
      for (const follower of this.tenantFollowers) await follower.afterTenantMet(tx, actor);
    });
    this.met.add(actor.tenantId);
  }

  private async perform(actor: Actor, job: OpenJob): Promise<JobOutcome> {
    const handler = this.handlers.get(job.name);
    if (!handler) throw new Error(`No handler for the job "${job.name}".`);
    const effect = await handler.prepare(actor, job);
    return this.db.within(actor, async (tx) => {
      if (!(await this.outbox.lock(tx, job.id))) return 'skipped';
      await effect?.(tx);
      await this.outbox.markDone(tx, job.id);
      return 'done';
    });
  }

  private async record(actor: Actor, job: OpenJob, cause: unknown): Promise<JobOutcome> {
    const { counted, error, againInSeconds } = failureOf(job, cause);
    await this.db.within(actor, (tx) =>
      counted
        ? this.outbox.markFailed(tx, job.id, { error, againInSeconds })
        : this.outbox.postpone(tx, job.id, error, againInSeconds ?? 1),
    );
    if (!counted) return 'postponed';
    return againInSeconds === null ? 'dead' : 'failed';
  }
}
