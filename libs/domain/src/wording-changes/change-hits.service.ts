import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput } from '../errors.js';
import { LetterOrders } from '../letters/letter-orders.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { requireOneOf } from '../validate.js';
import { HIT_STEPS, type HitStep } from './wording-change-hit.entity.js';
import { WordingChange } from './wording-change.entity.js';
import {
  WordingChangeRepository,
  type HitClient,
  type HitPlace,
  type HitView,
} from './wording-change.repository.js';
import { refuseWithdrawn } from './wording-change.service.js';

const HITS = 'wording_change_hits';
const CLIENTS = 'wording_change_clients';

export interface HitRequest extends PageRequest {
  readonly changeId: string;
  /** default `worse` */
  readonly step?: HitStep | null;
  readonly clientId?: string | null;
}

export type HitClientView = Omit<HitClient, 'place' | 'causeId'>;

/** What came of the letters that were asked for. */
export interface DraftedLetters {
  readonly changeId: string;
  /** ordered now */
  readonly drafted: number;
  /** ordered before */
  readonly before: number;
}

/** Whom a change of wording hits, and the letters to them. */
@Injectable()
export class ChangeHitsService {
  constructor(
    private readonly db: TenantDb,
    private readonly cursors: Cursors,
    private readonly changes: WordingChangeRepository,
    private readonly orders: LetterOrders,
  ) {}

  /** Services that would stand otherwise, the worst first. Throws `record/not_found`. */
  async hits(actor: Actor, request: HitRequest): Promise<Page<HitView>> {
    requirePermission(actor, 'wording_change:read');
    const most = requirePageSize(request.first);
    const step = requireOneOf('step', request.step ?? 'worse', HIT_STEPS);
    const place = request.after && this.cursors.decode(actor.tenantId, HITS, request.after);
    const rows = await this.db.read(actor, async (tx) => {
      await getRecord(tx, WordingChange, request.changeId, 'change of wording');
      const after = place as unknown as HitPlace | null;
      const filter = { step, clientId: request.clientId ?? null, after, most: most + 1 };
      return this.changes.hits(tx, request.changeId, filter);
    });
    const cursorOf = (last: { place: HitPlace }) => this.cursors.encode(actor.tenantId, HITS, last.place);
    return pageOf(rows, most, cursorOf, ({ place: _, ...hit }) => hit);
  }

  /** Clients with a service that would stand worse, most gaps first, with their letters. Throws `record/not_found`. */
  async clients(
    actor: Actor,
    request: PageRequest & { readonly changeId: string },
  ): Promise<Page<HitClientView>> {
    requirePermission(actor, 'wording_change:read');
    const most = requirePageSize(request.first);
    const place = request.after && this.cursors.decode(actor.tenantId, CLIENTS, request.after);
    const rows = await this.db.read(actor, async (tx) => {
      await getRecord(tx, WordingChange, request.changeId, 'change of wording');
      const after = place as unknown as HitClient['place'] | null;
      return this.changes.clients(tx, request.changeId, { clientIds: null, after, most: most + 1 });
    });
    const cursorOf = (last: HitClient) => this.cursors.encode(actor.tenantId, CLIENTS, last.place);
    return pageOf(rows, most, cursorOf, ({ place: _, causeId: __, ...client }) => client);
  }

  /**
   * Orders the notice to each of these clients (left out: to all that it hits), once for each. They wait for their release.
   * Throws `record/not_found`, `wording_change/not_ready`, `wording_change/withdrawn`, `wording_change/not_hit`.
   */
  async draftLetters(
    actor: Actor,
    { changeId, clientIds }: { readonly changeId: string; readonly clientIds?: readonly string[] | null },
  ): Promise<DraftedLetters> {
    requirePermission(actor, 'wording_change:write');
    requirePermission(actor, 'letter:order');
    return this.db.within(actor, async (tx) => {
      refuseUnread(await getRecord(tx, WordingChange, changeId, 'change of wording', 'for update'));
      const filter = { clientIds: clientIds ?? null, after: null, most: null };
      const hit = await this.changes.clients(tx, changeId, filter);
      refuseNotHit(clientIds ?? [], hit);
      let drafted = 0;
      for (const client of hit) if (await this.order(tx, actor, client)) drafted += 1;
      const detail = { drafted, before: hit.length - drafted };
      const about = { subjectKind: 'wording_change', subjectId: changeId, clientId: null };
      await recordAudit(tx, actor, { action: 'wording_change.letters_drafted', ...about, detail });
      return { changeId, ...detail };
    });
  }

  private async order(tx: Tx, actor: Actor, { clientId, causeId }: HitClient): Promise<boolean> {
    const order = await this.orders.place(tx, actor, { kind: 'wording_change_notice', clientId, causeId });
    return order !== null;
  }
}

function refuseUnread(change: WordingChange): void {
  refuseWithdrawn(change);
  if (change.state === 'ready') return;
  throw new Conflict(
    'wording_change/not_ready',
    'The policies are still being read. Draft the letters once all of them are.',
    'changeId',
  );
}

function refuseNotHit(asked: readonly string[], hit: readonly HitClient[]): void {
  const known = new Set(hit.map(({ clientId }) => clientId));
  if (asked.every((id) => known.has(id))) return;
  throw new InvalidInput(
    'clientIds',
    'The change makes no service of one of these clients worse, so there is nothing to tell it. Leave it out.',
    'wording_change/not_hit',
  );
}
