import type { Letter as Paper } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { BrokerageService } from '../brokerages/index.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import { Clock } from '../clock.js';
import { caseNumber } from '../ids.js';
import { receiptFacts, requestFacts } from './facts.js';
import { LetterFactsRepository, type RequestRow } from './letter-facts.repository.js';

type RequestPaper = Extract<Paper, { kind: 'endorsement_request' }>;
type ReceiptPaper = Extract<Paper, { kind: 'receipt_notice' }>;

export interface GatheredRequest {
  readonly request: RequestRow;
  readonly paper: RequestPaper;
}

/** Gathers the facts of a letter from one snapshot. */
@Injectable()
export class LetterMaker {
  constructor(
    private readonly records: LetterFactsRepository,
    private readonly brokerages: BrokerageService,
    private readonly clock: Clock,
  ) {}

  /** Throws `record/not_found`. */
  async gatherRequest(tx: Tx, requestId: string): Promise<GatheredRequest> {
    const request = await this.records.request(tx, requestId);
    if (!request) throw new NotFound('endorsement request');
    const letterhead = await this.brokerages.letterhead(tx);
    const services = await this.records.requestedServices(tx, requestId);
    const followed = await this.records.followed(tx, requestId);
    const reviewed = await this.records.reviewedPolicy(tx, request.clientId, request.policyId);
    const spans = [reviewed?.definition, ...request.proposals.map(({ anchor }) => anchor)];
    const documents = await this.records.documents(
      tx,
      spans.filter((span) => span != null),
    );
    const signatory = await this.records.signatory(tx, request.clientId, requestId);
    const today = await brokerageToday(tx, this.clock);
    const facts = requestFacts({
      today,
      letterhead,
      request,
      services,
      followed,
      reviewed,
      documents,
      signatory,
    });
    return { request, paper: { kind: 'endorsement_request', facts } };
  }

  /** Throws `record/not_found`. */
  async gatherReceipt(tx: Tx, serviceLineId: string): Promise<{ clientId: string; paper: ReceiptPaper }> {
    const service = await this.records.service(tx, serviceLineId);
    if (!service) throw new NotFound('service line');
    const letterhead = await this.brokerages.letterhead(tx);
    const { clientId, toldOn } = service;
    const today = await brokerageToday(tx, this.clock);
    const facts = receiptFacts({
      today,
      letterhead,
      service,
      reference: receiptReference(serviceLineId, toldOn),
      contactName: await this.records.contactName(tx, clientId),
      policies: await this.records.askablePolicies(tx, clientId, today),
      signatory: await this.records.signatory(tx, clientId, null),
    });
    return { clientId, paper: { kind: 'receipt_notice', facts } };
  }
}

/** `SR-2026-…`, taken from the service line's id. */
function receiptReference(serviceLineId: string, toldOn: string): string {
  return caseNumber(serviceLineId, toldOn.slice(0, 4)).replace(/^ER/, 'SR');
}
