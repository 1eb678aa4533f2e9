import { concedes } from '@carveback/documents';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { getRecord, insertRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import { FollowUpDrafter, nothingHeld } from '../endorsements/follow-up-drafter.js';
import { Conflict, Forbidden, InvalidInput } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { optionalText, requireOneOf } from '../validate.js';
import { CarrierAnswerRepository } from './carrier-answer.repository.js';
import { FOLLOW_UP_FOLLOWERS, type FollowUpFollower } from './follow-up-follower.js';
import { FOLLOW_UP_KINDS, RequestFollowUp, type FollowUpKind } from './request-follow-up.entity.js';

export interface NewFollowUp {
  readonly requestId: string;
  /** all but `accept_gap`, which the client's decision records */
  readonly kind: FollowUpKind;
  /** of a narrower wording; left out: the one that the carrier offered with its decline */
  readonly wording?: string | null;
  readonly note?: string | null;
}

/** After these ends the brokerage may still do something about the findings. */
const AFTER: Partial<Record<EndorsementStatus, readonly FollowUpKind[]>> = {
  declined_by_carrier: FOLLOW_UP_KINDS,
  declined_by_client: ['ask_again', 'narrower_wording', 'renewal_request', 'stop_selling'],
  withdrawn: ['ask_again', 'narrower_wording', 'renewal_request', 'remarket', 'stop_selling'],
  closed: ['ask_again', 'narrower_wording', 'renewal_request', 'remarket', 'stop_selling'],
};

const PASSES_ON: readonly FollowUpKind[] = ['narrower_wording', 'ask_again'];

/** What is done when a request ended without curing its findings. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly db: TenantDb,
    private readonly answers: CarrierAnswerRepository,
    private readonly drafter: FollowUpDrafter,
    @Inject(FOLLOW_UP_FOLLOWERS) private readonly followers: readonly FollowUpFollower[],
  ) {}

  /**
   * Records what is done next. A narrower wording, or asking again, passes the findings to a draft of the same policy;
   * with the rest they stay with this request. Throws `follow_up/*`, `endorsement/concedes`,
   * `endorsement/policy_not_in_force`.
   */
  async record(actor: Actor, input: NewFollowUp): Promise<RequestFollowUp> {
    requirePermission(actor, 'endorsement:write');
    const kind = requireOneOf('kind', input.kind, FOLLOW_UP_KINDS);
    const note = optionalText('note', input.note);
    if (kind === 'accept_gap') throw needsDecision();
    return this.db.within(actor, async (tx) => {
      const request = await getRecord(
        tx,
        EndorsementRequest,
        input.requestId,
        'endorsement request',
        'for update',
      );
      requireAfter(request.status, kind);
      if ((await this.drafter.held(tx, request.id)) === 0) throw nothingHeld();
      const wording = await this.wording(tx, kind, request.id, input.wording);
      const draftId = PASSES_ON.includes(kind)
        ? await this.drafter.passOn(tx, actor, { ended: request, wording: wording || null })
        : null;
      return this.keep(tx, actor, request, { kind, wording, note, draftId, decisionId: null });
    });
  }

  /** The client signed that it takes the gap after a carrier's decline: a follow-up by itself. */
  async recordAcceptance(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    decisionId: string,
  ): Promise<void> {
    await this.keep(tx, actor, request, {
      kind: 'accept_gap',
      wording: '',
      note: '',
      draftId: null,
      decisionId,
    });
  }

  /** The latest first. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<RequestFollowUp[]> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, (tx) =>
      tx.manager
        .createQueryBuilder(RequestFollowUp, 'f')
        .where('f.tenant_id = :tenantId and f.request_id = any(:requestIds)', {
          tenantId: tx.tenantId,
          requestIds,
        })
        .orderBy('f.created_at', 'DESC')
        .addOrderBy('f.id', 'DESC')
        .getMany(),
    );
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    values: Pick<RequestFollowUp, 'kind' | 'wording' | 'note' | 'draftId' | 'decisionId'>,
  ): Promise<RequestFollowUp> {
    const recordedBy = actor.userId;
    if (recordedBy === null) throw new Forbidden('endorsement:write');
    const { clientId, id: requestId, caseNumber } = request;
    const followUp = await insertRecord(tx, RequestFollowUp, { ...values, clientId, requestId, recordedBy });
    await recordAudit(tx, actor, {
      action: 'request.followed_up',
      subjectKind: 'endorsement_request',
      subjectId: requestId,
      clientId,
      detail: { caseNumber, followUpId: followUp.id, kind: followUp.kind, draftId: followUp.draftId },
    });
    for (const follower of this.followers) await follower.afterFollowUp(tx, actor, { request, followUp });
    return followUp;
  }

  /** What goes to a carrier concedes nothing, unless these are the carrier's own words. */
  private async wording(
    tx: Tx,
    kind: FollowUpKind,
    requestId: string,
    given: string | null | undefined,
  ): Promise<string> {
    const text = optionalText('wording', given);
    if (kind !== 'narrower_wording') {
      if (text === '') return '';
      throw new InvalidInput('wording', 'Only a narrower wording has words.', 'follow_up/unexpected');
    }
    const offered = await this.answers.offeredWording(tx, requestId);
    const wording = text.trim() === '' ? offered : text;
    if (wording === '') {
      throw new InvalidInput(
        'wording',
        'The carrier offered no wording of its own. Write the narrower one that is to be asked for.',
        'follow_up/no_wording',
      );
    }
    const own = concedes(offered);
    const words = concedes(wording).filter((word) => !own.includes(word));
    if (words.length === 0) return wording;
    throw new InvalidInput(
      'wording',
      `The carrier must not read ${words.map((word) => `"${word}"`).join(', ')}: it concedes that the present wording does not respond.`,
      'endorsement/concedes',
    );
  }
}

function requireAfter(status: EndorsementStatus, kind: FollowUpKind): void {
  const open = AFTER[status];
  if (open?.includes(kind)) return;
  throw new Conflict(
    'follow_up/not_open',
    open
      ? `After a request that is ${status} this is open: ${open.join(', ')}.`
      : `A request that is ${status} is not followed up; a decline, a withdrawal or a closed case is.`,
    'kind',
  );
}

function needsDecision(): InvalidInput {
  return new InvalidInput(
    'kind',
    'Record the decision of the client (accept_gap) with its signature; that is the follow-up.',
    'follow_up/needs_decision',
  );
}
