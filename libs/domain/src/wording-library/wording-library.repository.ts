import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { CarrierWords } from '../reviews/carrier-words.js';
import type { Precedent, PrecedentFilter } from './precedent.js';
import { BY_FILTER, PRECEDENT_COLUMNS, PRECEDENTS, SERVICES } from './wording-library.sql.js';

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

/** What carriers of the drafted request's placement issued and what passed its check, unless it names its insured. */
const PASSED_WORDS = [
  `select r.tenant_id, r.id, r.case_number, i.received_on, w.form_number, w.edition, w.title, w.text, drafted.codes
     from (`,
  DRAFTED,
  `) drafted
     join policies p on p.tenant_id = drafted.tenant_id
          and (p.issuing_company_id = drafted.issuing_company_id or p.mga_id = drafted.mga_id)
     join endorsement_requests r on r.tenant_id = p.tenant_id and r.policy_id = p.id and r.id <> drafted.id
     join clients c on c.tenant_id = r.tenant_id and c.id = r.client_id
     join lateral (
       select x.id, x.wording_id, x.received_on from issued_wordings x
        where x.tenant_id = r.tenant_id and x.request_id = r.id order by x.created_at desc, x.id desc limit 1) i on true
     join lateral (
       select x.passed from issue_checks x where x.tenant_id = r.tenant_id and x.issued_id = i.id
        order by x.created_at desc, x.id desc limit 1) k on k.passed
     join wordings w on w.tenant_id = r.tenant_id and w.id = i.wording_id and w.state = 'text'
          and char_length(w.text) <= $4
    where not exists (
      select 1 from (
        select c.name union select p.policy_number
        union select n.name from policy_insureds n where n.tenant_id = p.tenant_id and n.policy_id = p.id
        union select n.name from legal_entities n where n.tenant_id = r.tenant_id and n.client_id = r.client_id
      ) named (name)
       where btrim(named.name) <> '' and position(lower(named.name) in lower(concat(w.title, ' ', w.text))) > 0)`,
].join(' ');

/** Few of a carrier's requests came so far; `offset 0` has their services looked up for those alone. */
const CARRIER_WORDS = [
  `select r.id as "requestId", r.case_number as "caseNumber", r.form_number as "formNumber", r.edition, r.title, r.text
     from (`,
  PASSED_WORDS,
  'offset 0) r',
  SERVICES,
  'where services.codes && r.codes order by r.received_on desc, r.id desc limit $3',
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

  /** Words of at most `longest` characters that passed their newest check, the latest received first. */
  carrierWords(tx: Tx, requestId: string, most: number, longest: number): Promise<CarrierWords[]> {
    return tx.query(CARRIER_WORDS, [tx.tenantId, [requestId], most, longest]);
  }
}
