import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import type { CaseFollower, MadeMove } from '../endorsements/case-follower.js';
import type { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { requirePermission } from '../permissions.js';
import { CarrierAnswerRepository } from './carrier-answer.repository.js';
import { QuoteOfferRepository } from './quote-offer.repository.js';
import { quoteSummary, sha256Of } from './quote-summary.js';

/** A quote as somebody is to decide it. */
export interface OfferedQuote {
  readonly requestId: string;
  readonly answerId: string;
  readonly summary: string;
  /** what a decision names as seen */
  readonly sha256: string;
  readonly validUntil: Day | null;
  readonly expired: boolean;
  /** when it was put before the client; null: not yet */
  readonly releasedAt: Date | null;
}

/** Puts quotes into words, and keeps the words that were put before the client. */
@Injectable()
export class QuoteOffers implements CaseFollower {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly answers: CarrierAnswerRepository,
    private readonly offers: QuoteOfferRepository,
  ) {}

  /** A request that goes to the client's decision puts its newest quote before the client. */
  async afterMove(tx: Tx, actor: Actor, { request, to }: MadeMove): Promise<void> {
    if (to === 'client_decision') await this.release(tx, actor, request);
  }

  /** Keeps the newest bindable quote as put before the client, once; null when there is none. */
  async release(tx: Tx, actor: Actor, request: EndorsementRequest): Promise<OfferedQuote | null> {
    const [quote] = await this.answers.newestQuotes(tx, [request.id]);
    if (!quote) return null;
    const summary = quoteSummary(quote);
    const offer = await this.offers.keepOnce(tx, {
      clientId: request.clientId,
      requestId: request.id,
      answerId: quote.answerId,
      summary,
      sha256: sha256Of(summary),
      validUntil: quote.validUntil,
      releasedBy: actor.userId,
    });
    await recordAudit(tx, actor, {
      action: 'quote.put_before_client',
      subjectKind: 'endorsement_request',
      subjectId: request.id,
      clientId: request.clientId,
      detail: { answerId: quote.answerId, sha256: offer.sha256 },
    });
    return this.offered(offer, offer.createdAt, await brokerageToday(tx, this.clock));
  }

  /** The quote that was put before the client last; null when none was. */
  async latest(tx: Tx, requestId: string): Promise<OfferedQuote | null> {
    const [offer] = await this.offers.newest(tx, [requestId]);
    return offer ? this.offered(offer, offer.createdAt, await brokerageToday(tx, this.clock)) : null;
  }

  /** The quotes to decide, one per request: brokers see the newest, a client user what was put before it. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<OfferedQuote[]> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, async (tx) => {
      const today = await brokerageToday(tx, this.clock);
      const offers = await this.offers.newest(tx, requestIds);
      const quotes = await this.answers.newestQuotes(tx, requestIds);
      const unreleased = quotes.filter((q) => !offers.some(({ answerId }) => answerId === q.answerId));
      const shown = unreleased.map((quote) => {
        const summary = quoteSummary(quote);
        return this.offered({ ...quote, summary, sha256: sha256Of(summary) }, null, today);
      });
      const released = offers.filter((o) => !shown.some(({ requestId }) => requestId === o.requestId));
      return [...shown, ...released.map((offer) => this.offered(offer, offer.createdAt, today))];
    });
  }

  private offered(
    { requestId, answerId, summary, sha256, validUntil }: Omit<OfferedQuote, 'expired' | 'releasedAt'>,
    releasedAt: Date | null,
    today: Day,
  ): OfferedQuote {
    const expired = validUntil !== null && validUntil < today;
    return { requestId, answerId, summary, sha256, validUntil, expired, releasedAt };
  }
}
