import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { ADVICE } from './advice.sql.js';

/** A round that was given and has something unanswered. */
export interface UnansweredRound {
  readonly id: string;
  readonly clientId: string;
  readonly reference: string;
  /** the brokerage's day on which its letter was released */
  readonly givenOn: Day;
}

@Injectable()
export class AdviceDiaryRepository {
  /** Rounds that were given, have something unanswered, and have no entry of that cause. */
  unansweredWithout(tx: Tx, causeOf: { before: string; after: string }): Promise<UnansweredRound[]> {
    return tx.query<UnansweredRound>(UNANSWERED, [tx.tenantId, causeOf.before, causeOf.after]);
  }

  /** Those of the rounds in which nothing waits for an answer any more. */
  async answered(tx: Tx, roundIds: readonly string[]): Promise<{ id: string; clientId: string }[]> {
    return tx.query(ANSWERED, [tx.tenantId, roundIds]);
  }

  async roundIdsOfFindings(tx: Tx, findingIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct round_id as id from advice where tenant_id = $1 and finding_id = any($2::uuid[])`,
      [tx.tenantId, findingIds],
    );
    return rows.map(({ id }) => id);
  }

  async caseNumber(tx: Tx, requestId: string): Promise<string | null> {
    const [row] = await tx.query<{ caseNumber: string }>(
      `select case_number as "caseNumber" from endorsement_requests where tenant_id = $1 and id = $2`,
      [tx.tenantId, requestId],
    );
    return row?.caseNumber ?? null;
  }
}

const ANSWERED = `
  select r.id, r.client_id as "clientId" from advice_rounds r
   where r.tenant_id = $1 and r.id = any($2::uuid[])
     and not exists (select 1 from (${ADVICE}) a
                      where a."roundId" = r.id and a.standing in ('unanswered', 'not_released'))`;

const UNANSWERED = `
  select r.id, r.client_id as "clientId", r.reference, (m.released_at at time zone b.time_zone)::date as "givenOn"
    from advice_rounds r
    join brokerages b on b.tenant_id = r.tenant_id
    join letters l on l.tenant_id = r.tenant_id and l.order_id = r.order_id
    join messages m on m.tenant_id = l.tenant_id and m.letter_id = l.id and m.released_at is not null
   where r.tenant_id = $1
     and not exists (select 1 from diary_entries e where e.tenant_id = r.tenant_id and e.client_id = r.client_id
                        and e.cause = $2 || r.id || $3)
     and exists (select 1 from (${ADVICE}) a where a."roundId" = r.id and a.standing = 'unanswered')
   order by r.id`;
