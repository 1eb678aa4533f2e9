import { readDeclarations } from '@carveback/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { requirePermission } from '../permissions.js';
import { optionalText, requireText } from '../validate.js';
import { ProducerLicenceService } from '../producer-licences/index.js';
import { CaseFactsRepository, type CaseFacts } from './case-facts.repository.js';
import { CASE_FOLLOWERS, type CaseFollower } from './case-follower.js';
import { EndorsementRequest } from './endorsement-request.entity.js';
import { EndorsementRequestRepository } from './endorsement-request.repository.js';
import {
  EDITABLE_STATUSES,
  ENDED_STATUSES,
  requireMove,
  type EndorsementMove,
  type EndorsementStatus,
} from './endorsement-request.status.js';
import type { Guard } from './guards.js';
import { refusals, requireGuards, type MoveSituation, type Refusal } from './move-guards.js';

const WHY_LENGTH = 2000;

/** A move that is wanted, of a request whose row is locked. */
export interface WantedMove {
  readonly to: EndorsementStatus;
  /** the version that its mover saw; a system's own step takes the row's */
  readonly version: number;
  readonly why?: string | null;
}

/** Whether a move could be made now, and what stands in its way. */
export interface MoveOutlook extends EndorsementMove {
  readonly refusals: readonly Refusal[];
}

/** The one way by which a request changes its status: table, permission, guards, record, audit, and who follows. */
@Injectable()
export class RequestMover {
  constructor(
    private readonly requests: EndorsementRequestRepository,
    private readonly facts: CaseFactsRepository,
    private readonly licences: ProducerLicenceService,
    private readonly clock: Clock,
    @Inject(CASE_FOLLOWERS) private readonly followers: readonly CaseFollower[],
  ) {}

  /**
   * Moves a locked request. Throws `endorsement/illegal_move` with the moves that are open, a guard's own
   * `endorsement/…`, `record/changed`, `permission/denied`.
   */
  async move(tx: Tx, actor: Actor, request: EndorsementRequest, wanted: WantedMove): Promise<void> {
    const { to, version } = wanted;
    const move = requireMove(actor, request.status, to);
    requirePermission(actor, move.permission);
    const read = move.needsWhy ? requireText : optionalText;
    const why = read('why', wanted.why, WHY_LENGTH);
    requireGuards(move.guards, await this.situation(tx, actor, request, move.guards));
    await updateRecord(tx, EndorsementRequest, 'endorsement request', request.id, version, {
      status: to,
      ...this.marks(actor, request.status, to),
    });
    if (to === 'submitted') await this.requests.markAsked(tx, request.id, this.clock.now());
    const moveId = await this.requests.insertMove(tx, {
      clientId: request.clientId,
      requestId: request.id,
      fromStatus: request.status,
      toStatus: to,
      why,
      movedBy: actor.userId,
      movedAt: this.clock.now(),
    });
    await recordAudit(tx, actor, {
      action: 'endorsement_request.moved',
      subjectKind: 'endorsement_request',
      subjectId: request.id,
      clientId: request.clientId,
      detail: { caseNumber: request.caseNumber, from: request.status, to, why },
    });
    const moved = { id: moveId, request, from: request.status, to, why };
    for (const follower of this.followers) await follower.afterMove(tx, actor, moved);
  }

  /** Throws `endorsement/not_licensed` unless the actor holds a licence for the client's state, today. */
  async requireLicence(tx: Tx, actor: Actor, request: EndorsementRequest): Promise<void> {
    const guards: readonly Guard[] = ['licensed'];
    requireGuards(guards, await this.situation(tx, actor, request, guards));
  }

  /** The moves open to the actor, each with what would refuse it now. */
  async outlook(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    moves: readonly EndorsementMove[],
  ): Promise<MoveOutlook[]> {
    if (moves.length === 0) return [];
    const guards = moves.flatMap((move) => move.guards);
    const situation = await this.situation(tx, actor, request, guards);
    return moves.map((move) => ({ ...move, refusals: refusals(move.guards, situation) }));
  }

  /** The declarations are read only where a guard compares names with them: they are long. */
  private async situation(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    guards: readonly Guard[],
  ): Promise<MoveSituation> {
    const compared = guards.includes('named_insured_as_declared');
    const facts = await this.facts.of(tx, request.id);
    return {
      actor,
      request,
      facts,
      today: this.clock.today(facts.timeZone),
      licensed: await this.isLicensed(tx, actor, facts),
      declaredInsured: compared ? await this.declaredInsured(tx, request.policyId) : null,
    };
  }

  private isLicensed(tx: Tx, actor: Actor, { clientState, policy, timeZone }: CaseFacts): Promise<boolean> {
    if (actor.userId === null) return Promise.resolve(true);
    const line = policy.surplusLines ? 'surplus_lines' : 'property_casualty';
    return this.licences.holds(tx, actor.userId, {
      state: clientState,
      line,
      on: this.clock.today(timeZone),
    });
  }

  /** As the newest declarations in hand print it. */
  private async declaredInsured(tx: Tx, policyId: string): Promise<string | null> {
    const text = await this.requests.declarationsText(tx, policyId);
    return text === null ? null : readDeclarations(text).namedInsured;
  }

  /** Who approved and who submitted, and since when the client sees what. What goes back to be edited, or read anew, is not shown. */
  private marks(actor: Actor, from: EndorsementStatus, to: EndorsementStatus): Partial<EndorsementRequest> {
    const now = this.clock.now();
    if (EDITABLE_STATUSES.includes(to)) return { approvedBy: null, approvedAt: null, shownAt: null };
    if (to === 'awaiting_client_authority' && from === 'broker_review')
      return { approvedBy: actor.userId, approvedAt: now, shownAt: now };
    if (to === 'submitted') return { submittedBy: actor.userId, submittedAt: now };
    if (to === 'delivered') return { deliveredAt: now };
    if (to === 'checked') return { deliveredAt: null };
    return ENDED_STATUSES.includes(to) ? { endedAt: now } : {};
  }
}
