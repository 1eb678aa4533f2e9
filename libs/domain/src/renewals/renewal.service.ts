import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict } from '../errors.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { optionalDay } from '../validate.js';
import { RenewalDiary } from './renewal-diary.js';
import { isRenewalOver, renewalPlan, type RenewalStepKey } from './renewal-plan.js';
import { RenewalTaskRepository } from './renewal-task.repository.js';
import { RenewalTaskService } from './renewal-task.service.js';
import type { Renewal, RenewalOutcome } from './renewal.entity.js';
import { RenewalRepository, type ListedRenewal } from './renewal.repository.js';

const LIST = 'renewals';

/** What the plan needs to know of a policy. */
export interface RenewingPolicy {
  readonly id: string;
  readonly clientId: string;
  readonly expiresOn: Day;
  readonly cancelledOn: Day | null;
}

/** By the policy's expiry, days inclusive; `open` null lists both. */
export interface RenewalListRequest extends PageRequest {
  readonly expiresFrom?: Day | null;
  readonly expiresTo?: Day | null;
  readonly open?: boolean | null;
}

/** What became of a renewal. */
export interface RenewalEnd {
  readonly policyId: string;
  readonly outcome: RenewalOutcome;
  readonly why: string;
  /** the policy that takes its place; left out: the one that is linked already, if any */
  readonly renewalPolicyId?: string | null;
}

/** Circumstances are reported until the policy ends, whatever comes after it. */
const STAY_WITHOUT_A_RENEWAL: readonly RenewalStepKey[] = ['circumstance_sweep', 'last_sweep'];

/** The renewals of policies, and the plans they follow. */
@Injectable()
export class RenewalService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly renewals: RenewalRepository,
    private readonly tasks: RenewalTaskRepository,
    private readonly steps: RenewalTaskService,
    private readonly diary: RenewalDiary,
  ) {}

  /**
   * Brings a policy's tasks in line with its expiry, in the transaction that changed the policy. What was done stays
   * as it was done. A cancelled policy, and one whose whole plan is past, keeps no open task.
   */
  async plan(tx: Tx, actor: Actor, policy: RenewingPolicy): Promise<void> {
    const today = await brokerageToday(tx, this.clock);
    const open = await this.tasks.openOf(tx, policy.id);
    if (policy.cancelledOn !== null || isRenewalOver(policy.expiresOn, today)) {
      await this.diary.close(tx, actor, open, whyNone(policy));
      const ids = open.map(({ id }) => id);
      return this.tasks.drop(tx, ids);
    }
    const plan = renewalPlan(policy.expiresOn);
    const moved = open.filter(({ step, dueOn }) => !plan.some((p) => p.step === step && p.dueOn === dueOn));
    await this.diary.close(tx, actor, moved, `The policy expires on ${policy.expiresOn} now.`);
    await this.tasks.put(tx, policy, plan);
  }

  /** The policy's renewal, open or closed; null: none was opened. For work inside another transaction. */
  async current(tx: Tx, policyId: string): Promise<Renewal | null> {
    const [renewal] = await this.renewals.byPolicyIds(tx, [policyId]);
    return renewal ?? null;
  }

  /** The policy's open renewal, which nobody else changes until this transaction ends. Throws `renewal/not_open`. */
  async lockOpen(tx: Tx, policyId: string): Promise<Renewal> {
    const found = await this.current(tx, policyId);
    const renewal = found && (await this.renewals.get(tx, found.id, 'for update'));
    if (renewal && renewal.closedAt === null) return renewal;
    throw new Conflict(
      'renewal/not_open',
      renewal
        ? `This renewal is closed: ${renewal.outcome!.replaceAll('_', ' ')}.`
        : 'The renewal of this policy is not open yet; it opens 120 days before the policy expires.',
      'policyId',
    );
  }

  /**
   * Keeps what became of a renewal, in the transaction that brought it about. After `non_renewed` and `lapsed` only the
   * sweeps for circumstances stay to be done. Throws `renewal/not_open` when none was opened, or it is closed.
   */
  async close(
    tx: Tx,
    actor: Actor,
    { policyId, outcome, why, renewalPolicyId }: RenewalEnd,
  ): Promise<Renewal> {
    const open = await this.lockOpen(tx, policyId);
    const renewal = await this.renewals.update(tx, open.id, open.version, {
      outcome,
      outcomeWhy: why,
      closedAt: this.clock.now(),
      ...(renewalPolicyId ? { renewalPolicyId } : {}),
    });
    await recordAudit(tx, actor, {
      action: 'renewal.closed',
      subjectKind: 'renewal',
      subjectId: renewal.id,
      clientId: renewal.clientId,
      detail: { policyId, outcome, why, renewalPolicyId: renewal.renewalPolicyId },
    });
    if (outcome === 'non_renewed' || outcome === 'lapsed') await this.endSteps(tx, actor, renewal);
    return renewal;
  }

  async get(actor: Actor, id: string): Promise<Renewal> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.renewals.get(tx, id));
  }

  /** At most one for each policy. */
  async byPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<Renewal[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.renewals.byPolicyIds(tx, policyIds));
  }

  /** The brokerage's renewals by expiry of the policy, in pages. */
  async list(actor: Actor, request: RenewalListRequest): Promise<Page<Renewal>> {
    requirePermission(actor, 'renewal:read');
    const most = requirePageSize(request.first);
    const window = {
      expiresFrom: optionalDay('expiresFrom', request.expiresFrom),
      expiresTo: optionalDay('expiresTo', request.expiresTo),
      open: request.open ?? null,
    };
    const after = request.after === null ? null : this.cursors.decode(actor.tenantId, LIST, request.after);
    const rows = await this.db.read(actor, (tx) =>
      this.renewals.list(tx, window, after as [Day, string] | null, most + 1),
    );
    const cursorOf = ({ expiresOn, id }: ListedRenewal) =>
      this.cursors.encode(actor.tenantId, LIST, [expiresOn, id]);
    return pageOf(rows, most, cursorOf, (renewal) => renewal);
  }

  private async endSteps(tx: Tx, actor: Actor, { policyId, outcome }: Renewal): Promise<void> {
    const fact = `The renewal ended: ${outcome!.replaceAll('_', ' ')}.`;
    for (const { step } of await this.tasks.openOf(tx, policyId)) {
      if (!STAY_WITHOUT_A_RENEWAL.includes(step)) {
        await this.steps.doneByFact(tx, actor, { policyId, step, fact });
      }
    }
  }
}

function whyNone({ cancelledOn, expiresOn }: RenewingPolicy): string {
  return cancelledOn === null
    ? `The policy expired on ${expiresOn}, and its plan is past.`
    : `The policy was cancelled as of ${cancelledOn}.`;
}
