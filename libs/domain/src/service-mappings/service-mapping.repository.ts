import { Injectable } from '@nestjs/common';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { ServiceMapping } from './service-mapping.entity.js';
import type { UnsureLine } from './unknown-services.js';

const KIND = 'service mapping';

export interface ServiceMappingRow extends ServiceMapping {
  /** as the list sorts it */
  sortName: string;
}

@Injectable()
export class ServiceMappingRepository {
  insert(tx: Tx, values: Partial<ServiceMapping>): Promise<ServiceMapping> {
    return insertRecord(tx, ServiceMapping, values);
  }

  update(tx: Tx, id: string, version: number, changes: Partial<ServiceMapping>): Promise<ServiceMapping> {
    return updateRecord(tx, ServiceMapping, KIND, id, version, changes);
  }

  get(tx: Tx, id: string): Promise<ServiceMapping> {
    return getRecord(tx, ServiceMapping, id, KIND);
  }

  byKey(tx: Tx, nameKey: string): Promise<ServiceMapping | null> {
    return tx.manager.findOne(ServiceMapping, { where: { tenantId: tx.tenantId, nameKey } });
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(ServiceMapping, { tenantId: tx.tenantId, id });
  }

  /** Those of the keys that are settled. */
  async settledKeys(tx: Tx, nameKeys: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ nameKey: string }>(
      `select name_key as "nameKey" from service_mappings where tenant_id = $1 and name_key = any($2::text[])`,
      [tx.tenantId, nameKeys],
    );
    return new Set(rows.map(({ nameKey }) => nameKey));
  }

  /** By name, after the given place; at most `most` rows. */
  list(
    tx: Tx,
    patterns: readonly string[],
    after: readonly [name: string, id: string] | null,
    most: number,
  ): Promise<ServiceMappingRow[]> {
    return tx.query<ServiceMappingRow>(
      `select tenant_id as "tenantId", id, name_key as "nameKey", name, code, components,
              settled_by as "settledBy", version, created_at as "createdAt", updated_at as "updatedAt",
              lower(name) as "sortName"
         from service_mappings
        where tenant_id = $1
          and lower(name) like all ($2::text[])
          and ($3::text is null or (lower(name), id) > ($3, $4::uuid))
        order by lower(name), id
        limit $5`,
      [tx.tenantId, patterns, after?.[0] ?? null, after?.[1] ?? null, most],
    );
  }

  /** Every name under which a service without a code of its own is sold, with the clients that sell it. */
  namesSold(tx: Tx): Promise<{ name: string; clientIds: string[] }[]> {
    return tx.query(
      `select name, array_agg(distinct client_id) as "clientIds"
         from service_lines where tenant_id = $1 and code is null group by name order by name`,
      [tx.tenantId],
    );
  }

  /** The services in doubt, by each client's newest review. A retired service leads to no question any more. */
  unsureLines(tx: Tx): Promise<UnsureLine[]> {
    return tx.query<UnsureLine>(
      `select distinct s.name, s.client_id as "clientId", v.code, v.confidence
         from clients c
        cross join lateral (select r.id from reviews r where r.tenant_id = c.tenant_id and r.client_id = c.id
                             order by r.created_at desc, r.id desc limit 1) newest
         join verdicts v on v.tenant_id = c.tenant_id and v.review_id = newest.id
         join service_lines s on s.tenant_id = v.tenant_id and s.id = v.service_line_id
        where c.tenant_id = $1 and (v.code = 'unknown' or v.confidence < 0.6::real)
          and s.code is null and s.retired_on is null
        order by s.name, s.client_id`,
      [tx.tenantId],
    );
  }
}
