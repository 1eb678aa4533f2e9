import type { Letter as Paper } from '@carveback/documents';
import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { Conflict, NotFound } from '../errors.js';
import { CaseLetterFactsRepository } from './case-letter-facts.repository.js';
import type { LetterOrder, OrderedKind } from './letter-order.entity.js';
import { LetterOrders } from './letter-orders.js';
import { PAPER_MAKERS, type PaperMaker } from './paper-maker.js';

export interface GatheredOrder {
  readonly order: LetterOrder;
  readonly paper: Paper;
  readonly version: number;
}

/** What a letter cannot do without. */
const NEEDED: Partial<Record<OrderedKind, string>> = {
  carrier_declined: 'the carrier’s decline',
  correction_request: 'a check of the issued wording',
  bind_order: 'an accepted quote',
  acord_175: 'the letter of the request',
  coverage_gap_report: 'a review of the policies',
  advice: 'advice for the findings (giveAdvice)',
  renewal_questionnaire: 'a questionnaire (prepareRenewalQuestionnaire)',
  wording_change_notice: 'a change of wording, and draft its letters from there,',
};

/** Has the facts of an ordered letter gathered, from one snapshot, by the maker of its kind. */
@Injectable()
export class OrderedLetterMaker {
  constructor(
    private readonly orders: LetterOrders,
    private readonly letters: CaseLetterFactsRepository,
    @Inject(PAPER_MAKERS) private readonly makers: readonly PaperMaker[],
  ) {}

  /** Throws `record/not_found`, and `letter/nothing_to_tell` when what the letter must tell is not on record. */
  async gather(tx: Tx, orderId: string): Promise<GatheredOrder> {
    const order = await this.orders.byId(tx, orderId);
    if (!order) throw new NotFound('letter order');
    const version = (await this.letters.made(tx, order)) + 1;
    const paper = await this.makerOf(order).paper(tx, order, version);
    if (paper) return { order, paper, version };
    throw new Conflict(
      'letter/nothing_to_tell',
      `There is nothing to tell in a ${order.kind} yet: record ${NEEDED[order.kind] ?? 'what it is about'} first.`,
      'kind',
    );
  }

  private makerOf({ kind }: LetterOrder): PaperMaker {
    const maker = this.makers.find(({ makes }) => makes.includes(kind));
    if (!maker) throw new RangeError(`nobody makes a ${kind}`);
    return maker;
  }
}
