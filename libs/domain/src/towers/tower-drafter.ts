import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import type { DayFollower } from '../days/day-follower.js';
import type { CaseFollower, MadeMove } from '../endorsements/case-follower.js';
import { DraftOpener } from '../endorsements/draft-opener.js';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { enqueue } from '../outbox/outbox.js';
import { TowerRepository, type Foot } from './tower.repository.js';

/** After these the change is confirmed in writing. */
const LOOKED_AT: readonly EndorsementStatus[] = ['confirmed', 'issued', 'checked', 'delivered'];

/**
 * Opens a draft for each carrier in excess once a carrier has confirmed a change of the policy beneath; a policy that is entered
 * later is found at the next move, or when the next day begins. A draft that the excess policy has already asks for both.
 */
@Injectable()
export class TowerDrafter implements CaseFollower, DayFollower {
  constructor(
    private readonly towers: TowerRepository,
    private readonly opener: DraftOpener,
    private readonly clock: Clock,
  ) {}

  async afterMove(tx: Tx, actor: Actor, { request, to }: MadeMove): Promise<void> {
    if (!LOOKED_AT.includes(to) || (await this.towers.follows(tx, request.id))) return;
    await this.ask(tx, actor, request);
    // What was issued meanwhile is quoted in the letters that nobody has approved yet.
    for (const requestId of await this.towers.editedAbove(tx, request.id)) {
      await enqueue(tx, 'endorsement_request.letter', { requestId }, request.clientId);
    }
  }

  async afterDayBegan(tx: Tx, actor: Actor, _day: Day): Promise<void> {
    for (const foot of await this.towers.changing(tx)) await this.ask(tx, actor, foot);
  }

  private async ask(tx: Tx, actor: Actor, foot: Foot): Promise<void> {
    for (const policyId of await this.towers.unasked(tx, foot)) {
      const requestId = (await this.towers.draftOf(tx, policyId)) ?? (await this.open(tx, foot, policyId));
      const { id: underlyingRequestId, clientId, caseNumber } = foot;
      const createdAt = this.clock.now();
      await this.towers.insert(tx, { clientId, underlyingRequestId, policyId, requestId, createdAt });
      await recordAudit(tx, actor, {
        action: 'endorsement_request.follows',
        subjectKind: 'endorsement_request',
        subjectId: requestId,
        clientId,
        detail: { follows: caseNumber, policyId },
      });
      await enqueue(tx, 'endorsement_request.letter', { requestId }, clientId);
    }
  }

  /** Nobody decided to open it: it follows from the tower. */
  private async open(tx: Tx, { clientId, caseNumber, effectiveOn }: Foot, policyId: string): Promise<string> {
    const asOf = await brokerageToday(tx, this.clock);
    const why = `Opened to ask the carrier in excess to follow ${caseNumber}.`;
    const draft = { clientId, policyId, asOf, effectiveOn, why, detail: { follows: caseNumber } };
    return (await this.opener.open(tx, systemActor(tx.tenantId), draft)).id;
  }
}
