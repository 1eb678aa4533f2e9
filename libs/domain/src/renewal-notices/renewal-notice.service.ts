import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { insertRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, Forbidden } from '../errors.js';
import { ExtendedReporting } from '../extended-reporting/extended-reporting.js';
import { NoticePeriodService } from '../notice-periods/notice-period.service.js';
import { requirePermission } from '../permissions.js';
import { PolicyService } from '../policies/policy.service.js';
import { RemarketTriggers } from '../remarket-triggers/remarket-triggers.js';
import type { Renewal } from '../renewals/renewal.entity.js';
import { RenewalService } from '../renewals/renewal.service.js';
import { UploadService } from '../uploads/upload.service.js';
import { requireText } from '../validate.js';
import { RenewalNotice } from './renewal-notice.entity.js';
import { validateNotice, type NewRenewalNotice } from './renewal-notice.input.js';
import { timeliness } from './timeliness.js';

/** What carriers tell about going on, and the end of a renewal for which nothing was bound. */
@Injectable()
export class RenewalNoticeService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
    private readonly periods: NoticePeriodService,
    private readonly uploads: UploadService,
    private readonly extendedReporting: ExtendedReporting,
    private readonly triggers: RemarketTriggers,
    private readonly renewals: RenewalService,
  ) {}

  /**
   * Records a notice, with what the table of notice periods says of its days. A non-renewal orders the advice on
   * extended reporting. Throws `renewal_notice/*`, `input/*`, `record/not_found`.
   */
  async record(actor: Actor, input: NewRenewalNotice): Promise<RenewalNotice> {
    requirePermission(actor, 'renewal:write');
    const recordedBy = actor.userId;
    if (recordedBy === null) throw new Forbidden('renewal:write');
    return this.db.within(actor, async (tx) => {
      const policy = await this.policies.getIn(tx, input.policyId);
      const valid = validateNotice(input, await brokerageToday(tx, this.clock));
      const { clientId, id: policyId } = policy;
      if (valid.uploadId) await this.uploads.requireOfClient(tx, valid.uploadId, clientId);
      const { kind, receivedOn } = valid;
      const applying = kind === 'offer' ? null : await this.periods.forPolicyIn(tx, policy, kind, receivedOn);
      const told = { ...valid, ...timeliness(valid, policy.expiresOn, applying) };
      const notice = await insertRecord(tx, RenewalNotice, { ...told, clientId, policyId, recordedBy });
      const { daysBeforeExpiry, periodDays, inTime } = notice;
      await recordAudit(tx, actor, {
        action: 'renewal_notice.recorded',
        subjectKind: 'renewal_notice',
        subjectId: notice.id,
        clientId,
        detail: { policyId, kind, receivedOn, daysBeforeExpiry, periodDays, inTime },
      });
      if (kind === 'non_renewal') await this.extendedReporting.order(tx, actor, policy);
      await this.triggers.refresh(tx, actor, policyId);
      return notice;
    });
  }

  /**
   * Ends a renewal for which nothing was bound, once the policy has expired and the client was advised: as
   * `non_renewed` when that is the carrier's last word, else as `lapsed`. Throws `renewal/*`.
   */
  async closeRenewal(actor: Actor, input: { policyId: string; why: string }): Promise<Renewal> {
    requirePermission(actor, 'renewal:write');
    const why = requireText('why', input.why, 2_000);
    return this.db.within(actor, async (tx) => {
      const policy = await this.policies.getIn(tx, input.policyId);
      if ((await brokerageToday(tx, this.clock)) < policy.expiresOn) {
        throw new Conflict(
          'renewal/not_expired',
          `The policy runs until ${policy.expiresOn}. Until then a renewal may still be bound.`,
          'policyId',
        );
      }
      if (!(await this.extendedReporting.isGiven(tx, policy.id))) {
        throw new Conflict(
          'renewal/extended_reporting',
          'The client was not advised on extended reporting yet. Order that letter and release it first.',
          'policyId',
        );
      }
      const outcome = (await this.isNonRenewed(tx, policy.id)) ? 'non_renewed' : 'lapsed';
      return this.renewals.close(tx, actor, { policyId: policy.id, outcome, why });
    });
  }

  /** The latest first. */
  byPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<RenewalNotice[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.listIn(tx, policyIds));
  }

  /** Whether the carrier's last word is that it does not renew. */
  async isNonRenewed(tx: Tx, policyId: string): Promise<boolean> {
    const [newest] = await this.listIn(tx, [policyId]);
    return newest?.kind === 'non_renewal';
  }

  private listIn(tx: Tx, policyIds: readonly string[]): Promise<RenewalNotice[]> {
    const where = { tenantId: tx.tenantId, policyId: In([...policyIds]) };
    return tx.manager.find(RenewalNotice, { where, order: { createdAt: 'DESC', id: 'DESC' } });
  }
}
