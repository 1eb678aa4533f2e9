import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { enqueue } from '../outbox/outbox.js';
import type { LetterOrder, OrderedKind } from './letter-order.entity.js';

/** A letter that something calls for. */
export interface WantedLetter {
  readonly kind: OrderedKind;
  readonly clientId: string;
  /** of a letter about a request */
  readonly requestId?: string | null;
  /** of a letter about a policy as a whole */
  readonly policyId?: string | null;
  readonly text?: string;
  /** what calls for it; the same cause calls for a kind once. Left out: the order is its own cause */
  readonly causeId?: string;
}

/** Orders letters, in the transaction of whatever calls for them. */
@Injectable()
export class LetterOrders {
  /** Answers the order; null when the same cause has ordered this kind before. */
  async place(tx: Tx, actor: Actor, wanted: WantedLetter): Promise<LetterOrder | null> {
    const id = newId();
    const { kind, clientId, requestId = null, policyId = null, text = '', causeId = id } = wanted;
    const rows = await tx.query(
      `insert into letter_orders (tenant_id, id, client_id, request_id, policy_id, kind, text, cause_id, ordered_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (tenant_id, kind, cause_id) do nothing returning id`,
      [tx.tenantId, id, clientId, requestId, policyId, kind, text, causeId, actor.userId],
    );
    if (rows.length === 0) return null;
    await enqueue(tx, 'letter.make', { orderId: id }, clientId);
    return this.byId(tx, id);
  }

  async byId(tx: Tx, id: string): Promise<LetterOrder | null> {
    const [order] = await tx.query<LetterOrder>(BY_ID, [tx.tenantId, id]);
    return order ?? null;
  }
}

const BY_ID = `
  select o.tenant_id as "tenantId", o.id, o.client_id as "clientId", o.request_id as "requestId", o.policy_id as "policyId", o.kind, o.text,
         o.cause_id as "causeId", o.ordered_by as "orderedBy", o.created_at as "createdAt"
    from letter_orders o where o.tenant_id = $1 and o.id = $2`;
