import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference, given } from '../changes.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { requirePermission } from '../permissions.js';
import { validateUnderwriter, type NewUnderwriter, type UnderwriterChanges } from './carrier.input.js';
import { CarrierRepository } from './carrier.repository.js';
import type { Underwriter } from './underwriter.entity.js';
import { UnderwriterRepository } from './underwriter.repository.js';

/** The people at a carrier. Client users never see them. */
@Injectable()
export class UnderwriterService {
  constructor(
    private readonly db: TenantDb,
    private readonly carriers: CarrierRepository,
    private readonly underwriters: UnderwriterRepository,
  ) {}

  async create(actor: Actor, { carrierId, ...input }: NewUnderwriter): Promise<Underwriter> {
    requirePermission(actor, 'carrier:write');
    const fields = validateUnderwriter(input);
    return this.db.within(actor, async (tx) => {
      const carrier = await this.carriers.get(tx, carrierId);
      const underwriter = await this.underwriters.insert(tx, { ...fields, carrierId: carrier.id });
      await recordAudit(tx, actor, fact('underwriter.created', underwriter.id, { carrierId, ...fields }));
      return underwriter;
    });
  }

  async update(actor: Actor, { id, version, ...changes }: UnderwriterChanges): Promise<Underwriter> {
    requirePermission(actor, 'carrier:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.underwriters.get(tx, id);
      const fields = validateUnderwriter({ ...before, ...given(changes) });
      const underwriter = await this.underwriters.update(tx, id, version, fields);
      await recordAudit(tx, actor, fact('underwriter.changed', id, difference(before, fields)));
      return underwriter;
    });
  }

  /** By name. */
  async listByCarrierIds(actor: Actor, carrierIds: readonly string[]): Promise<Underwriter[]> {
    requirePermission(actor, 'carrier:read');
    return this.db.read(actor, (tx) => this.underwriters.listByCarrierIds(tx, carrierIds));
  }

  /** Those that the actor sees; a client user sees none. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Underwriter[]> {
    requirePermission(actor, 'policy:read');
    return this.db.read(actor, (tx) => this.underwriters.byIds(tx, ids));
  }

  /** The same inside another transaction. */
  byIdsIn(tx: Tx, ids: readonly string[]): Promise<Underwriter[]> {
    return this.underwriters.byIds(tx, ids);
  }
}

function fact(action: string, id: string, detail: object) {
  return { action, subjectKind: 'underwriter', subjectId: id, clientId: null, detail };
}
