import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { CONFIRMED_STATUSES, ENDED_STATUSES } from './endorsement-request.status.js';

/** What the guards of a request's moves rest on, as the records have it. */
export interface CaseFacts {
  readonly timeZone: string;
  readonly clientState: string;
  readonly policy: {
    readonly effectiveOn: Day;
    readonly expiresOn: Day;
    readonly cancelledOn: Day | null;
    readonly surplusLines: boolean;
  };
  /** services it still asks about */
  readonly asked: number;
  /** services that no proposal of it names any more, and that no verdict has brought in scope */
  readonly otherDraft: boolean;
  readonly letterRendered: boolean;
  /** the named insureds of the policy on the request's effective date */
  readonly namedInsureds: readonly string[];
  readonly authorised: boolean;
  readonly openHolds: readonly string[];
  readonly receiptFromBinder: boolean;
  readonly receiptFromOther: boolean;
  readonly informationAsked: boolean;
  /** the newest bindable quote, and the last day on which it stands; null: no such quote */
  readonly quote: {
    readonly id: string;
    readonly validUntil: Day | null;
    readonly premiumKind: string;
  } | null;
  readonly quoteAccepted: boolean;
  readonly clientDeclined: boolean;
  readonly gapAccepted: boolean;
  readonly confirmedInWriting: boolean;
  /** somebody who may not bind, or not in writing, said that it is confirmed */
  readonly confirmationReported: boolean;
  readonly confirmedWithoutChange: boolean;
  readonly declinedInWriting: boolean;
  /** an issued wording was entered, after the last correction was asked for */
  readonly wordingEntered: boolean;
  /** the check of the newest issued wording; null: none yet */
  readonly check: {
    readonly passed: boolean;
    readonly attested: boolean;
    /** a document of the policy was superseded or withdrawn since */
    readonly stale: boolean;
  } | null;
  readonly correctionsAsked: number;
  /** the effective dates of the changes beneath that it asks its carrier to follow; empty: of none */
  readonly followsOn: readonly Day[];
  /** somebody who may bind has said in writing that it follows, with or without an endorsement */
  readonly followedInWriting: boolean;
  /** carriers in excess that were asked to follow this request and have not answered */
  readonly carriersOwing: readonly string[];
}

/** Reads, in one statement, everything that the guards ask about. */
@Injectable()
export class CaseFactsRepository {
  /** Throws `RangeError` when there is no such request: the caller holds its lock. */
  async of(tx: Tx, requestId: string): Promise<CaseFacts> {
    const [facts] = await tx.query<CaseFacts>(FACTS, [tx.tenantId, requestId, ANSWERED]);
    if (!facts) throw new RangeError(`no request ${requestId}, though it is being moved`);
    return facts;
  }
}

/** The carrier has answered in writing, or is not asked any more. */
const ANSWERED = [...CONFIRMED_STATUSES, ...ENDED_STATUSES];

/** Ids sort by the time they were made. Answers count from the request's submission on; those of an earlier try of the same case are history. */
const FACTS = `
  select b.time_zone as "timeZone", c.state as "clientState",
    jsonb_build_object('effectiveOn', p.effective_on, 'expiresOn', p.expires_on, 'cancelledOn', p.cancelled_on,
      'surplusLines', p.wholesaler_id is not null) as policy,
    (select count(*) from endorsement_request_findings rf
      where rf.tenant_id = r.tenant_id and rf.request_id = r.id and rf.open) as asked,
    exists (select 1 from endorsement_requests o where o.tenant_id = r.tenant_id and o.policy_id = r.policy_id
              and o.status = 'draft' and o.id <> r.id) as "otherDraft",
    exists (select 1 from letters l where l.tenant_id = r.tenant_id and l.request_id = r.id
              and l.version = r.letter_version and l.kind = 'endorsement_request') as "letterRendered",
    (select coalesce(jsonb_agg(n.name order by n.from_on, n.id), '[]') from policy_insureds n
      where n.tenant_id = p.tenant_id and n.policy_id = p.id and n.kind = 'named'
        and n.from_on <= greatest(r.effective_on, p.effective_on)
        and (n.to_on is null or n.to_on >= r.effective_on)) as "namedInsureds",
    exists (select 1 from request_authorities a where a.tenant_id = r.tenant_id and a.request_id = r.id
              and a.letter_version = r.letter_version) as authorised,
    (select coalesce(jsonb_agg(h.reason order by h.reason), '[]') from sending_holds h
      where h.tenant_id = r.tenant_id and h.request_id = r.id
        and (h.principal_released_at is null or h.client_released_on is null)) as "openHolds",
    coalesce(a.facts ->> 'receiptFromBinder', 'false')::boolean as "receiptFromBinder",
    coalesce(a.facts ->> 'receiptFromOther', 'false')::boolean as "receiptFromOther",
    coalesce(a.facts ->> 'informationAsked', 'false')::boolean as "informationAsked",
    q.quote,
    exists (select 1 from client_decisions d where d.tenant_id = r.tenant_id and d.request_id = r.id
              and d.kind = 'accept_quote' and d.answer_id = (q.quote ->> 'id')::uuid) as "quoteAccepted",
    exists (select 1 from client_decisions d where d.tenant_id = r.tenant_id and d.request_id = r.id
              and d.kind = 'decline_request') as "clientDeclined",
    exists (select 1 from client_decisions d where d.tenant_id = r.tenant_id and d.request_id = r.id
              and d.kind = 'accept_gap'
              and d.created_at > coalesce((select max(w.created_at) from issued_wordings w
                    where w.tenant_id = r.tenant_id and w.request_id = r.id), '-infinity')) as "gapAccepted",
    coalesce(a.facts ->> 'confirmedInWriting', 'false')::boolean as "confirmedInWriting",
    coalesce(a.facts ->> 'confirmationReported', 'false')::boolean as "confirmationReported",
    coalesce(a.facts ->> 'confirmedWithoutChange', 'false')::boolean as "confirmedWithoutChange",
    coalesce(a.facts ->> 'declinedInWriting', 'false')::boolean as "declinedInWriting",
    exists (select 1 from issued_wordings w where w.tenant_id = r.tenant_id and w.request_id = r.id
              and w.id > all (select m.id from endorsement_request_moves m where m.tenant_id = r.tenant_id
                                and m.request_id = r.id and m.to_status = 'correction_requested')) as "wordingEntered",
    (select jsonb_build_object('passed', k.passed, 'attested', k.attested_at is not null,
         'stale', exists (select 1 from wording_supersessions s where s.tenant_id = r.tenant_id
                            and s.policy_id = r.policy_id and s.created_at > k.created_at))
       from issue_checks k
      where k.tenant_id = r.tenant_id and k.request_id = r.id and k.issued_id = (
        select w.id from issued_wordings w where w.tenant_id = r.tenant_id and w.request_id = r.id
         order by w.created_at desc, w.id desc limit 1)
      order by k.created_at desc, k.id desc limit 1) as check,
    (select count(*) from endorsement_request_moves m where m.tenant_id = r.tenant_id and m.request_id = r.id
        and m.to_status = 'correction_requested') as "correctionsAsked",
    (select coalesce(jsonb_agg(u.effective_on order by u.effective_on), '[]') from tower_requests t
      join endorsement_requests u on u.tenant_id = t.tenant_id and u.id = t.underlying_request_id
      where t.tenant_id = r.tenant_id and t.request_id = r.id) as "followsOn",
    coalesce(a.facts ->> 'followedInWriting', 'false')::boolean as "followedInWriting",
    (select coalesce(jsonb_agg(i.name || ', ' || u.case_number order by t.created_at, t.id), '[]') from tower_requests t
      join endorsement_requests u on u.tenant_id = t.tenant_id and u.id = t.request_id
      join policies e on e.tenant_id = t.tenant_id and e.id = t.policy_id
      join carriers i on i.tenant_id = e.tenant_id and i.id = e.issuing_company_id
      where t.tenant_id = r.tenant_id and t.underlying_request_id = r.id
        and u.status <> all($3::text[])) as "carriersOwing"
  from endorsement_requests r
  join clients c on c.tenant_id = r.tenant_id and c.id = r.client_id
  join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
  join brokerages b on b.tenant_id = r.tenant_id
  cross join lateral (
    select jsonb_build_object(
      'receiptFromBinder', bool_or(x.company = p.binding_authority or x.company = 'issuing_company'),
      'receiptFromOther', bool_or(true),
      'informationAsked', bool_or(x.kind = 'information_request'),
      'confirmedInWriting', bool_or(x.kind = 'confirmation' and x.may_bind and x.in_writing),
      'followedInWriting',
        bool_or(x.kind in ('confirmation', 'confirmation_without_endorsement') and x.may_bind and x.in_writing),
      'confirmationReported', bool_or(x.kind = 'confirmation'),
      'confirmedWithoutChange', bool_or(x.kind = 'confirmation_without_endorsement'),
      'declinedInWriting', bool_or(x.kind = 'decline' and x.in_writing)) as facts
      from carrier_answers x where x.tenant_id = r.tenant_id and x.request_id = r.id) a
  left join lateral (
    select jsonb_build_object('id', x.id, 'validUntil', x.valid_until, 'premiumKind', x.premium_kind) as quote
      from carrier_answers x where x.tenant_id = r.tenant_id and x.request_id = r.id and x.kind = 'quote' and x.may_bind
     order by x.created_at desc, x.id desc limit 1) q on true
  where r.tenant_id = $1 and r.id = $2`;
