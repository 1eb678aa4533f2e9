import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { FiledRow } from './file-lists.js';
import type { FiledColumn, FiledTable } from './filed-tables.js';

/** Whose records a file holds. */
export interface FileScope {
  readonly clientId: string;
  readonly requestId: string | null;
  readonly releasable: boolean;
  readonly withReviews: boolean;
}

export interface FiledRecords {
  /** in the order of the table */
  readonly columns: readonly string[];
  readonly rows: readonly FiledRow[];
}

/** Who and what a file is about, as its head names it. */
export interface FileSubject {
  readonly brokerage: string;
  readonly publicUrl: string;
  readonly client: string;
  readonly caseNumber: string | null;
}

const AS_BYTES: Record<FiledColumn['as'], string> = {
  text: `convert_to($column, 'UTF8')`,
  bytes: '$column',
  json: '$column',
};

const SCOPE = `(select $2::uuid as client_id, $3::uuid as request_id, $4::uuid[] as ids,
  (select policy_id from endorsement_requests where tenant_id = $1 and id = $3::uuid) as policy_id) s`;

/** Reads the records that a file holds, as the list of tables says. */
@Injectable()
export class FiledRecordsRepository {
  /** Instants are told in UTC, whatever the server's zone. */
  async settleZone(tx: Tx): Promise<void> {
    await tx.query(`select set_config('TimeZone', 'UTC', true)`);
  }

  async subject(tx: Tx, { clientId, requestId }: FileScope): Promise<FileSubject> {
    const [row] = await tx.query<FileSubject>(
      `select b.name as brokerage, b.public_url as "publicUrl", c.name as client, r.case_number as "caseNumber"
         from clients c join brokerages b on b.tenant_id = c.tenant_id
         left join endorsement_requests r on r.tenant_id = c.tenant_id and r.client_id = c.id and r.id = $3
        where c.tenant_id = $1 and c.id = $2`,
      [tx.tenantId, clientId, requestId],
    );
    if (!row) throw new RangeError(`no client ${clientId}, though its file is being made`);
    return row;
  }

  /** `ids`: all that the records read so far name. */
  async records(tx: Tx, table: FiledTable, scope: FileScope, ids: readonly string[]): Promise<FiledRecords> {
    const columns = columnsOf(tx, table, scope.releasable);
    const sql = [
      'select to_jsonb(r) as row from (select',
      columns.map((column) => `t.${column}`).join(', '),
      `from ${table.table} t cross join ${SCOPE}`,
      `where t.tenant_id = $1 and (${conditionsOf(table, scope).join(') and (')})`,
      `order by t.${table.order}, t.id) r`,
    ].join(' ');
    const rows = await tx.query<{ row: FiledRow }>(sql, [tx.tenantId, scope.clientId, scope.requestId, ids]);
    return { columns, rows: rows.map(({ row }) => row) };
  }

  /** The bytes of one column of one record; of JSON, the value. */
  async column(tx: Tx, table: string, { column, as }: FiledColumn, id: string): Promise<unknown> {
    const sql = ['select', AS_BYTES[as].replace('$column', column), 'as held from', table, ONE].join(' ');
    const [row] = await tx.query<{ held: unknown }>(sql, [tx.tenantId, id]);
    return row?.held;
  }
}

const ONE = 'where tenant_id = $1 and id = $2';

/** All that the table has, but the tenant and what stands apart; a releasable file withholds some more. */
function columnsOf(tx: Tx, { table, apart = [], withheld = [] }: FiledTable, releasable: boolean): string[] {
  const mapped = tx.manager.connection.entityMetadatas.find(({ tableName }) => tableName === table);
  if (!mapped) throw new RangeError(`the table ${table} has no entity`);
  const out = new Set(['tenant_id', ...apart, ...(releasable ? withheld : [])]);
  return mapped.columns.map(({ databaseName }) => databaseName).filter((column) => !out.has(column));
}

function conditionsOf(
  { ofClient = 't.client_id = s.client_id', ofCase, released }: FiledTable,
  { requestId, releasable, withReviews }: FileScope,
): string[] {
  const conditions = [ofClient, ...(requestId === null ? [] : [ofCase])];
  if (!releasable) return conditions;
  if (released === 'no' || (released === 'reviews' && !withReviews)) return ['false'];
  return typeof released === 'object' ? [...conditions, released.sql] : conditions;
}
