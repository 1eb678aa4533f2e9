import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { QuoteOffer } from './quote-offer.entity.js';

type NewOffer = Omit<QuoteOffer, 'tenantId' | 'id' | 'createdAt'>;

@Injectable()
export class QuoteOfferRepository {
  /** Keeps an offer unless the quote has one, and answers the one that is kept. */
  async keepOnce(tx: Tx, offer: NewOffer): Promise<QuoteOffer> {
    await tx.query(
      `insert into quote_offers (tenant_id, id, client_id, request_id, answer_id, summary, sha256, valid_until, released_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (tenant_id, answer_id) do nothing`,
      [
        tx.tenantId,
        newId(),
        offer.clientId,
        offer.requestId,
        offer.answerId,
        offer.summary,
        offer.sha256,
        offer.validUntil,
        offer.releasedBy,
      ],
    );
    const { answerId } = offer;
    return tx.manager.findOneByOrFail(QuoteOffer, { tenantId: tx.tenantId, answerId });
  }

  /** The newest offer of each of these requests. */
  newest(tx: Tx, requestIds: readonly string[]): Promise<QuoteOffer[]> {
    return tx.query<QuoteOffer>(
      `select distinct on (request_id) tenant_id as "tenantId", id, client_id as "clientId", request_id as "requestId",
              answer_id as "answerId", summary, sha256, valid_until as "validUntil", released_by as "releasedBy",
              created_at as "createdAt"
         from quote_offers where tenant_id = $1 and request_id = any($2::uuid[])
        order by request_id, created_at desc, id desc`,
      [tx.tenantId, requestIds],
    );
  }
}
