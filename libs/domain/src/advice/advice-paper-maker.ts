import type { AdviceFacts, Letter as Paper } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { BrokerageService } from '../brokerages/index.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import type { LetterOrder } from '../letters/letter-order.entity.js';
import type { PaperMaker } from '../letters/paper-maker.js';
import type { AdviceView, RoundView } from './advice-view.js';
import { AdviceRepository } from './advice.repository.js';
import { AdvisedFindingRepository } from './advised-finding.repository.js';

/** Puts a round of advice on paper. */
@Injectable()
export class AdvicePaperMaker implements PaperMaker {
  readonly makes = ['advice'] as const;

  constructor(
    private readonly clock: Clock,
    private readonly advice: AdviceRepository,
    private readonly findings: AdvisedFindingRepository,
    private readonly brokerages: BrokerageService,
  ) {}

  /** Null for an order that no round has placed. */
  async paper(tx: Tx, { causeId, clientId }: LetterOrder): Promise<Paper | null> {
    const [round] = await this.advice.rounds(tx, [causeId]);
    const head = round && (await this.findings.head(tx, clientId, round.recommendedBy));
    if (!head) return null;
    const { client: name, contactName, adviserTitle: title, licenceNumber, email } = head;
    const facts: AdviceFacts = {
      letterhead: await this.brokerages.letterhead(tx),
      writtenOn: await brokerageToday(tx, this.clock),
      ourReference: round.reference,
      client: { name, contactName, addressLines: [] },
      recommendedOn: round.recommendedOn,
      offeredAgain: round.offeredAgain,
      items: await this.items(tx, round),
      signatory: { name: round.adviser, title, licenceNumber, phone: null, email },
    };
    return { kind: 'advice', facts };
  }

  private async items(tx: Tx, { id }: RoundView): Promise<AdviceFacts['items']> {
    const advice = await this.advice.byRoundIds(tx, [id]);
    const policies = await this.findings.policies(
      tx,
      advice.map(({ policyId }) => policyId),
    );
    return advice.map((one: AdviceView) => {
      const { service, verdict, reasons, treatment, words, consequence, quoted } = one;
      const policy = policies.find((found) => found.id === one.policyId)!;
      const { carrier, number, expiresOn } = policy;
      return {
        ...{ service, verdict, reason: reasons[0] ?? 'silent', treatment, words, consequence, quoted },
        policy: { carrier, number, expiresOn },
      };
    });
  }
}
