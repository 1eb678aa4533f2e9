import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { getRecord, updateRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, NotFound } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { EndorsementRequest } from './endorsement-request.entity.js';
import { readEdit, type EndorsementEdit } from './endorsement-request.input.js';
import {
  EndorsementRequestRepository,
  type AskedService,
  type MoveView,
  type RequestFilter,
  type RequestView,
} from './endorsement-request.repository.js';
import {
  EDITABLE_STATUSES,
  openMoves,
  UNSENT_STATUSES,
  type EndorsementStatus,
} from './endorsement-request.status.js';
import { RequestMover, type MoveOutlook } from './request-mover.js';

const SORT = 'endorsement_requests';

/** A move that a person makes. */
export interface MoveRequest {
  readonly id: string;
  readonly version: number;
  readonly to: EndorsementStatus;
  /** required for a step back, and for an end that is not the proven one */
  readonly why?: string | null;
}

export interface RequestOutlook {
  readonly requestId: string;
  readonly moves: readonly MoveOutlook[];
}

/** The broker's side of endorsement requests: read, edit, move. Drafts are opened by reviews. */
@Injectable()
export class EndorsementRequestService {
  constructor(
    private readonly db: TenantDb,
    private readonly requests: EndorsementRequestRepository,
    private readonly mover: RequestMover,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  /** The latest first. A client user sees its own, once they were shown to it. */
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
   * Moves a request by the status table. Throws `endorsement/illegal_move` with the moves that are open, a guard's own
   * `endorsement/…` code, `record/changed`, `permission/denied`.
   */
  async move(actor: Actor, { id, version, to, why }: MoveRequest): Promise<RequestView> {
    requirePermission(actor, 'endorsement:write');
    return this.db.within(actor, async (tx) => {
      const request = await getRecord(tx, EndorsementRequest, id, 'endorsement request', 'for update');
      await this.mover.move(tx, actor, request, { to, version, why: why ?? null });
      return this.view(tx, id);
    });
  }

  /** Of each request that the actor sees, the moves that are open to it, each with what would refuse it now. */
  async outlooks(actor: Actor, ids: readonly string[]): Promise<RequestOutlook[]> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, async (tx) => {
      const outlooks: RequestOutlook[] = [];
      for (const request of await this.requests.entitiesByIds(tx, ids)) {
        const moves = await this.mover.outlook(tx, actor, request, openMoves(actor, request.status));
        outlooks.push({ requestId: request.id, moves });
      }
      return outlooks;
    });
  }

  /** From broker review to the client, whose authority it then waits for. */
  approve(actor: Actor, id: string, version: number, why?: string | null): Promise<RequestView> {
    requirePermission(actor, 'endorsement:approve');
    return this.move(actor, { id, version, to: 'awaiting_client_authority', why });
  }

  /** From ready to submitted; from then on nothing of it changes. */
  submit(actor: Actor, id: string, version: number, why?: string | null): Promise<RequestView> {
    requirePermission(actor, 'endorsement:submit');
    return this.move(actor, { id, version, to: 'submitted', why });
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
  const wayOut = UNSENT_STATUSES.includes(status)
    ? 'Move it back to broker review first; its approval then ends.'
    : 'What was sent to a carrier is never edited.';
  throw new Conflict('endorsement/frozen', `A request that is ${status} is not edited. ${wayOut}`);
}
