import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { optionalDay, requireOneOf } from '../validate.js';
import { DIARY_KINDS, type DiaryEntry, type DiaryKind } from './diary-entry.entity.js';
import { DiaryEntryRepository } from './diary-entry.repository.js';
import { WorkloadRepository, type Workload } from './workload.repository.js';

const LIST = 'diary_entries';

/** Days inclusive; what is left out or null is not asked for. */
export interface DiaryRequest extends PageRequest {
  /** exactly theirs */
  readonly ownerId?: string | null;
  /** theirs, and those of the people for whom they stand in today */
  readonly shownToId?: string | null;
  readonly dueFrom?: Day | null;
  readonly dueTo?: Day | null;
  readonly clientId?: string | null;
  readonly policyId?: string | null;
  readonly requestId?: string | null;
  readonly kinds?: readonly DiaryKind[] | null;
  readonly done?: boolean | null;
  readonly escalated?: boolean | null;
}

/** Reads the diary: entries by due day, and how much each person has to do. */
@Injectable()
export class DiaryListService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly entries: DiaryEntryRepository,
    private readonly workloads: WorkloadRepository,
  ) {}

  /** The brokerage's entries by due day, in pages. */
  async list(actor: Actor, request: DiaryRequest): Promise<Page<DiaryEntry>> {
    requirePermission(actor, 'diary:read');
    const most = requirePageSize(request.first);
    const filter = {
      ownerId: request.ownerId ?? null,
      shownToId: request.shownToId ?? null,
      dueFrom: optionalDay('dueFrom', request.dueFrom),
      dueTo: optionalDay('dueTo', request.dueTo),
      clientId: request.clientId ?? null,
      policyId: request.policyId ?? null,
      requestId: request.requestId ?? null,
      kinds: request.kinds?.map((kind) => requireOneOf('kinds', kind, DIARY_KINDS)) ?? null,
      done: request.done ?? null,
      escalated: request.escalated ?? null,
    };
    const after = request.after === null ? null : this.cursors.decode(actor.tenantId, LIST, request.after);
    const rows = await this.db.read(actor, async (tx) => {
      const today = await brokerageToday(tx, this.clock);
      return this.entries.list(tx, { ...filter, today }, after as [Day, string] | null, most + 1);
    });
    const cursorOf = ({ dueOn, id }: DiaryEntry) => this.cursors.encode(actor.tenantId, LIST, [dueOn, id]);
    return pageOf(rows, most, cursorOf, (entry) => entry);
  }

  /** All entries of the cases by due day, done ones too. */
  async byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<DiaryEntry[]> {
    requirePermission(actor, 'diary:read');
    return this.db.read(actor, (tx) => this.entries.byRequestIds(tx, requestIds));
  }

  /** Those of the entries that the actor sees, in no order. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<DiaryEntry[]> {
    requirePermission(actor, 'diary:read');
    return this.db.read(actor, (tx) => this.entries.byIds(tx, ids));
  }

  /** What each broker has open today, by name; then what belongs to nobody, if anything. */
  async workload(actor: Actor): Promise<Workload[]> {
    requirePermission(actor, 'diary:read');
    return this.db.read(actor, async (tx) => this.workloads.of(tx, await brokerageToday(tx, this.clock)));
  }
}
