import { createHash } from 'node:crypto';
import { letterSubject, renderLetter, type Letter as Paper } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import { Clock } from '../clock.js';
import { caseNumber } from '../ids.js';
import { receiptFacts, requestFacts } from './facts.js';
import { LetterFactsRepository, type RequestRow } from './letter-facts.repository.js';
import type { NewLetter } from './letter.repository.js';

type RequestPaper = Extract<Paper, { kind: 'endorsement_request' }>;
type ReceiptPaper = Extract<Paper, { kind: 'receipt_notice' }>;

export interface GatheredRequest {
  readonly request: RequestRow;
  readonly paper: RequestPaper;
}

/** Gathers the facts of a letter from one snapshot, and renders them. */
@Injectable()
export class LetterMaker {
  constructor(
    private readonly records: LetterFactsRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws `record/not_found`. */
  async gatherRequest(tx: Tx, requestId: string): Promise<GatheredRequest> {
    const request = await this.records.request(tx, requestId);
    if (!request) throw new NotFound('endorsement request');
    const brokerage = await this.records.brokerage(tx);
    const services = await this.records.requestedServices(tx, requestId);
    const reviewed = await this.records.reviewedPolicy(tx, request.clientId, request.policyId);
    const spans = [reviewed?.definition, ...request.proposals.map(({ anchor }) => anchor)];
    const documents = await this.records.documents(
      tx,
      spans.filter((span) => span != null),
    );
    const signatory = await this.records.signatory(tx, request.clientId, requestId);
    const today = this.clock.today(brokerage.timeZone);
    const facts = requestFacts({ today, brokerage, request, services, reviewed, documents, signatory });
    return { request, paper: { kind: 'endorsement_request', facts } };
  }

  /** Throws `record/not_found`. */
  async gatherReceipt(tx: Tx, serviceLineId: string): Promise<{ clientId: string; paper: ReceiptPaper }> {
    const service = await this.records.service(tx, serviceLineId);
    if (!service) throw new NotFound('service line');
    const brokerage = await this.records.brokerage(tx);
    const { clientId, toldOn } = service;
    const today = this.clock.today(brokerage.timeZone);
    const facts = receiptFacts({
      today,
      brokerage,
      service,
      reference: receiptReference(serviceLineId, toldOn),
      contactName: await this.records.contactName(tx, clientId),
      policies: await this.records.askablePolicies(tx, clientId, today),
      signatory: await this.records.signatory(tx, clientId, null),
    });
    return { clientId, paper: { kind: 'receipt_notice', facts } };
  }

  /** Renders all formats. Takes a while; call it outside any transaction. */
  async render(
    paper: RequestPaper | ReceiptPaper,
  ): Promise<Pick<NewLetter, 'subject' | 'facts' | 'html' | 'pdf' | 'docx' | 'sha256'>> {
    const pdf = Buffer.from(await renderLetter(paper, 'pdf'));
    const html = Buffer.from(await renderLetter(paper, 'html')).toString('utf8');
    const docx = Buffer.from(await renderLetter(paper, 'docx'));
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    return { subject: letterSubject(paper), facts: keptFacts(paper.facts), html, pdf, docx, sha256 };
  }
}

/** Facts as they are kept with the letter: the logo by its hash. */
export function keptFacts(facts: RequestPaper['facts'] | ReceiptPaper['facts']): object {
  const { logo } = facts.letterhead;
  const kept = logo && {
    mediaType: logo.mediaType,
    sha256: createHash('sha256').update(logo.bytes).digest('hex'),
  };
  return { ...facts, letterhead: { ...facts.letterhead, logo: kept } };
}

/** `SR-2026-…`, taken from the service line's id. */
function receiptReference(serviceLineId: string, toldOn: string): string {
  return caseNumber(serviceLineId, toldOn.slice(0, 4)).replace(/^ER/, 'SR');
}
