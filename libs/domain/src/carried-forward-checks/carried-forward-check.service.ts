import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { addDays, Clock } from '../clock.js';
import { insertRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import type { DayFollower } from '../days/day-follower.js';
import { SystemDiary } from '../diary/system-diary.js';
import { Conflict } from '../errors.js';
import { CarriedForwardService } from '../issued-wordings/carried-forward.service.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { PolicyService } from '../policies/policy.service.js';
import { renewalStep } from '../renewals/renewal-plan.js';
import { RenewalTaskService } from '../renewals/renewal-task.service.js';
import type { Renewal } from '../renewals/renewal.entity.js';
import { RenewalService } from '../renewals/renewal.service.js';
import { PolicyTrials } from '../reviews/policy-trials.js';
import { storableJson } from '../reviews/storable-json.js';
import { WordingService } from '../wordings/wording.service.js';
import { CarriedForwardCheck } from './carried-forward-check.entity.js';

/** Days to ask the carrier for what it dropped. */
const MEND_WITHIN_DAYS = 2;

/** Keeps the proof that endorsements made during a term were carried into the renewed wording. */
@Injectable()
export class CarriedForwardCheckService implements DayFollower {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly carried: CarriedForwardService,
    private readonly policies: PolicyService,
    private readonly wordings: WordingService,
    private readonly trials: PolicyTrials,
    private readonly renewals: RenewalService,
    private readonly tasks: RenewalTaskService,
    private readonly diary: SystemDiary,
  ) {}

  /** Looks at the renewed wording of an expired policy. Throws `renewal/not_bound`, `record/not_found`. */
  async check(actor: Actor, policyId: string): Promise<CarriedForwardCheck> {
    requirePermission(actor, 'renewal:write');
    return this.db.within(actor, (tx) => this.checkIn(tx, actor, policyId));
  }

  /** Like `check`, for work inside another transaction. */
  async checkIn(tx: Tx, actor: Actor, policyId: string): Promise<CarriedForwardCheck> {
    const { clientId } = await this.policies.getIn(tx, policyId);
    const { id: renewalId, renewalPolicyId } = await this.requireBound(tx, policyId);
    const today = await brokerageToday(tx, this.clock);
    const renewed = await this.policies.getIn(tx, renewalPolicyId);
    const { ruleSetVersion } = await this.trials.open(tx, renewed, today);
    const endorsements = await this.carried.listIn(tx, policyId, renewalPolicyId);
    const standing = await this.wordings.standing(tx, [renewalPolicyId]);
    const inHand = standing.some(({ state }) => state === 'text');
    const complete = inHand && endorsements.every(({ state }) => state === 'carried');
    const values = { clientId, policyId, renewalId, renewalPolicyId, ruleSetVersion, endorsements, complete };
    const check = await insertRecord(tx, CarriedForwardCheck, {
      ...(JSON.parse(storableJson(values)) as typeof values),
      checkedOn: today,
      checkedBy: actor.userId,
    });
    const dropped = endorsements.filter(({ state }) => state === 'not_carried');
    await recordAudit(tx, actor, {
      action: 'renewal.carried_forward_checked',
      subjectKind: 'renewal',
      subjectId: renewalId,
      clientId,
      detail: {
        checkId: check.id,
        renewalPolicyId,
        complete,
        notCarried: dropped.map(({ issuedId }) => issuedId),
      },
    });
    for (const { requestId, issuedId } of dropped) {
      await this.diary.enterAudited(
        tx,
        actor,
        { clientId, requestId },
        {
          kind: 'renewal',
          title: `Policy ${renewed.policyNumber} does not carry this endorsement: ask the carrier to correct the renewal`,
          dueOn: addDays(today, MEND_WITHIN_DAYS),
          cause: `not_carried:${issuedId}:${renewalPolicyId}`,
        },
      );
    }
    if (complete) {
      const fact = `Every endorsement was found in policy ${renewed.policyNumber} on ${today}.`;
      await this.tasks.doneByFact(tx, actor, { policyId, step: 'carried_forward', fact });
    }
    return check;
  }

  /** On the day of the step, or later as soon as there is a renewed wording to look at, it is looked at once. */
  async afterDayBegan(tx: Tx, _actor: Actor, day: Day): Promise<void> {
    const expiredBy = addDays(day, -renewalStep('carried_forward').offsetDays);
    for (const { policyId, clientId } of await this.due(tx, expiredBy)) {
      await enqueue(tx, 'renewal.check_carried', { policyId }, clientId);
    }
  }

  /** The latest first. */
  byPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<CarriedForwardCheck[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) =>
      tx.manager.find(CarriedForwardCheck, {
        where: { tenantId: tx.tenantId, policyId: In([...policyIds]) },
        order: { createdAt: 'DESC', id: 'DESC' },
      }),
    );
  }

  private async requireBound(tx: Tx, policyId: string): Promise<Renewal & { renewalPolicyId: string }> {
    const renewal = await this.renewals.current(tx, policyId);
    if (renewal?.renewalPolicyId) return { ...renewal, renewalPolicyId: renewal.renewalPolicyId };
    throw new Conflict(
      'renewal/not_bound',
      'No policy has taken the place of this one yet, so there is no renewed wording to look at.',
      'policyId',
    );
  }

  /** Expired by the day, renewed, the step not done, wording in hand, and not looked at since the step's day. */
  private due(tx: Tx, expiredBy: Day): Promise<{ policyId: string; clientId: string }[]> {
    return tx.query(DUE, [tx.tenantId, expiredBy, renewalStep('carried_forward').offsetDays]);
  }
}

const DUE = `
  select r.policy_id as "policyId", r.client_id as "clientId"
    from renewals r
    join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id and p.expires_on <= $2
    join renewal_tasks t on t.tenant_id = r.tenant_id and t.policy_id = r.policy_id
     and t.step = 'carried_forward' and t.done_at is null
   where r.tenant_id = $1 and r.renewal_policy_id is not null
     and exists (select 1 from wordings w where w.tenant_id = r.tenant_id and w.policy_id = r.renewal_policy_id)
     and not exists (select 1 from carried_forward_checks c where c.tenant_id = r.tenant_id and c.renewal_id = r.id
                        and c.checked_on >= p.expires_on + $3::int)
   order by p.expires_on, p.id`;
