import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { getRecord, updateRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { optionalText } from '../validate.js';
import { EndorsementRequest } from './endorsement-request.entity.js';
import { readEdit, type EndorsementEdit } from './endorsement-request.input.js';
import {
  EndorsementRequestRepository,
  type AskedService,
  type MoveView,
  type RequestFilter,
  type RequestView,
} from './endorsement-request.repository.js';
import { EDITABLE_STATUSES, requireMove, type EndorsementStatus } from './endorsement-request.status.js';

const SORT = 'endorsement_requests';
const WHY_LENGTH = 2000;

/** A move that a person makes. */
export interface MoveRequest {
  readonly id: string;
  readonly version: number;
  readonly to: EndorsementStatus;
  /** required for a step back */
  readonly why?: string | null;
}

/** The broker's side of endorsement requests: read, edit, move. Drafts are opened by reviews. */
@Injectable()
export class EndorsementRequestService {
  constructor(
    private readonly db: TenantDb,
    private readonly requests: EndorsementRequestRepository,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  /** The latest first. A client user sees its own submitted ones only. */
  async list(
    actor: Actor,
    filter: Partial<RequestFilter>,
    { first, after }: PageRequest,
  ): Promise<Page<RequestView>> {
    requirePermission(actor, 'endorsement:read');
    const most = requirePageSize(first);
    const from = after ? (this.cursors.decode(actor.tenantId, SORT, after) as [string, string]) : null;
    const { clientId = null, status = null } = filter;
    const rows = await this.db.read(actor, (tx) =>
      this.requests.list(tx, { clientId, status }, most + 1, from),
    );
    const cursorOf = (last: (typeof rows)[number]) =>
      this.cursors.encode(actor.tenantId, SORT, [last.sortKey, last.id]);
    return pageOf(rows, most, cursorOf, ({ sortKey: _, ...request }): RequestView => request);
  }

  /** Throws `record/not_found`. */
  async get(actor: Actor, id: string): Promise<RequestView> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, (tx) => this.view(tx, id));
  }

  byClientIds(actor: Actor, clientIds: readonly string[]): Promise<RequestView[]> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, (tx) => this.requests.byClientIds(tx, clientIds));
  }

  /** The services of several requests; `asked` false for those that have left. */
  servicesByRequestIds(actor: Actor, requestIds: readonly string[]): Promise<AskedService[]> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, (tx) => this.requests.servicesByRequestIds(tx, requestIds));
  }

  movesByRequestIds(actor: Actor, requestIds: readonly string[]): Promise<MoveView[]> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, (tx) => this.requests.movesByRequestIds(tx, requestIds));
  }

  /**
   * Changes what the letter will say, and has it rendered anew. Throws `endorsement/frozen` once it is approved,
   * `endorsement/concedes`, `endorsement/outside_period`, `endorsement/backdated`, `record/changed`.
   */
  async edit(actor: Actor, edit: EndorsementEdit): Promise<RequestView> {
    requirePermission(actor, 'endorsement:write');
    return this.db.within(actor, async (tx) => {
      const request = await getRecord(tx, EndorsementRequest, edit.id, 'endorsement request', 'for update');
      requireEditable(request);
      const policy = await this.requests.policyOf(tx, request.policyId);
      const serviceIds = await this.requests.askedServices(tx, request.id);
      const changes = readEdit(edit, {
        today: this.clock.today(policy.timeZone),
        policy,
        request,
        serviceIds,
      });
      await updateRecord(tx, EndorsementRequest, 'endorsement request', edit.id, edit.version, {
        ...changes,
        letterVersion: await this.nextLetterVersion(tx, request),
      });
      await enqueue(tx, 'endorsement_request.letter', { requestId: request.id }, request.clientId);
      await this.audit(tx, actor, request, 'endorsement_request.edited', { fields: Object.keys(changes) });
      return this.view(tx, edit.id);
    });
  }

  /**
   * Moves a request by the status table. Throws `endorsement/illegal_move` with the moves that are open,
   * `endorsement/nothing_to_ask`, `endorsement/letter_not_rendered`, `record/changed`, `permission/denied`.
   */
  async move(actor: Actor, { id, version, to, why }: MoveRequest): Promise<RequestView> {
    requirePermission(actor, 'endorsement:write');
    return this.db.within(actor, async (tx) => {
      const request = await getRecord(tx, EndorsementRequest, id, 'endorsement request', 'for update');
      const move = requireMove(actor, request.status, to);
      requirePermission(actor, move.permission);
      const reason = readWhy(why, move.needsWhy);
      await this.requireReadyFor(tx, request, to);
      await updateRecord(tx, EndorsementRequest, 'endorsement request', id, version, {
        status: to,
        ...this.signature(actor, to),
      });
      await this.requests.insertMove(tx, {
        clientId: request.clientId,
        requestId: id,
        fromStatus: request.status,
        toStatus: to,
        why: reason,
        movedBy: actor.userId,
      });
      await this.audit(tx, actor, request, 'endorsement_request.moved', {
        from: request.status,
        to,
        why: reason,
      });
      return this.view(tx, id);
    });
  }

  /** From broker review to ready. */
  approve(actor: Actor, id: string, version: number, why?: string | null): Promise<RequestView> {
    requirePermission(actor, 'endorsement:approve');
    return this.move(actor, { id, version, to: 'ready', why });
  }

  /** From ready to submitted; from then on nothing of it changes. */
  submit(actor: Actor, id: string, version: number, why?: string | null): Promise<RequestView> {
    requirePermission(actor, 'endorsement:submit');
    return this.move(actor, { id, version, to: 'submitted', why });
  }

  private async requireReadyFor(tx: Tx, request: EndorsementRequest, to: EndorsementStatus): Promise<void> {
    if (to === 'draft') return this.requireOnlyDraft(tx, request);
    if ((await this.requests.askedServices(tx, request.id)).length === 0) {
      throw new Conflict(
        'endorsement/nothing_to_ask',
        'Every finding of this request is cured, so there is nothing to ask the carrier. It stays as a record; the next finding of this policy joins it.',
      );
    }
    if (to === 'submitted' && !(await this.requests.hasLetter(tx, request.id, request.letterVersion))) {
      throw new Conflict(
        'endorsement/letter_not_rendered',
        `Version ${request.letterVersion} of the letter is still being made. Try again in a moment; if it does not come, look at the dead letters.`,
      );
    }
  }

  private async requireOnlyDraft(tx: Tx, request: EndorsementRequest): Promise<void> {
    const other = await this.requests.draftOf(tx, request.policyId);
    if (!other) return;
    throw new Conflict(
      'endorsement/other_draft',
      'This policy has another open draft, which newer findings joined. Move that one on first, or leave this one in review.',
      'to',
    );
  }

  private signature(actor: Actor, to: EndorsementStatus): Partial<EndorsementRequest> {
    const now = this.clock.now();
    if (to === 'ready') return { approvedBy: actor.userId, approvedAt: now };
    if (to === 'submitted') return { submittedBy: actor.userId, submittedAt: now };
    return { approvedBy: null, approvedAt: null };
  }

  /** A version that no letter has yet is used up first. */
  private async nextLetterVersion(tx: Tx, { id, letterVersion }: EndorsementRequest): Promise<number> {
    return (await this.requests.hasLetter(tx, id, letterVersion)) ? letterVersion + 1 : letterVersion;
  }

  private async view(tx: Tx, id: string): Promise<RequestView> {
    const [view] = await this.requests.byIds(tx, [id]);
    if (!view) throw new NotFound('endorsement request');
    return view;
  }

  private audit(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    action: string,
    detail: object,
  ): Promise<void> {
    const { id: subjectId, clientId, caseNumber } = request;
    const subjectKind = 'endorsement_request';
    return recordAudit(tx, actor, {
      action,
      subjectKind,
      subjectId,
      clientId,
      detail: { caseNumber, ...detail },
    });
  }
}

function requireEditable({ status }: EndorsementRequest): void {
  if (EDITABLE_STATUSES.includes(status)) return;
  const wayOut =
    status === 'submitted'
      ? 'What was sent to a carrier is never edited.'
      : 'Move it back to broker review first; its approval then ends.';
  throw new Conflict('endorsement/frozen', `A request that is ${status} is not edited. ${wayOut}`);
}

function readWhy(why: string | null | undefined, needed: boolean): string {
  const reason = optionalText('why', why, WHY_LENGTH);
  if (needed && reason.trim() === '') {
    throw new InvalidInput('why', 'Say why it goes back.', 'input/blank');
  }
  return reason;
}
