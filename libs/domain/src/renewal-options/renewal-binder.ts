import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { addDays, Clock } from '../clock.js';
import { insertRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { SystemDiary } from '../diary/system-diary.js';
import { ENDED_STATUSES } from '../endorsements/endorsement-request.status.js';
import { Conflict } from '../errors.js';
import { ExtendedReporting } from '../extended-reporting/extended-reporting.js';
import { requirePermission } from '../permissions.js';
import type { Policy } from '../policies/policy.entity.js';
import { PolicyService } from '../policies/policy.service.js';
import { RemarketTriggers } from '../remarket-triggers/remarket-triggers.js';
import { RenewalNoticeService } from '../renewal-notices/renewal-notice.service.js';
import { RenewalTaskService } from '../renewals/renewal-task.service.js';
import type { Renewal } from '../renewals/renewal.entity.js';
import { RenewalService } from '../renewals/renewal.service.js';
import { bindingRefusals, type BindingRefusal, type BindingSituation } from './binding-guards.js';
import { OptionLicence } from './option-licence.js';
import { isCurrent, OptionReader } from './option-reader.js';
import { RenewalBinding } from './renewal-binding.entity.js';
import type { RenewalOption } from './renewal-option.entity.js';
import { RenewalOptionRepository } from './renewal-option.repository.js';

export interface OptionToBind {
  readonly optionId: string;
  /** of the renewed policy, as the binder prints it; default: as it was */
  readonly policyNumber?: string | null;
  readonly formEdition?: string | null;
}

interface Bound extends BindingSituation {
  readonly expiring: Policy;
  readonly renewal: Renewal | null;
  /** of an excess policy: the renewal of the one beneath it */
  readonly underlyingPolicyId: string | null;
}

/** Days to decide what becomes of a request whose policy is renewed. */
const DECIDE_WITHIN_DAYS = 2;

/** Binds a quoted renewal: the renewed policy, its link to the expiring one, and what is to be done about it. */
@Injectable()
export class RenewalBinder {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly options: RenewalOptionRepository,
    private readonly reader: OptionReader,
    private readonly policies: PolicyService,
    private readonly renewals: RenewalService,
    private readonly tasks: RenewalTaskService,
    private readonly licence: OptionLicence,
    private readonly extendedReporting: ExtendedReporting,
    private readonly diary: SystemDiary,
    private readonly notices: RenewalNoticeService,
    private readonly triggers: RemarketTriggers,
  ) {}

  /** Every reason why the actor cannot bind the option now; empty: it can. */
  async refusals(actor: Actor, optionId: string): Promise<BindingRefusal[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, async (tx) =>
      bindingRefusals(await this.situation(tx, actor, await this.options.get(tx, optionId))),
    );
  }

  /**
   * Binds the option. Answers the expiring policy's renewal, closed as renewed or moved. Throws
   * `renewal_option/not_ready` with every reason, `policy/*`.
   */
  async bind(actor: Actor, input: OptionToBind): Promise<Renewal> {
    requirePermission(actor, 'renewal:bind');
    return this.db.within(actor, async (tx) => {
      const option = await this.options.get(tx, input.optionId);
      await this.policies.lock(tx, option.policyId);
      const bound = await this.situation(tx, actor, option);
      refuse(bindingRefusals(bound));
      const renewed = await this.enter(tx, actor, bound, input);
      await this.keep(tx, actor, bound, renewed);
      const moved = option.issuingCompanyId !== bound.expiring.issuingCompanyId;
      const renewal = await this.renewals.close(tx, actor, {
        policyId: option.policyId,
        outcome: moved ? 'moved' : 'renewed',
        why: `Bound on the quote of ${option.quotedOn} by ${option.givenBy}.`,
        renewalPolicyId: renewed.id,
      });
      const fact = `Bound as policy ${renewed.policyNumber}.`;
      await this.tasks.doneByFact(tx, actor, { policyId: option.policyId, step: 'options', fact });
      await this.enterDiary(tx, actor, bound, renewed);
      return renewal;
    });
  }

  private async situation(tx: Tx, actor: Actor, option: RenewalOption): Promise<Bound> {
    const expiring = await this.policies.getIn(tx, option.policyId);
    const renewal = await this.renewals.current(tx, expiring.id);
    const forms = await this.options.forms(tx, [option.id]);
    const review = await this.options.newestReview(tx, option.id);
    const [choice] = await this.options.choices(tx, [expiring.id]);
    const beneath = expiring.underlyingPolicyId;
    const underlyingPolicyId =
      beneath && ((await this.renewals.current(tx, beneath))?.renewalPolicyId ?? null);
    return {
      ...{ option, expiring, renewal, forms, review, underlyingPolicyId, choice: choice ?? null },
      today: await brokerageToday(tx, this.clock),
      renewalOpen: renewal !== null && renewal.closedAt === null,
      licensed: await this.licence.holds(tx, actor, option),
      reviewCurrent:
        review !== null && isCurrent(review, await this.reader.read(tx, expiring, option, forms)),
      movesOrEnds:
        option.issuingCompanyId !== expiring.issuingCompanyId ||
        (await this.notices.isNonRenewed(tx, expiring.id)),
      openTriggers: (await this.triggers.open(tx, expiring.id)).map(({ evidence }) => evidence),
      extendedReportingAdvised: await this.extendedReporting.isGiven(tx, expiring.id),
      underlying: beneath === null ? 'none' : underlyingPolicyId === null ? null : 'renewed',
    };
  }

  /** The insureds of the expiring policy's last day go over. */
  private async enter(
    tx: Tx,
    actor: Actor,
    { option, expiring, underlyingPolicyId }: Bound,
    { policyNumber, formEdition }: OptionToBind,
  ): Promise<Policy> {
    const insureds = await this.policies.insuredsIn(tx, [expiring.id]);
    const { issuingCompanyId, mgaId, wholesalerId, bindingAuthority, underwriterId } = option;
    const { effectiveOn, expiresOn, retroactiveOn, currency } = option;
    const { limitPerClaimMinor, limitAggregateMinor, retentionMinor } = option;
    return this.policies.createIn(tx, actor, {
      ...{ clientId: expiring.clientId, line: expiring.line, layer: expiring.layer, underlyingPolicyId },
      policyNumber: policyNumber ?? expiring.policyNumber,
      formEdition: formEdition ?? null,
      ...{ effectiveOn, expiresOn, retroactiveOn, currency },
      ...{ limitPerClaimMinor, limitAggregateMinor, retentionMinor },
      ...{ issuingCompanyId, mgaId, wholesalerId, bindingAuthority, underwriterId },
      insureds: insureds
        .filter(({ toOn }) => toOn === null || toOn >= expiring.expiresOn)
        .map(({ kind, name, entityId }) => ({ kind, name, entityId })),
    });
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    { option, renewal, review, choice, today }: Bound,
    { id: renewalPolicyId }: Policy,
  ): Promise<void> {
    const { clientId, policyId, id: optionId } = option;
    await insertRecord(tx, RenewalBinding, {
      ...{ clientId, policyId, optionId, renewalPolicyId, boundOn: today, boundBy: actor.userId! },
      ...{ renewalId: renewal!.id, reviewId: review!.id, choiceId: choice!.id },
    });
    await recordAudit(tx, actor, {
      action: 'renewal_option.bound',
      subjectKind: 'renewal_option',
      subjectId: optionId,
      clientId,
      detail: { policyId, renewalPolicyId, reviewId: review!.id, choiceId: choice!.id },
    });
  }

  /** The binder is read on the day; what becomes of open requests, people decide. */
  private async enterDiary(tx: Tx, actor: Actor, { expiring, today }: Bound, renewed: Policy): Promise<void> {
    const { clientId, id: policyId, effectiveOn, policyNumber } = renewed;
    await this.diary.enterAudited(
      tx,
      actor,
      { clientId, policyId },
      {
        kind: 'renewal',
        title: `Read the binder of policy ${policyNumber} on the day it begins: insureds, limits, retention, retroactive date, forms`,
        dueOn: effectiveOn < today ? today : effectiveOn,
        cause: 'binder',
      },
    );
    for (const { id: requestId, caseNumber } of await this.options.openRequests(
      tx,
      expiring.id,
      ENDED_STATUSES,
    )) {
      await this.diary.enterAudited(
        tx,
        actor,
        { clientId, requestId },
        {
          kind: 'renewal',
          title: `Policy ${expiring.policyNumber} is renewed: decide whether ${caseNumber} is superseded at renewal`,
          dueOn: addDays(today, DECIDE_WITHIN_DAYS),
          cause: `renewed:${policyId}`,
        },
      );
    }
  }
}

/** All reasons at once, so that nobody mends one to find the next. */
function refuse(reasons: readonly BindingRefusal[]): void {
  if (reasons.length === 0) return;
  const told = reasons.map(({ code, message }) => `${message} (${code})`).join(' ');
  throw new Conflict('renewal_option/not_ready', `This option cannot be bound yet. ${told}`, 'optionId');
}
