import type { Day, Severity } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { ClientStatus } from './client.entity.js';
import { bookSql, type BookSort, type Direction } from './book.sql.js';

/** A client as the book's list shows it. */
export interface BookEntry {
  readonly id: string;
  readonly name: string;
  readonly status: ClientStatus;
  readonly accountManagerId: string | null;
  readonly accountManagerName: string | null;
  /** open findings by verdict, and the worst of them */
  readonly openGaps: number;
  readonly openArguable: number;
  readonly worstSeverity: Severity | null;
  readonly policiesInForce: number;
  /** when the next policy in force expires; without one, when the last one did */
  readonly nextRenewalOn: Day | null;
  /** services sold today */
  readonly serviceLineCount: number;
  readonly openRequestCount: number;
}

export interface BookRow extends BookEntry {
  readonly sortKey: number;
  readonly sortName: string;
}

export interface BookQuery {
  readonly today: Day;
  readonly sort: BookSort;
  readonly direction: Direction;
  readonly patterns: readonly string[];
  readonly status: ClientStatus | null;
  readonly accountManagerId: string | null;
  readonly carrierId: string | null;
  readonly after: readonly [sortKey: number, sortName: string, id: string] | null;
  readonly most: number;
}

@Injectable()
export class BookRepository {
  /** At most `most` rows after the given place. */
  list(tx: Tx, query: BookQuery): Promise<BookRow[]> {
    const sql = bookSql(query.sort, query.direction);
    const [sortKey, sortName, id] = query.after ?? [null, null, null];
    return tx.query<BookRow>(sql, [
      tx.tenantId,
      query.today,
      query.patterns,
      query.status,
      query.accountManagerId,
      query.carrierId,
      sortKey,
      sortName,
      id,
      query.most,
    ]);
  }
}
