import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, Forbidden, InvalidInput } from '../errors.js';
import { requirePermission } from '../permissions.js';
import type { Policy } from '../policies/policy.entity.js';
import { PolicyService } from '../policies/policy.service.js';
import { RemarketTriggers } from '../remarket-triggers/remarket-triggers.js';
import type { Renewal } from '../renewals/renewal.entity.js';
import { RenewalService } from '../renewals/renewal.service.js';
import { UploadService } from '../uploads/upload.service.js';
import { validateWording } from '../wordings/wording.input.js';
import { isCurrent, OptionReader } from './option-reader.js';
import type { OptionReview } from './option-review.entity.js';
import type { QuotedForm } from './quoted-form.entity.js';
import type { RenewalOption } from './renewal-option.entity.js';
import {
  asPolicy,
  MOST_FORMS,
  validateOffer,
  type NewQuotedForm,
  type NewRenewalOption,
} from './renewal-option.input.js';
import { RenewalOptionRepository } from './renewal-option.repository.js';

/** The renewals that carriers quote, with their forms, each read beside the expiring policy. */
@Injectable()
export class RenewalOptionService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly options: RenewalOptionRepository,
    private readonly policies: PolicyService,
    private readonly renewals: RenewalService,
    private readonly uploads: UploadService,
    private readonly reader: OptionReader,
    private readonly triggers: RemarketTriggers,
  ) {}

  /**
   * Records a quoted renewal; its forms, where given, are read at once. Throws `renewal/not_open`, `renewal_option/*`,
   * `policy/*`, `wording/*`, `record/not_found`.
   */
  async record(actor: Actor, input: NewRenewalOption): Promise<RenewalOption> {
    requirePermission(actor, 'renewal:write');
    const recordedBy = person(actor);
    return this.db.within(actor, async (tx) => {
      const expiring = await this.policies.getIn(tx, input.policyId);
      const renewal = await this.requireOpen(tx, expiring);
      const offer = validateOffer(input, await brokerageToday(tx, this.clock));
      const terms = await this.policies.offered(tx, asPolicy(expiring, input));
      const { issuingCompanyId, mgaId, wholesalerId, bindingAuthority, underwriterId } = terms;
      const { effectiveOn, expiresOn, retroactiveOn, currency } = terms;
      const { limitPerClaimMinor, limitAggregateMinor, retentionMinor } = terms;
      const option = await this.options.insert(tx, {
        ...offer,
        ...{ clientId: expiring.clientId, policyId: expiring.id, renewalId: renewal.id, recordedBy },
        ...{ issuingCompanyId, mgaId, wholesalerId, bindingAuthority, underwriterId },
        ...{ effectiveOn, expiresOn, retroactiveOn, currency },
        ...{ limitPerClaimMinor, limitAggregateMinor, retentionMinor },
        expiringPremiumMinor: offer.expiringPremiumMinor ?? (await this.boundFor(tx, expiring, currency)),
      });
      const { kind, premiumMinor } = option;
      const detail = { policyId: expiring.id, kind, issuingCompanyId, premiumMinor, currency };
      await tell(tx, actor, 'renewal_option.recorded', option, detail);
      for (const form of input.forms ?? []) await this.file(tx, actor, option, form);
      if (input.forms?.length) await this.readIn(tx, actor, option);
      await this.triggers.refresh(tx, actor, option.policyId);
      return option;
    });
  }

  /** Adds a document to a quote, which is then read anew. Throws `wording/*`, `renewal_option/too_many_forms`, `renewal/not_open`. */
  async addForm(
    actor: Actor,
    { optionId, ...form }: NewQuotedForm & { optionId: string },
  ): Promise<QuotedForm> {
    requirePermission(actor, 'renewal:write');
    return this.db.within(actor, async (tx) => {
      const option = await this.options.get(tx, optionId);
      await this.requireOpen(tx, await this.policies.getIn(tx, option.policyId));
      const filed = await this.file(tx, actor, option, form);
      await this.readIn(tx, actor, option);
      return filed;
    });
  }

  /** Reads the option's forms with the rules and records of today; a new reading is to be attested anew. */
  async review(actor: Actor, optionId: string): Promise<OptionReview> {
    requirePermission(actor, 'renewal:write');
    return this.db.within(actor, async (tx) => this.readIn(tx, actor, await this.options.get(tx, optionId)));
  }

  /** The latest first. */
  byPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<RenewalOption[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.options.byPolicyIds(tx, policyIds));
  }

  /** In the order in which they were entered. */
  formsByOptionIds(actor: Actor, optionIds: readonly string[]): Promise<QuotedForm[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.options.forms(tx, optionIds));
  }

  /** The latest first. */
  reviewsByOptionIds(actor: Actor, optionIds: readonly string[]): Promise<OptionReview[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.options.reviews(tx, optionIds));
  }

  /** A reading that shows nothing new is not kept again. */
  private async readIn(tx: Tx, actor: Actor, option: RenewalOption): Promise<OptionReview> {
    const expiring = await this.policies.getIn(tx, option.policyId);
    const forms = await this.options.forms(tx, [option.id]);
    const reading = await this.reader.read(tx, expiring, option, forms);
    const newest = await this.options.newestReview(tx, option.id);
    if (newest && isCurrent(newest, reading)) return newest;
    const review = await this.options.insertReview(tx, reading);
    const { id: reviewId, ruleSetVersion, sha256 } = review;
    await tell(tx, actor, 'renewal_option.reviewed', option, { reviewId, ruleSetVersion, sha256 });
    return review;
  }

  private async file(tx: Tx, actor: Actor, option: RenewalOption, form: NewQuotedForm): Promise<QuotedForm> {
    if ((await this.options.forms(tx, [option.id])).length >= MOST_FORMS) {
      throw new InvalidInput(
        'forms',
        `A quote has at most ${MOST_FORMS} documents here. Put the small ones into one file.`,
        'renewal_option/too_many_forms',
      );
    }
    const { effectiveOn: _, ...fields } = validateWording(form);
    const document = await this.uploads.documentText(tx, 'wording', option.clientId, form);
    const { clientId, id: optionId } = option;
    const recordedBy = person(actor);
    const filed = await this.options.insertForm(tx, {
      ...fields,
      ...document,
      clientId,
      optionId,
      recordedBy,
    });
    const { id: formId, title, sha256, state } = filed;
    await tell(tx, actor, 'renewal_option.form_added', option, { formId, title, sha256, state });
    return filed;
  }

  private async requireOpen(tx: Tx, { id }: Policy): Promise<Renewal> {
    const renewal = await this.renewals.current(tx, id);
    if (renewal && renewal.closedAt === null) return renewal;
    throw new Conflict(
      'renewal/not_open',
      renewal
        ? `This renewal is closed: ${renewal.outcome}.`
        : 'The renewal of this policy is not open yet; it opens 120 days before the policy expires.',
      'policyId',
    );
  }

  private async boundFor(tx: Tx, { id }: Policy, currency: string): Promise<number | null> {
    const bound = await this.options.boundFor(tx, id);
    return bound?.currency === currency ? bound.premiumMinor : null;
  }
}

function person({ userId }: Actor): string {
  if (userId === null) throw new Forbidden('renewal:write');
  return userId;
}

function tell(tx: Tx, actor: Actor, action: string, option: RenewalOption, detail: object): Promise<void> {
  const { id: subjectId, clientId } = option;
  return recordAudit(tx, actor, { action, subjectKind: 'renewal_option', subjectId, clientId, detail });
}
