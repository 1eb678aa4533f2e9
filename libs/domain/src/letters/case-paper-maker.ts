import type { Letter as Paper } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import { BrokerageService } from '../brokerages/index.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import { casePaper } from './case-letter-facts.js';
import { CaseLetterFactsRepository } from './case-letter-facts.repository.js';
import { LetterFactsRepository } from './letter-facts.repository.js';
import { LETTER_SUBJECTS, ORDERED_KINDS, type LetterOrder } from './letter-order.entity.js';
import type { PaperMaker } from './paper-maker.js';

/** Gathers the facts of the letters about a request. */
@Injectable()
export class CasePaperMaker implements PaperMaker {
  readonly makes = ORDERED_KINDS.filter(
    (kind) => LETTER_SUBJECTS[kind] === 'request' && kind !== 'acord_175',
  );

  constructor(
    private readonly records: LetterFactsRepository,
    private readonly cases: CaseLetterFactsRepository,
    private readonly brokerages: BrokerageService,
    private readonly clock: Clock,
  ) {}

  /** Throws `record/not_found`. */
  async paper(
    tx: Tx,
    { kind, clientId, requestId, text }: LetterOrder,
    number: number,
  ): Promise<Paper | null> {
    const request = requestId === null ? null : await this.records.request(tx, requestId);
    const row = requestId === null ? null : await this.cases.of(tx, requestId);
    if (!request || !row) throw new NotFound('endorsement request');
    return casePaper(kind, {
      today: await brokerageToday(tx, this.clock),
      letterhead: await this.brokerages.letterhead(tx),
      request,
      row,
      contactName: await this.records.contactName(tx, clientId),
      signatory: await this.records.signatory(tx, clientId, requestId),
      text,
      number,
    });
  }
}
