import type {
  CoverageGapReportFacts,
  Letter as Paper,
  Quotation,
  ReportedPolicy,
  ReportedRequest,
} from '@carveback/documents';
import type { Span } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { BrokerageService } from '../brokerages/index.js';
import type { Tx } from '../database/tx.js';
import type { ReviewedPolicy } from '../reviews/review-inputs.js';
import {
  CoverageReportRepository,
  type ReportedPolicyRow,
  type ReportedRequestRow,
  type VerdictRow,
} from './coverage-report.repository.js';
import { limitsOf, officeOf, titleOf } from './facts.js';
import { LetterFactsRepository } from './letter-facts.repository.js';
import type { LetterOrder } from './letter-order.entity.js';
import { LINE_TITLES } from './line-titles.js';
import type { PaperMaker } from './paper-maker.js';
import { answerWords, STANDING_WORDS, towerWords } from './standing-words.js';

/** Puts a client's newest review, and what carriers were asked and answered, into a report for the client. */
@Injectable()
export class CoverageReportMaker implements PaperMaker {
  readonly makes = ['coverage_gap_report'] as const;

  constructor(
    private readonly reports: CoverageReportRepository,
    private readonly records: LetterFactsRepository,
    private readonly brokerages: BrokerageService,
  ) {}

  /** Null when the client's policies have not been reviewed yet. */
  async paper(tx: Tx, { clientId }: Pick<LetterOrder, 'clientId'>): Promise<Paper | null> {
    const review = await this.reports.newestReview(tx, clientId);
    if (!review) return null;
    const policies = await this.reports.policies(tx, review);
    const verdicts = await this.reports.verdicts(tx, review.id);
    const requests = await this.reports.requests(tx, clientId);
    const letterhead = await this.brokerages.letterhead(tx);
    const facts: CoverageGapReportFacts = {
      letterhead,
      client: review.clientName,
      asOf: review.asOf,
      ourReference: null,
      ruleSetVersion: review.ruleSetVersion,
      policies: policies.map((policy) =>
        reported(
          policy,
          verdicts,
          review.policies.find(({ policyId }) => policyId === policy.id),
        ),
      ),
      contact: (await this.records.signatory(tx, clientId, null)) ?? officeOf(letterhead),
      requests: requests.map(requestFacts),
    };
    return { kind: 'coverage_gap_report', facts };
  }
}

function reported(
  policy: ReportedPolicyRow,
  verdicts: readonly VerdictRow[],
  read: ReviewedPolicy | undefined,
): ReportedPolicy {
  const quote = ({ wordingId, text, page }: Span): Quotation => {
    const document = policy.documents.find(({ id }) => id === wordingId);
    return { text, document: document ? titleOf(document) : 'Policy', page };
  };
  return {
    title: LINE_TITLES[policy.line],
    number: policy.number,
    carrier: policy.carrier,
    namedInsured: policy.namedInsured,
    effectiveOn: policy.effectiveOn,
    expiresOn: policy.expiresOn,
    retroactiveOn: policy.retroactiveOn,
    ...limitsOf(policy),
    definition: read?.definition ? { ...quote(read.definition), term: read.definedTerm } : null,
    lines: verdicts
      .filter(({ policyId }) => policyId === policy.id)
      .map(({ reasons, evidence, ...line }) => ({
        service: line.service,
        firstSoldOn: line.firstSoldOn,
        verdict: line.verdict,
        onlyIf: line.onlyIf,
        reason: reasons[0] ?? 'silent',
        explanation: line.explanation,
        evidence: evidence.map(quote),
        question: line.question,
        advice: line.advice,
      })),
    documentsRead: policy.documents
      .filter(({ read: was }) => was)
      .map((document) => ({ title: titleOf(document), pages: document.pages || null })),
    documentsNotRead: [
      ...policy.documents.filter(({ read: was }) => !was).map(titleOf),
      ...(read?.missingDocuments ?? []),
    ],
  };
}

function requestFacts({ status, answers, tower, ...request }: ReportedRequestRow): ReportedRequest {
  return {
    ...request,
    standing: [STANDING_WORDS[status], ...towerWords(tower)].join(' '),
    answers: answers.map((answer) => ({ on: answer.on, words: answerWords(answer) })),
  };
}
