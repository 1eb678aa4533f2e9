import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { DOMAIN_SETTINGS, type DomainSettings } from '../domain-settings.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../errors.js';
import { newId } from '../ids.js';
import { requirePermission } from '../permissions.js';
import { hashOf } from '../sign-in/refresh-tokens.js';
import { optionalEmail, requireName, requireOneOf } from '../validate.js';
import { AnswerLink } from './answer-link.entity.js';
import { AnswerLinkRepository, type LinkRow } from './answer-link.repository.js';
import { ANSWERABLE_STATUSES, linkStatus, type AnswerLinkStatus } from './answer-link.status.js';
import { answerLinkToken, answerLinkUrl } from './answer-link-url.js';
import { ANSWERING_COMPANIES, type AnsweringCompany } from './carrier-answer.entity.js';
import { CarrierAnswerRepository } from './carrier-answer.repository.js';

const DAYS_VALID = 14;
const MOST_DAYS = 60;
const DAY_MS = 86_400_000;

export interface NewAnswerLink {
  readonly requestId: string;
  readonly recipientName: string;
  readonly recipientEmail?: string | null;
  /** the firm for which the recipient answers */
  readonly company: AnsweringCompany;
  /** 1 to 60; 14 when left out */
  readonly daysValid?: number | null;
}

export type AnswerLinkView = Omit<LinkRow, 'status' | 'presentVersion'> & {
  readonly status: AnswerLinkStatus;
};

/** A link with its address, which is told to its maker only. */
export interface AnswerLinkWithUrl extends AnswerLinkView {
  readonly url: string;
}

/** Links by which underwriters answer without an account: made, listed, revoked. */
@Injectable()
export class AnswerLinkService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly links: AnswerLinkRepository,
    private readonly answers: CarrierAnswerRepository,
    @Inject(DOMAIN_SETTINGS) private readonly settings: DomainSettings,
  ) {}

  /**
   * Makes a link to the letter that the carrier has; an older open one to the same person ends. Throws
   * `answer_link/not_with_carrier`, `answer_link/days`, `carrier_answer/company`, `record/not_found`.
   */
  async create(actor: Actor, input: NewAnswerLink): Promise<AnswerLinkWithUrl> {
    requirePermission(actor, 'answer_link:write');
    // The address stays out of the result: what is kept for a repeated idempotency key is kept as plain text.
    const { publicUrl, ...made } = await this.db.within(actor, async (tx) => {
      const request = await getRecord(tx, EndorsementRequest, input.requestId, 'endorsement request');
      await this.links.revokeTo(tx, readRecipient(input), this.clock.now());
      return this.insert(tx, actor, request, input);
    });
    return { ...made, url: this.urlOf(actor.tenantId, made.id, publicUrl) };
  }

  /** The same for a letter that is being sent, in its transaction; links that went out before it stay open. */
  async createIn(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    input: Omit<NewAnswerLink, 'requestId'>,
  ): Promise<AnswerLinkWithUrl> {
    const { publicUrl, ...made } = await this.insert(tx, actor, request, { ...input, requestId: request.id });
    return { ...made, url: this.urlOf(tx.tenantId, made.id, publicUrl) };
  }

  /** Ends a link; again and again if you like. Throws `answer_link/used`, `record/not_found`. */
  async revoke(actor: Actor, id: string): Promise<AnswerLinkView> {
    requirePermission(actor, 'answer_link:write');
    return this.db.within(actor, async (tx) => {
      const link = await this.links.findForUpdate(tx, id);
      if (!link) throw new NotFound('answer link');
      if (link.usedAt) {
        throw new Conflict(
          'answer_link/used',
          'The answer came in through this link already; it opens nothing more.',
        );
      }
      await this.links.mark(tx, id, 'revoked', this.clock.now());
      if (!link.revokedAt) await this.audit(tx, actor, 'answer_link.revoked', link);
      return this.view(tx, link);
    });
  }

  /** Ends the open links that a user made, when the user is disabled. */
  revokeAllFrom(tx: Tx, userId: string): Promise<void> {
    return this.links.revokeFrom(tx, userId, this.clock.now());
  }

  /** The latest first. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<AnswerLinkView[]> {
    requirePermission(actor, 'carrier_answer:read');
    return this.db.read(actor, async (tx) => {
      const now = this.clock.now();
      return (await this.links.byRequestIds(tx, requestIds)).map((row) => show(row, now));
    });
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    input: NewAnswerLink,
  ): Promise<AnswerLinkView & { publicUrl: string }> {
    const to = readRecipient(input);
    const company = requireOneOf('company', input.company, ANSWERING_COMPANIES);
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + readDays(input.daysValid) * DAY_MS);
    await this.requireWithCarrier(tx, request, company);
    const createdBy = actor.userId ?? request.submittedBy;
    if (createdBy === null) throw new Forbidden('answer_link:write');
    const { clientId, letterVersion } = request;
    const id = newId();
    const link = await this.links.insert(tx, {
      ...to,
      ...{ id, clientId, letterVersion, company, expiresAt, createdBy, createdAt: now },
      tokenHash: hashOf(answerLinkToken(this.settings.keys.signedLinks, tx.tenantId, id)),
    });
    await this.audit(tx, actor, 'answer_link.made', link);
    return { ...(await this.view(tx, link)), publicUrl: await this.links.publicUrl(tx) };
  }

  /** The request is where a carrier can answer it, its letter is made, and the firm is of the placement. */
  private async requireWithCarrier(
    tx: Tx,
    { id, status, letterVersion }: EndorsementRequest,
    company: AnsweringCompany,
  ): Promise<void> {
    if (!ANSWERABLE_STATUSES.includes(status)) {
      throw new Conflict(
        'answer_link/not_with_carrier',
        `A request that is ${status} is not with the carrier, so there is nothing to answer.`,
        'requestId',
      );
    }
    const { companies } = await this.answers.answered(tx, id);
    if (!companies.includes(company)) {
      throw new InvalidInput(
        'company',
        `The policy's placement has no ${company}. Choose one of: ${companies.join(', ')}.`,
        'carrier_answer/company',
      );
    }
    await this.links.letter(tx, id, letterVersion, company);
  }

  private async view(tx: Tx, { id, requestId }: AnswerLink): Promise<AnswerLinkView> {
    const row = (await this.links.byRequestIds(tx, [requestId])).find((link) => link.id === id);
    if (!row) throw new NotFound('answer link');
    return show(row, this.clock.now());
  }

  private urlOf(tenantId: string, linkId: string, publicUrl: string): string {
    return answerLinkUrl(publicUrl, answerLinkToken(this.settings.keys.signedLinks, tenantId, linkId));
  }

  private audit(tx: Tx, actor: Actor, action: string, link: AnswerLink): Promise<void> {
    const { id: linkId, requestId, clientId, recipientName, recipientEmail, company, letterVersion } = link;
    return recordAudit(tx, actor, {
      action,
      subjectKind: 'endorsement_request',
      subjectId: requestId,
      clientId,
      detail: { linkId, recipientName, recipientEmail, company, letterVersion },
    });
  }
}

function show({ status, presentVersion, ...link }: LinkRow, now: Date): AnswerLinkView {
  return { ...link, status: linkStatus(link, { status, letterVersion: presentVersion }, now) };
}

function readRecipient({
  requestId,
  recipientName,
  recipientEmail,
}: NewAnswerLink): Pick<AnswerLink, 'requestId' | 'recipientName' | 'recipientEmail'> {
  return {
    requestId,
    recipientName: requireName('recipientName', recipientName),
    recipientEmail: optionalEmail('recipientEmail', recipientEmail),
  };
}

function readDays(given: number | null | undefined): number {
  const days = given ?? DAYS_VALID;
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
  throw new InvalidInput('daysValid', `A link is valid for 1 to ${MOST_DAYS} days.`, 'answer_link/days');
}
