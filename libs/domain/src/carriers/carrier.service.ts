import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference, given } from '../changes.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { wordPatterns } from '../like.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import type { Carrier, CarrierKind } from './carrier.entity.js';
import { validateCarrier, type CarrierChanges, type NewCarrier } from './carrier.input.js';
import { CarrierRepository } from './carrier.repository.js';

const LIST = 'carriers';

/** The firms of placement chains: issuing companies, MGAs and wholesalers. They belong to the brokerage. */
@Injectable()
export class CarrierService {
  constructor(
    private readonly db: TenantDb,
    private readonly cursors: Cursors,
    private readonly carriers: CarrierRepository,
  ) {}

  /** Throws `carrier/duplicate`, `carrier/naic`. */
  async create(actor: Actor, input: NewCarrier): Promise<Carrier> {
    requirePermission(actor, 'carrier:write');
    const fields = validateCarrier(input);
    return this.db.within(actor, async (tx) => {
      const carrier = await this.carriers.insert(tx, fields);
      await recordAudit(tx, actor, fact('carrier.created', carrier.id, fields));
      return carrier;
    });
  }

  async update(actor: Actor, { id, version, ...changes }: CarrierChanges): Promise<Carrier> {
    requirePermission(actor, 'carrier:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.carriers.get(tx, id);
      const fields = validateCarrier({ ...before, ...given(changes), kind: before.kind });
      const carrier = await this.carriers.update(tx, id, version, fields);
      await recordAudit(tx, actor, fact('carrier.changed', id, difference(before, fields)));
      return carrier;
    });
  }

  async get(actor: Actor, id: string): Promise<Carrier> {
    requirePermission(actor, 'carrier:read');
    return this.db.read(actor, (tx) => this.carriers.get(tx, id));
  }

  /** The brokerage's firms by name; `search` matches each of its words anywhere in the name. */
  async list(
    actor: Actor,
    { kind, search, ...page }: PageRequest & { kind?: CarrierKind | null; search?: string | null },
  ): Promise<Page<Carrier>> {
    requirePermission(actor, 'carrier:read');
    const most = requirePageSize(page.first);
    const after = page.after === null ? null : this.cursors.decode(actor.tenantId, LIST, page.after);
    const rows = await this.db.read(actor, (tx) =>
      this.carriers.list(tx, kind ?? null, wordPatterns(search), after as [string, string] | null, most + 1),
    );
    const cursorOf = ({ sortName, id }: { sortName: string; id: string }) =>
      this.cursors.encode(actor.tenantId, LIST, [sortName, id]);
    return pageOf(rows, most, cursorOf, ({ sortName: _, ...carrier }) => carrier);
  }

  /** The firms that a policy names, also for a client user who reads its own policy. In no order. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Carrier[]> {
    requirePermission(actor, 'policy:read');
    return this.db.read(actor, (tx) => this.carriers.byIds(tx, ids));
  }

  /** The same inside another transaction. */
  byIdsIn(tx: Tx, ids: readonly string[]): Promise<Carrier[]> {
    return this.carriers.byIds(tx, ids);
  }
}

function fact(action: string, id: string, detail: object) {
  return { action, subjectKind: 'carrier', subjectId: id, clientId: null, detail };
}
