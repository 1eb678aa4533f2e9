import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { Carrier, type CarrierKind } from './carrier.entity.js';

export interface CarrierRow extends Carrier {
  /** as the list sorts it */
  sortName: string;
}

@Injectable()
export class CarrierRepository {
  insert(tx: Tx, values: Partial<Carrier>): Promise<Carrier> {
    return insertRecord(tx, Carrier, values);
  }

  update(tx: Tx, id: string, version: number, changes: Partial<Carrier>): Promise<Carrier> {
    return updateRecord(tx, Carrier, 'carrier', id, version, changes);
  }

  get(tx: Tx, id: string): Promise<Carrier> {
    return getRecord(tx, Carrier, id, 'carrier');
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Carrier[]> {
    return tx.manager.find(Carrier, { where: { tenantId: tx.tenantId, id: In([...ids]) } });
  }

  /** By name, after the given place; at most `most` rows. */
  list(
    tx: Tx,
    kind: CarrierKind | null,
    patterns: readonly string[],
    after: readonly [name: string, id: string] | null,
    most: number,
  ): Promise<CarrierRow[]> {
    return tx.query<CarrierRow>(
      `select tenant_id as "tenantId", id, kind, name, naic_code as "naicCode", address, version,
              lower(name) as "sortName"
         from carriers
        where tenant_id = $1
          and ($2::text is null or kind = $2)
          and lower(name) like all ($3::text[])
          and ($4::text is null or (lower(name), id) > ($4, $5::uuid))
        order by lower(name), id
        limit $6`,
      [tx.tenantId, kind, patterns, after?.[0] ?? null, after?.[1] ?? null, most],
    );
  }
}
