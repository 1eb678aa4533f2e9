import { Injectable } from '@nestjs/common';
import { insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { InboundMailKey } from './inbound-mail-key.entity.js';

export interface SealedKey {
  readonly id: string;
  readonly secretBox: Buffer;
}

@Injectable()
export class InboundMailKeyRepository {
  insert(tx: Tx, values: Omit<InboundMailKey, 'tenantId'>): Promise<InboundMailKey> {
    return insertRecord(tx, InboundMailKey, values);
  }

  find(tx: Tx, id: string): Promise<InboundMailKey | null> {
    return tx.manager.findOneBy(InboundMailKey, { tenantId: tx.tenantId, id });
  }

  /** The newest first. */
  all(tx: Tx): Promise<InboundMailKey[]> {
    return tx.manager.find(InboundMailKey, {
      where: { tenantId: tx.tenantId },
      order: { createdAt: 'desc', id: 'desc' },
    });
  }

  /** Those that count now. */
  valid(tx: Tx, now: Date): Promise<SealedKey[]> {
    return tx.query<SealedKey>(
      `select id, secret_box as "secretBox" from inbound_mail_keys
        where tenant_id = $1 and (ends_at is null or ends_at > $2)`,
      [tx.tenantId, now],
    );
  }

  async sealed(tx: Tx, id: string): Promise<SealedKey | null> {
    const [row] = await tx.query<SealedKey>(
      `select id, secret_box as "secretBox" from inbound_mail_keys where tenant_id = $1 and id = $2`,
      [tx.tenantId, id],
    );
    return row ?? null;
  }

  /** Keeps two from being made at the same moment. */
  async lock(tx: Tx): Promise<void> {
    await tx.query(`select 1 from brokerages where tenant_id = $1 for update`, [tx.tenantId]);
  }

  /** The newest ends later, those that were ending end now: two keys count at most. */
  async retire(tx: Tx, now: Date, later: Date): Promise<void> {
    await tx.query(
      `update inbound_mail_keys set ends_at = case when ends_at is null then $3::timestamptz else $2::timestamptz end
        where tenant_id = $1 and (ends_at is null or ends_at > $2)`,
      [tx.tenantId, now, later],
    );
  }

  async end(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.query(
      `update inbound_mail_keys set ends_at = $3 where tenant_id = $1 and id = $2 and (ends_at is null or ends_at > $3)`,
      [tx.tenantId, id, now],
    );
  }

  /** Where the gateway of this brokerage hands mail in. */
  async address(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ slug: string; publicUrl: string }>(
      `select slug, public_url as "publicUrl" from brokerages where tenant_id = $1`,
      [tx.tenantId],
    );
    return `${row?.publicUrl.replace(/\/+$/, '') ?? ''}/inbound-mail/${row?.slug ?? ''}`;
  }
}
