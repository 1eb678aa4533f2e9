import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { FollowUpService, QuoteOffers } from '../carrier-answers/index.js';
import { SigningContacts } from '../clients/index.js';
import { Clock } from '../clock.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { RequestAdvancer, type Advance } from '../endorsements/request-advancer.js';
import { Conflict, Forbidden } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { UploadService } from '../uploads/index.js';
import type { ClientDecision } from './client-decision.entity.js';
import { readDecision, type NewDecision, type ValidDecision } from './client-decision.input.js';
import { ClientDecisionRepository } from './client-decision.repository.js';
import { decidedIn, decisionSteps, mayDecide } from './decision-steps.js';

export interface DecisionOutcome extends Advance {
  readonly decision: ClientDecision;
}

const STAYS: Advance = { moved: [], held: null };

/** What people with authority at a client decide about a request. */
@Injectable()
export class ClientDecisionService {
  constructor(
    private readonly db: TenantDb,
    private readonly decisions: ClientDecisionRepository,
    private readonly contacts: SigningContacts,
    private readonly uploads: UploadService,
    private readonly quotes: QuoteOffers,
    private readonly followUps: FollowUpService,
    private readonly advancer: RequestAdvancer,
    private readonly clock: Clock,
  ) {}

  /**
   * Records a decision and moves the request as far as its recorder may move it; what a client user decides is followed
   * by the system, but for the bind order, which a licensed person gives. Throws `client_decision/*`, `contact/*`,
   * `endorsement/quote_expired`, `record/not_found`.
   */
  async record(actor: Actor, input: NewDecision): Promise<DecisionOutcome> {
    requirePermission(actor, 'client_decision:record');
    const recordedBy = actor.userId;
    if (recordedBy === null) throw new Forbidden('client_decision:record');
    return this.db.within(actor, async (tx) => {
      const { requestId } = input;
      const valid = readDecision(actor, input, await brokerageToday(tx, this.clock));
      const request = await getRecord(tx, EndorsementRequest, requestId, 'endorsement request', 'for update');
      requireOpen(valid, request);
      const { clientId } = request;
      const named = input.contactId ?? null;
      const contact = await this.contacts.signing(tx, actor, clientId, named, valid.decidedOn);
      if (valid.uploadId) await this.uploads.requireOfClient(tx, valid.uploadId, clientId);
      await this.requireSeen(tx, actor, request, valid);
      const { id: contactId, name, title } = contact;
      const decision = await this.decisions.insert(tx, {
        ...valid,
        ...{ clientId, requestId, contactId, name, title, recordedBy },
      });
      await this.audit(tx, actor, request, decision);
      return { decision, ...(await this.follow(tx, actor, request, decision)) };
    });
  }

  /** The latest first. A client user sees its own. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<ClientDecision[]> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, (tx) => this.decisions.byRequestIds(tx, requestIds));
  }

  /** The person had before it what the brokerage has on file; whoever accepts a quote, exactly that quote. */
  private async requireSeen(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    decision: ValidDecision,
  ): Promise<void> {
    if (decision.kind === 'accept_quote') return this.requireOffered(tx, actor, request, decision);
    if (await this.decisions.isOnFile(tx, request.clientId, decision.seenSha256)) return;
    throw new Conflict(
      'client_decision/not_on_file',
      'No letter, quote or paper of this client has that hash. Show the person what is on file, and name its hash.',
      'seenSha256',
    );
  }

  private async requireOffered(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    { answerId, seenSha256 }: ValidDecision,
  ): Promise<void> {
    const offer =
      actor.role === 'client_user'
        ? await this.quotes.latest(tx, request.id)
        : await this.quotes.release(tx, actor, request);
    if (offer?.answerId !== answerId) {
      throw new Conflict(
        'client_decision/other_quote',
        'That is not the newest bindable quote. Put the newest one before the client.',
        'answerId',
      );
    }
    if (offer.expired) {
      throw new Conflict(
        'endorsement/quote_expired',
        `The quote was valid until ${offer.validUntil}. Ask the carrier to renew it and record the new quote.`,
        'answerId',
      );
    }
    if (offer.sha256 !== seenSha256) {
      throw new Conflict(
        'client_decision/other_version',
        "That is not the hash of this quote's summary. Show the person the summary, and name its hash.",
        'seenSha256',
      );
    }
  }

  /** A client user sees too little to move anything: the system follows its decision. */
  private async follow(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    decision: ClientDecision,
  ): Promise<Advance> {
    const { kind, id: decisionId } = decision;
    if (kind === 'accept_gap' && request.status === 'declined_by_carrier') {
      await this.followUps.recordAcceptance(tx, actor, request, decisionId);
      return STAYS;
    }
    if (actor.role === 'client_user') {
      if (decisionSteps(kind, request.status, { unattended: true }).length > 0) {
        await enqueue(tx, 'client_decision.follow', { decisionId }, request.clientId);
      }
      return STAYS;
    }
    const steps = decisionSteps(kind, request.status, { unattended: false });
    return this.advancer.along(tx, actor, request.id, steps, reasonOf(decision));
  }

  private audit(
    tx: Tx,
    actor: Actor,
    { id: subjectId, clientId, caseNumber }: EndorsementRequest,
    { id: decisionId, kind, name, title, authority, channel, seenSha256, answerId }: ClientDecision,
  ): Promise<void> {
    return recordAudit(tx, actor, {
      action: 'client_decision.recorded',
      subjectKind: 'endorsement_request',
      subjectId,
      clientId,
      detail: { caseNumber, decisionId, kind, name, title, authority, channel, seenSha256, answerId },
    });
  }
}

/** Why the request moved, for its history. */
export function reasonOf({ kind, name, decidedOn, channel }: ClientDecision): string {
  return `${name} decided for the client on ${decidedOn} (${kind.replaceAll('_', ' ')}, by ${channel.replaceAll('_', ' ')}).`;
}

function requireOpen({ kind }: ValidDecision, { status }: EndorsementRequest): void {
  if (mayDecide(kind, status)) return;
  throw new Conflict(
    'client_decision/not_open',
    `In a request that is ${status} there is nothing to decide by ${kind}. It is decided while the request is: ${decidedIn(kind).join(', ')}.`,
    'kind',
  );
}
