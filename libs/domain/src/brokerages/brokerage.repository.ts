import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { Conflict, NotFound } from '../errors.js';
import { Brokerage } from './brokerage.entity.js';
import type { BrokerageFacts } from './brokerage.input.js';
import type { LogoMediaType } from './logo.js';

export interface StoredLogo {
  readonly mediaType: LogoMediaType;
  readonly bytes: Buffer;
}

@Injectable()
export class BrokerageRepository {
  /** The tenant's own record, without the logo's bytes. */
  async get(tx: Tx): Promise<Brokerage> {
    const found = await tx.manager.findOne(Brokerage, { where: { tenantId: tx.tenantId } });
    if (!found) throw new NotFound('brokerage');
    return found;
  }

  /** Changes the version its editor saw. Throws `record/changed`. */
  async update(
    tx: Tx,
    version: number,
    changes: Partial<BrokerageFacts> | { logo: Buffer | null; logoMediaType: LogoMediaType | null },
  ): Promise<Brokerage> {
    const { affected } = await tx.manager
      .createQueryBuilder()
      .update(Brokerage)
      .set(changes)
      .where('tenant_id = :tenantId and version = :version', { tenantId: tx.tenantId, version })
      .execute();
    const now = await this.get(tx);
    if (affected === 1) return now;
    throw new Conflict(
      'record/changed',
      `A colleague changed the brokerage in the meantime (you edited version ${version}, it is now ${now.version}). Reload, look at both, and save again.`,
      'version',
    );
  }

  async logo(tx: Tx): Promise<StoredLogo | null> {
    const [row] = await tx.query<StoredLogo>(
      `select logo_media_type as "mediaType", logo as bytes from brokerages where tenant_id = $1 and logo is not null`,
      [tx.tenantId],
    );
    return row ?? null;
  }
}
