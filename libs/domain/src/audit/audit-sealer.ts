import { Injectable } from '@nestjs/common';
import { systemActor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { AuditRepository, type Seal } from './audit.repository.js';
import { CHAIN_START, entryHashOf, sealOf, type SealedFacts } from './canonical.js';

const BATCH = 500;

/**
 * Chains the audit entries of each tenant behind the mutations that wrote them: a chain in the mutation itself would
 * make a brokerage's mutations wait for each other.
 */
@Injectable()
export class AuditSealer {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditRepository,
  ) {}

  /** Seals what was written since then and is not sealed yet, of all tenants. Answers how many entries. */
  async sealSince(since: Date): Promise<number> {
    let sealed = 0;
    for (const tenantId of await this.audit.tenantsToSeal(since)) sealed += await this.sealTenant(tenantId);
    return sealed;
  }

  /** Seals one tenant's open entries in the order of their time; 0 while another sealer is at it. */
  async sealTenant(tenantId: string): Promise<number> {
    let sealed = 0;
    for (;;) {
      const batch = await this.sealBatch(tenantId);
      sealed += batch;
      if (batch < BATCH) return sealed;
    }
  }

  private sealBatch(tenantId: string): Promise<number> {
    return this.db.within(systemActor(tenantId), async (tx) => {
      if (!(await this.audit.lockChain(tx))) return 0;
      const entries = await this.audit.unsealed(tx, BATCH);
      if (entries.length > 0) await this.audit.insertSeals(tx, chain(await this.audit.head(tx), entries));
      return entries.length;
    });
  }
}

function chain(head: Seal | null, entries: readonly SealedFacts[]): Seal[] {
  let previousHash = head?.hash ?? CHAIN_START;
  let position = head?.position ?? 0;
  return entries.map((facts) => {
    const entryHash = entryHashOf(facts);
    const hash = sealOf(previousHash, entryHash);
    const seal = { id: facts.id, position: (position += 1), previousHash, entryHash, hash };
    previousHash = hash;
    return seal;
  });
}
