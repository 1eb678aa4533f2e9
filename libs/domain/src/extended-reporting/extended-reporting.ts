import type { ExtendedReportingAdviceFacts, Letter as Paper, Quotation } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import { titleOf } from '../letters/facts.js';
import type { LetterOrder } from '../letters/letter-order.entity.js';
import { LetterOrders } from '../letters/letter-orders.js';
import type { PaperMaker } from '../letters/paper-maker.js';
import { PolicyLetterHead } from '../letters/policy-letter-head.js';
import type { Policy } from '../policies/policy.entity.js';
import { PolicyService } from '../policies/policy.service.js';
import { WordingService } from '../wordings/wording.service.js';
import { reportingSentences } from './extended-reporting-words.js';
import { ExtendedReportingRepository } from './extended-reporting.repository.js';

/** More would bury the client in a form that it has anyway. */
const MOST_QUOTED = 12;

/** The advice on extended reporting: its letter, who orders it, and whether it was given. */
@Injectable()
export class ExtendedReporting implements PaperMaker {
  readonly makes = ['extended_reporting_advice'] as const;

  constructor(
    private readonly repository: ExtendedReportingRepository,
    private readonly orders: LetterOrders,
    private readonly policies: PolicyService,
    private readonly wordings: WordingService,
    private readonly head: PolicyLetterHead,
  ) {}

  /** Orders the letter, in the transaction of whatever ends the policy: once, and not when the advice was given. */
  async order(
    tx: Tx,
    actor: Actor,
    { id: policyId, clientId }: Pick<Policy, 'id' | 'clientId'>,
  ): Promise<void> {
    if (await this.isGiven(tx, policyId)) return;
    const kind = 'extended_reporting_advice' as const;
    await this.orders.place(tx, actor, { kind, clientId, policyId, causeId: policyId });
  }

  /** Whether a licensed person has released the advice to the client. */
  isGiven(tx: Tx, policyId: string): Promise<boolean> {
    return this.repository.isReleased(tx, policyId);
  }

  async paper(tx: Tx, { policyId }: Pick<LetterOrder, 'policyId'>): Promise<Paper> {
    if (policyId === null) throw new NotFound('policy');
    const policy = await this.policies.getIn(tx, policyId);
    const documents = await this.wordings.standing(tx, [policyId]);
    const found = documents.flatMap((document) =>
      reportingSentences(document).map(({ text, page, namesDays }) => ({
        quotation: { text, page, document: titleOf(document) },
        namesDays,
      })),
    );
    const quoted = (some: readonly { readonly quotation: Quotation }[]) =>
      some.map(({ quotation }) => quotation).slice(0, MOST_QUOTED);
    const facts: ExtendedReportingAdviceFacts = {
      ...(await this.head.of(tx, policy)),
      retroactiveOn: policy.retroactiveOn,
      words: quoted(found),
      deadlines: quoted(found.filter(({ namesDays }) => namesDays)),
      documentsRead: documents.filter(({ state }) => state === 'text').map(titleOf),
      documentsNotRead: documents.filter(({ state }) => state !== 'text').map(titleOf),
    };
    return { kind: 'extended_reporting_advice', facts };
  }
}
