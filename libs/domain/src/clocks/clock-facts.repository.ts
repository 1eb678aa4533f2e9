import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { ClockFacts } from './service-clocks.js';

/** Reads what the clocks of service lines run between, in one statement for all of them. */
@Injectable()
export class ClockFactsRepository {
  byServiceLineIds(tx: Tx, serviceLineIds: readonly string[]): Promise<ClockFacts[]> {
    return tx.query<ClockFacts>(FACTS, [tx.tenantId, serviceLineIds]);
  }
}

/** A client's reviews are walked from the oldest, by their index, until one finds the service within. */
const FACTS = `
  select s.id as "serviceLineId", s.first_sold_on as "firstSoldOn", s.retired_on as "retiredOn",
         jsonb_build_object('on', s.told_on, 'by', u.name, 'channel', s.channel, 'receiptId', l.id) as told,
         c.confirmed, i.in_scope as "inScope", n.standing
    from service_lines s
    left join users u on u.tenant_id = s.tenant_id and u.id = s.told_by
    left join letters l on l.tenant_id = s.tenant_id and l.service_line_id = s.id and l.kind = 'receipt_notice'
    left join lateral (
      select jsonb_build_object('on', a.given_on, 'by', a.given_by, 'answerId', a.id, 'requestId', a.request_id) as confirmed
        from endorsement_request_findings rf
        join carrier_answers a on a.tenant_id = rf.tenant_id and a.request_id = rf.request_id
       where rf.tenant_id = s.tenant_id and rf.service_line_id = s.id and rf.asked_at is not null
         and a.kind = 'confirmation' and a.may_bind and a.in_writing
       order by a.given_on, a.created_at, a.id limit 1) c on true
    left join lateral (
      select jsonb_build_object('on', r.as_of, 'reviewId', r.id) as in_scope
        from reviews r
        join verdicts v on v.tenant_id = r.tenant_id and v.review_id = r.id and v.service_line_id = s.id
       where r.tenant_id = s.tenant_id and r.client_id = s.client_id and v.verdict = 'in_scope'
       order by r.created_at, r.id limit 1) i on true
    left join lateral (
      select (array['gap', 'arguable', 'in_scope'])[min(array_position(array['gap', 'arguable', 'in_scope'], v.verdict))] as standing
        from verdicts v
       where v.tenant_id = s.tenant_id and v.service_line_id = s.id and v.review_id = (
         select r.id from reviews r where r.tenant_id = s.tenant_id and r.client_id = s.client_id
          order by r.created_at desc, r.id desc limit 1)) n on true
   where s.tenant_id = $1 and s.id = any($2::uuid[])`;
