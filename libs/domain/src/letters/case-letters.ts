import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { FollowUpFollower, MadeFollowUp } from '../carrier-answers/follow-up-follower.js';
import type { Tx } from '../database/tx.js';
import type { CaseFollower, MadeMove } from '../endorsements/case-follower.js';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { OrderedKind } from './letter-order.entity.js';
import { LetterOrders } from './letter-orders.js';

/** The letters that a move cannot do without. */
const CALLED_FOR: Partial<Record<EndorsementStatus, OrderedKind>> = {
  submitted: 'acord_175',
  declined_by_carrier: 'carrier_declined',
  correction_requested: 'correction_request',
  bind_requested: 'bind_order',
};

/** Orders the letters that a request's moves and follow-ups call for. */
@Injectable()
export class CaseLetters implements CaseFollower, FollowUpFollower {
  constructor(private readonly orders: LetterOrders) {}

  async afterMove(tx: Tx, actor: Actor, { id, request, to }: MadeMove): Promise<void> {
    const kind = CALLED_FOR[to];
    if (!kind) return;
    await this.orders.place(tx, actor, {
      kind,
      clientId: request.clientId,
      requestId: request.id,
      causeId: id,
    });
  }

  /** The client hears what was chosen after the carrier declined. */
  async afterFollowUp(tx: Tx, actor: Actor, { request, followUp }: MadeFollowUp): Promise<void> {
    if (request.status !== 'declined_by_carrier') return;
    const { clientId, id: requestId } = request;
    await this.orders.place(tx, actor, {
      kind: 'carrier_declined',
      clientId,
      requestId,
      causeId: followUp.id,
    });
  }
}
