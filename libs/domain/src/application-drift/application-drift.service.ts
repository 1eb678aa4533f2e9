import { Injectable } from '@nestjs/common';
import type { Day } from '@carveback/rules';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import type { StatementFollower } from '../controls/statement-follower.js';
import type { Tx } from '../database/tx.js';
import { SystemDiary } from '../diary/system-diary.js';
import { SystemHolds } from '../endorsements/system-holds.js';
import { addBusinessDays, HolidayService } from '../holidays/index.js';
import { PolicyService } from '../policies/index.js';
import { inForceOn } from '../policies/policy.period.js';
import { lockClient } from '../reviews/lock-client.js';
import type { MadeReview, ReviewFollower } from '../reviews/review-follower.js';
import { DriftLedgers } from './drift-ledgers.js';
import type { DriftFinding } from './drift-finding.entity.js';
import { DriftRepository } from './drift.repository.js';
import { reconcileDrift, type DriftChanges, type PolicyDrift } from './reconcile.js';

/** Within which somebody looks at what has drifted. */
const LOOK_WITHIN_BUSINESS_DAYS = 2;

/**
 * Keeps on record where the policies' applications say otherwise than what is so, in the transaction of whatever changed
 * either side, and holds the requests that wait to be sent.
 */
@Injectable()
export class ApplicationDriftService implements ReviewFollower, StatementFollower {
  constructor(
    private readonly clock: Clock,
    private readonly drifts: DriftRepository,
    private readonly ledgers: DriftLedgers,
    private readonly policies: PolicyService,
    private readonly holds: SystemHolds,
    private readonly diary: SystemDiary,
    private readonly holidays: HolidayService,
  ) {}

  afterReview(tx: Tx, actor: Actor, { clientId }: MadeReview): Promise<void> {
    return this.reconcile(tx, actor, clientId);
  }

  afterStatement(tx: Tx, actor: Actor, clientId: string): Promise<void> {
    return this.reconcile(tx, actor, clientId);
  }

  private async reconcile(tx: Tx, actor: Actor, clientId: string): Promise<void> {
    await lockClient(tx, clientId);
    const waiting = await this.holds.lockUnsent(tx, clientId);
    const today = await brokerageToday(tx, this.clock);
    const policies = await this.policies.listOfClient(tx, clientId);
    const inForce = policies.filter((policy) => inForceOn(policy, today));
    const ledgers = await this.ledgers.ofClient(tx, clientId, inForce, today);
    const open = await this.drifts.openByClientIds(tx, [clientId]);
    const changes = reconcileDrift(
      open,
      ledgers,
      inForce.map(({ id }) => id),
    );
    await this.keep(tx, clientId, changes);
    await this.tell(tx, actor, clientId, changes, today);
    for (const request of waiting) await this.holds.raise(tx, request);
  }

  private async keep(tx: Tx, clientId: string, { opened, changed, cleared }: DriftChanges): Promise<void> {
    const now = this.clock.now();
    for (const drift of opened) {
      const fresh = { openedAt: now, clearedAt: null, clearedBy: null };
      await this.drifts.insert(tx, { clientId, ...columnsOf(drift), ...fresh });
    }
    for (const { finding, ...drift } of changed) {
      const { since, ...columns } = columnsOf(drift);
      await this.drifts.update(tx, finding.id, {
        ...columns,
        since: since < finding.since ? since : finding.since,
      });
    }
    for (const { finding, by } of cleared) await this.drifts.clear(tx, finding.id, now, by);
  }

  /** Audited by policy; what opens is entered in the diary once for each policy and day. */
  private async tell(
    tx: Tx,
    actor: Actor,
    clientId: string,
    changes: DriftChanges,
    today: Day,
  ): Promise<void> {
    const { opened, cleared } = changes;
    for (const policyId of policiesOf(changes)) {
      const begun = opened.filter((drift) => drift.policyId === policyId);
      const ended = cleared.filter(({ finding }) => finding.policyId === policyId);
      await recordAudit(tx, actor, {
        action: 'application_drift.changed',
        subjectKind: 'policy',
        subjectId: policyId,
        clientId,
        detail: {
          opened: begun.map(({ line }) => line.key),
          cleared: ended.map(({ finding, by }) => ({ line: finding.lineKey, by })),
        },
      });
      await this.enter(tx, actor, clientId, policyId, begun, today);
    }
  }

  private async enter(
    tx: Tx,
    actor: Actor,
    clientId: string,
    policyId: string,
    begun: readonly PolicyDrift[],
    today: Day,
  ): Promise<void> {
    const grave = begun.filter(({ line }) => line.severity !== 'low');
    const [first] = grave;
    if (!first) return;
    const others = grave.length > 1 ? ` and ${grave.length - 1} more` : '';
    await this.diary.enterAudited(
      tx,
      actor,
      { clientId, policyId },
      {
        kind: 'application_drift',
        title: `The application says otherwise than today: ${first.line.title}${others}`,
        dueOn: addBusinessDays(today, LOOK_WITHIN_BUSINESS_DAYS, await this.holidays.calendar(tx)),
        cause: `application_drift:${today}`,
      },
    );
  }
}

function columnsOf({
  policyId,
  applicationId,
  line,
}: PolicyDrift): Pick<
  DriftFinding,
  | 'policyId'
  | 'applicationId'
  | 'lineKey'
  | 'topic'
  | 'serviceLineId'
  | 'assetClass'
  | 'title'
  | 'state'
  | 'reasons'
  | 'severity'
  | 'said'
  | 'words'
  | 'today'
  | 'since'
> {
  const { topic, serviceLineId, assetClass, title, state, severity, said, words, today, since } = line;
  const place = { policyId, applicationId, lineKey: line.key, topic, serviceLineId, assetClass };
  return { ...place, title, state, reasons: [...line.reasons], severity, said, words, today, since };
}

function policiesOf({ opened, cleared }: DriftChanges): string[] {
  return [
    ...new Set([
      ...opened.map(({ policyId }) => policyId),
      ...cleared.map(({ finding }) => finding.policyId),
    ]),
  ].sort();
}
