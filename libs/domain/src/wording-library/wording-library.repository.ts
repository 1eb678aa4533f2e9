import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { Precedent, PrecedentFilter } from './precedent.js';
import { BY_FILTER, PRECEDENT_COLUMNS, PRECEDENTS } from './wording-library.sql.js';

const PAGE = `and ($5::timestamptz is null or (r.submitted_at, r.id) < ($5, $6::uuid))
  order by r.submitted_at desc, r.id desc limit $7`;

/** Others of the same issuing company or MGA; those about the same services first, then the latest. */
const OF_SAME_CARRIER = `and r.tenant_id = drafted.tenant_id and r.id <> drafted.id
  and (p.issuing_company_id = drafted.issuing_company_id or p.mga_id = drafted.mga_id)
  order by services.codes && drafted.codes desc, r.submitted_at desc, r.id desc limit $3`;

const DRAFTED = `
  select o.tenant_id, o.id, q.issuing_company_id, q.mga_id,
         (select coalesce(array_agg(distinct v.code), '{}') from endorsement_request_findings rf
            join findings f on f.tenant_id = rf.tenant_id and f.id = rf.finding_id
            join verdicts v on v.tenant_id = f.tenant_id and v.review_id = f.latest_review_id
                 and v.policy_id = f.policy_id and v.service_line_id = f.service_line_id
           where rf.tenant_id = o.tenant_id and rf.request_id = o.id) as codes
    from endorsement_requests o join policies q on q.tenant_id = o.tenant_id and q.id = o.policy_id
   where o.tenant_id = $1 and o.id = any($2::uuid[])`;

const OF_DRAFTED = [
  'select drafted.id as "draftId", found.* from (',
  DRAFTED,
  ') drafted cross join lateral (select',
  PRECEDENT_COLUMNS,
  PRECEDENTS,
  OF_SAME_CARRIER,
  ') found',
].join(' ');

const SEARCH = [
  'select r.submitted_at::text as "sortKey",',
  PRECEDENT_COLUMNS,
  PRECEDENTS,
  BY_FILTER,
  PAGE,
].join(' ');

@Injectable()
export class WordingLibraryRepository {
  /** The latest submitted first. */
  search(
    tx: Tx,
    { carrierId, serviceCode, words }: PrecedentFilter,
    most: number,
    after: readonly [string, string] | null,
  ): Promise<(Precedent & { sortKey: string })[]> {
    const [at, id] = after ?? [null, null];
    return tx.query(SEARCH, [tx.tenantId, carrierId, serviceCode, words, at, id, most]);
  }

  /** What to look at while these requests are drafted, at most `most` for each. */
  ofRequests(
    tx: Tx,
    requestIds: readonly string[],
    most: number,
  ): Promise<(Precedent & { draftId: string })[]> {
    return tx.query(OF_DRAFTED, [tx.tenantId, requestIds, most]);
  }
}
