import type { Letter as Paper } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import { BrokerageService } from '../brokerages/index.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { Conflict, NotFound } from '../errors.js';
import { casePaper } from './case-letter-facts.js';
import { CaseLetterFactsRepository } from './case-letter-facts.repository.js';
import { CoverageReportMaker } from './coverage-report-maker.js';
import { LetterFactsRepository } from './letter-facts.repository.js';
import type { LetterOrder } from './letter-order.entity.js';
import { LetterOrders } from './letter-orders.js';

export interface GatheredOrder {
  readonly order: LetterOrder;
  readonly paper: Paper;
  readonly version: number;
}

/** Gathers the facts of an ordered letter from one snapshot. */
@Injectable()
export class OrderedLetterMaker {
  constructor(
    private readonly orders: LetterOrders,
    private readonly records: LetterFactsRepository,
    private readonly cases: CaseLetterFactsRepository,
    private readonly reports: CoverageReportMaker,
    private readonly brokerages: BrokerageService,
    private readonly clock: Clock,
  ) {}

  /** Throws `record/not_found`, and `letter/nothing_to_tell` when what the letter must tell is not on record. */
  async gather(tx: Tx, orderId: string): Promise<GatheredOrder> {
    const order = await this.orders.byId(tx, orderId);
    if (!order) throw new NotFound('letter order');
    const version = (await this.cases.made(tx, order)) + 1;
    const paper =
      order.requestId === null
        ? await this.reports.paper(tx, order.clientId)
        : await this.about(tx, order, order.requestId, version);
    if (paper) return { order, paper, version };
    throw new Conflict(
      'letter/nothing_to_tell',
      `What a ${order.kind} must tell is not on record. Record it, then order the letter again.`,
    );
  }

  private async about(tx: Tx, order: LetterOrder, requestId: string, number: number): Promise<Paper | null> {
    const request = await this.records.request(tx, requestId);
    const row = await this.cases.of(tx, requestId);
    if (!request || !row) throw new NotFound('endorsement request');
    return casePaper(order.kind, {
      today: await brokerageToday(tx, this.clock),
      letterhead: await this.brokerages.letterhead(tx),
      request,
      row,
      contactName: await this.records.contactName(tx, order.clientId),
      signatory: await this.records.signatory(tx, order.clientId, requestId),
      text: order.text,
      number,
    });
  }
}
