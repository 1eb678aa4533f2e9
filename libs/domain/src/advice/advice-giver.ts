import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { Conflict, Forbidden } from '../errors.js';
import { caseNumber, newId } from '../ids.js';
import { LetterOrders } from '../letters/index.js';
import { ProducerLicenceService } from '../producer-licences/index.js';
import { AdviceDiary } from './advice-diary.js';
import { AdviceDraftRepository } from './advice-draft.repository.js';
import { requireOpen } from './advice-draft.service.js';
import type { AdviceItem } from './advice.input.js';
import { AdviceRepository } from './advice.repository.js';
import { AdvisedFindingRepository, type AdvisedFinding } from './advised-finding.repository.js';

/** Makes a round of prepared items: the advice itself, its letter, and the diary's word to release it. */
@Injectable()
export class AdviceGiver {
  constructor(
    private readonly clock: Clock,
    private readonly findings: AdvisedFindingRepository,
    private readonly advice: AdviceRepository,
    private readonly drafts: AdviceDraftRepository,
    private readonly licences: ProducerLicenceService,
    private readonly orders: LetterOrders,
    private readonly diary: AdviceDiary,
  ) {}

  /** Answers the round's id. Throws `record/not_found`, `advice/settled`, `advice/several_clients`, `advice/not_licensed`. */
  async give(tx: Tx, actor: Actor, items: readonly AdviceItem[]): Promise<string> {
    const ids = items.map(({ findingId }) => findingId);
    const found = requireOpen(await this.findings.byIds(tx, ids), ids);
    const clientId = requireOneClient(found);
    await this.requireLicence(tx, actor, found);
    const offeredAgain = await this.offeredAgain(tx, clientId);
    const roundId = newId();
    const reference = await this.insertRound(tx, actor, {
      id: roundId,
      clientId,
      offeredAgain: ids.some((id) => offeredAgain.has(id)),
    });
    for (const [i, finding] of found.entries()) {
      await this.insertAdvice(tx, roundId, finding, items[i]!, offeredAgain.get(finding.findingId) ?? null);
    }
    await this.drafts.delete(tx, ids);
    const left = await this.drafts.byClientIds(tx, [clientId]);
    if (left.every(({ offeredAgainOf }) => offeredAgainOf === null)) {
      await this.diary.afterReoffer(tx, actor, clientId);
    }
    await recordAudit(tx, actor, {
      action: 'advice.given',
      subjectKind: 'client',
      subjectId: clientId,
      clientId,
      detail: { roundId, reference, findings: ids },
    });
    await this.diary.afterRound(tx, actor, { id: roundId, clientId, reference });
    return roundId;
  }

  /** Throws `advice/not_licensed`. */
  async requireLicence(
    tx: Tx,
    actor: Actor,
    about: readonly Pick<AdvisedFinding, 'clientState' | 'surplusLines'>[],
  ): Promise<void> {
    const state = about[0]?.clientState ?? '';
    const line = about.some(({ surplusLines }) => surplusLines) ? 'surplus_lines' : 'property_casualty';
    const on = await brokerageToday(tx, this.clock);
    if (await this.licences.holds(tx, actor.userId!, { state, line, on })) return;
    throw new Conflict(
      'advice/not_licensed',
      `Advice needs a producer's licence${state ? ` for ${state}` : ''} that has not expired. Prepare it, and ask a licensed colleague to give it.`,
    );
  }

  private async insertRound(
    tx: Tx,
    actor: Actor,
    round: { readonly id: string; readonly clientId: string; readonly offeredAgain: boolean },
  ): Promise<string> {
    const { id, clientId } = round;
    const recommendedBy = actor.userId;
    if (recommendedBy === null) throw new Forbidden('advice:give');
    const recommendedOn = await brokerageToday(tx, this.clock);
    const reference = caseNumber(id, recommendedOn.slice(0, 4)).replace(/^ER/, 'AD');
    const order = await this.orders.place(tx, actor, { kind: 'advice', clientId, causeId: id });
    const adviser = await this.findings.userName(tx, recommendedBy);
    await this.advice.insertRound(tx, {
      ...round,
      reference,
      recommendedOn,
      recommendedBy,
      adviser,
      orderId: order!.id,
    });
    return reference;
  }

  private insertAdvice(
    tx: Tx,
    roundId: string,
    finding: AdvisedFinding,
    { treatment, words, consequence }: AdviceItem,
    offeredAgainOf: string | null,
  ): Promise<void> {
    const { findingId, clientId, policyId, serviceLineId, reviewId } = finding;
    const { service, verdict, reasons, severity, quoted } = finding;
    return this.advice.insert(tx, {
      ...{ id: newId(), roundId, findingId, clientId, policyId, serviceLineId, reviewId },
      ...{ service, verdict, reasons, severity, quoted },
      ...{ treatment, words, consequence, offeredAgainOf },
    });
  }

  /** The declined advice of each finding, by the finding's id. */
  private async offeredAgain(tx: Tx, clientId: string): Promise<Map<string, string>> {
    const declined = await this.advice.declined(tx, clientId);
    return new Map(declined.map(({ findingId, adviceId }) => [findingId, adviceId]));
  }
}

function requireOneClient(found: readonly AdvisedFinding[]): string {
  const clientId = found[0]!.clientId;
  if (found.every((finding) => finding.clientId === clientId)) return clientId;
  throw new Conflict(
    'advice/several_clients',
    'These findings are of several clients. One letter goes to one client: advise each by itself.',
    'findingId',
  );
}
