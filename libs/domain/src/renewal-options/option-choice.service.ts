import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { SigningContacts } from '../clients/index.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, Forbidden } from '../errors.js';
import { ExtendedReporting } from '../extended-reporting/extended-reporting.js';
import { requirePermission } from '../permissions.js';
import { PolicyService } from '../policies/policy.service.js';
import { UploadService } from '../uploads/upload.service.js';
import type { OptionChoice } from './option-choice.entity.js';
import { validateChoice, type NewOptionChoice } from './option-choice.input.js';
import type { OptionReview } from './option-review.entity.js';
import { OptionLicence } from './option-licence.js';
import type { RenewalOption } from './renewal-option.entity.js';
import { RenewalOptionRepository } from './renewal-option.repository.js';

/** Who at the brokerage has read an option's comparison, and what the client chose. */
@Injectable()
export class OptionChoiceService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly options: RenewalOptionRepository,
    private readonly policies: PolicyService,
    private readonly contacts: SigningContacts,
    private readonly uploads: UploadService,
    private readonly extendedReporting: ExtendedReporting,
    private readonly licence: OptionLicence,
  ) {}

  /**
   * The actor attests having read the newest comparison of an option. Throws `option_review/*`,
   * `renewal_option/not_licensed`, `record/changed`.
   */
  async attest(actor: Actor, { id, version }: { id: string; version: number }): Promise<OptionReview> {
    requirePermission(actor, 'renewal:bind');
    return this.db.within(actor, async (tx) => {
      const review = await this.options.getReview(tx, id);
      const option = await this.options.get(tx, review.optionId);
      refuseStale(review, await this.options.newestReview(tx, option.id));
      await this.licence.require(tx, actor, option);
      const attested = await this.options.attest(tx, id, version, actor.userId!, this.clock.now());
      await tell(tx, actor, 'renewal_option.attested', option, { reviewId: id, sha256: attested.sha256 });
      return attested;
    });
  }

  /**
   * Records what the client chose, having seen the attested comparison in words. An option of another carrier orders
   * the advice on extended reporting. Throws `option_choice/*`, `contact/*`, `record/not_found`.
   */
  async record(actor: Actor, input: NewOptionChoice): Promise<OptionChoice> {
    requirePermission(actor, 'renewal:write');
    const recordedBy = actor.userId;
    if (recordedBy === null) throw new Forbidden('renewal:write');
    return this.db.within(actor, async (tx) => {
      const valid = validateChoice(input, await brokerageToday(tx, this.clock));
      const option = await this.options.get(tx, input.optionId);
      const { clientId, policyId, id: optionId } = option;
      const contact = await this.contacts.signing(tx, actor, clientId, input.contactId, valid.chosenOn);
      if (valid.uploadId) await this.uploads.requireOfClient(tx, valid.uploadId, clientId);
      const review = requireSeen(await this.options.newestReview(tx, optionId), valid.seenSha256);
      const { id: contactId, name, title } = contact;
      const choice = await this.options.insertChoice(tx, {
        ...valid,
        ...{ clientId, policyId, optionId, reviewId: review.id, contactId, name, title, recordedBy },
      });
      const { id: choiceId, authority, channel, seenSha256, acceptsRetroactiveDate } = choice;
      const said = { choiceId, name, title, authority, channel, seenSha256, acceptsRetroactiveDate };
      await tell(tx, actor, 'renewal_option.chosen', option, said);
      const expiring = await this.policies.getIn(tx, policyId);
      if (expiring.issuingCompanyId !== option.issuingCompanyId) {
        await this.extendedReporting.order(tx, actor, expiring);
      }
      return choice;
    });
  }

  /** The latest first. */
  byPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<OptionChoice[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.options.choices(tx, policyIds));
  }
}

function refuseStale(review: OptionReview, newest: OptionReview | null): void {
  if (newest?.id !== review.id) {
    throw new Conflict(
      'option_review/not_newest',
      'The quoted form was read again since. Read that comparison, then attest it.',
      'id',
    );
  }
  if (review.attestedAt !== null) {
    throw new Conflict('option_review/attested', 'This comparison has been attested already.', 'id');
  }
}

function requireSeen(review: OptionReview | null, seenSha256: string): OptionReview {
  if (review && review.attestedAt !== null && review.sha256 === seenSha256) return review;
  throw new Conflict(
    'option_choice/not_seen',
    review?.attestedAt
      ? "That is not the hash of this option's comparison. Show the person the summary, and name its hash."
      : 'Nobody who is licensed has attested the comparison of this option yet. Attest it, show the person its summary, and name its hash.',
    'seenSha256',
  );
}

function tell(tx: Tx, actor: Actor, action: string, option: RenewalOption, detail: object): Promise<void> {
  const { id: subjectId, clientId } = option;
  return recordAudit(tx, actor, { action, subjectKind: 'renewal_option', subjectId, clientId, detail });
}
