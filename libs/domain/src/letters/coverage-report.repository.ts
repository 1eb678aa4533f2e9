import type { AdvisedLine, Money, PolicyHeading } from '@carveback/documents';
import type { Day, LineOfBusiness, Reason, Span, VerdictKind } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { CONFIRMED_STATUSES, type EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { ReviewedPolicy } from '../reviews/review-inputs.js';

export interface ReviewRow {
  readonly id: string;
  readonly clientName: string;
  readonly asOf: Day;
  readonly ruleSetVersion: string;
  readonly policies: readonly ReviewedPolicy[];
}

export interface ReportedPolicyRow {
  readonly id: string;
  readonly line: LineOfBusiness;
  readonly number: string;
  readonly carrier: string;
  readonly namedInsured: string | null;
  readonly effectiveOn: Day;
  readonly expiresOn: Day;
  readonly retroactiveOn: PolicyHeading['retroactiveOn'];
  readonly currency: Money['currency'];
  readonly limitPerClaim: number | null;
  readonly limitAggregate: number | null;
  readonly retention: number | null;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly formNumber: string;
    readonly edition: string;
    readonly pages: number;
    readonly read: boolean;
  }[];
}

export interface VerdictRow {
  readonly policyId: string;
  readonly service: string;
  readonly firstSoldOn: Day | null;
  readonly verdict: VerdictKind;
  readonly onlyIf: string | null;
  readonly reasons: readonly Reason[];
  readonly explanation: string;
  readonly evidence: readonly Span[];
  readonly question: string | null;
  /** what was recommended last for it, of what the client was given */
  readonly advice: AdvisedLine | null;
}

export interface ReportedRequestRow {
  readonly caseNumber: string;
  readonly status: EndorsementStatus;
  readonly carrier: string;
  readonly policyNumber: string;
  readonly services: readonly string[];
  readonly askedOn: Day | null;
  /** carriers of the tower, and those that have answered; null: no carrier in excess was asked to follow */
  readonly tower: { readonly carriers: number; readonly answered: number } | null;
  readonly answers: readonly {
    readonly on: Day;
    readonly kind: string;
    readonly mayBind: boolean;
    readonly inWriting: boolean;
    readonly reason: string;
  }[];
}

/** The records behind a client's coverage report. */
@Injectable()
export class CoverageReportRepository {
  async newestReview(tx: Tx, clientId: string): Promise<ReviewRow | null> {
    const [row] = await tx.query<ReviewRow>(
      `select r.id, c.name as "clientName", r.as_of as "asOf", r.rule_set_version as "ruleSetVersion", r.policies
         from reviews r join clients c on c.tenant_id = r.tenant_id and c.id = r.client_id
        where r.tenant_id = $1 and r.client_id = $2 order by r.created_at desc, r.id desc limit 1`,
      [tx.tenantId, clientId],
    );
    return row ?? null;
  }

  policies(tx: Tx, review: ReviewRow): Promise<ReportedPolicyRow[]> {
    return tx.query(POLICIES, [
      tx.tenantId,
      review.id,
      review.policies.map(({ policyId }) => policyId),
      review.asOf,
    ]);
  }

  verdicts(tx: Tx, reviewId: string): Promise<VerdictRow[]> {
    return tx.query<VerdictRow>(VERDICTS, [tx.tenantId, reviewId]);
  }

  /** Those that the client may hear of: sent, or shown to it. The latest first. */
  requests(tx: Tx, clientId: string): Promise<ReportedRequestRow[]> {
    return tx.query(REQUESTS, [tx.tenantId, clientId, ANSWERED_STATUSES]);
  }
}

const VERDICTS = `
  select v.policy_id as "policyId", s.name as service, s.first_sold_on as "firstSoldOn", v.verdict,
         v.only_if as "onlyIf", v.reasons, v.explanation, v.evidence, v.question, d.advice
    from verdicts v join service_lines s on s.tenant_id = v.tenant_id and s.id = v.service_line_id
    left join lateral (
      select jsonb_build_object('recommendedOn', r.recommended_on, 'treatment', a.treatment, 'answer', (
               select jsonb_build_object('kind', x.answer, 'on', x.answered_on, 'by', x.name) from advice_answers x
                where x.tenant_id = a.tenant_id and x.advice_id = a.id order by x.created_at desc, x.id desc limit 1)) as advice
        from findings f
        join advice a on a.tenant_id = f.tenant_id and a.finding_id = f.id
        join advice_rounds r on r.tenant_id = a.tenant_id and r.id = a.round_id
        join letters l on l.tenant_id = r.tenant_id and l.order_id = r.order_id
        join messages m on m.tenant_id = l.tenant_id and m.letter_id = l.id and m.released_at is not null
       where f.tenant_id = v.tenant_id and f.service_line_id = v.service_line_id and f.policy_id = v.policy_id
         and f.cured_at is null
       order by a.created_at desc, a.id desc limit 1) d on v.verdict <> 'in_scope'
   where v.tenant_id = $1 and v.review_id = $2 order by lower(s.name), s.id`;
/** The carrier has confirmed or declined in writing. */
const ANSWERED_STATUSES: readonly EndorsementStatus[] = [...CONFIRMED_STATUSES, 'declined_by_carrier'];

/** A document was read when the review's inputs name it. */
const POLICIES = `
  select p.id, p.line, p.policy_number as number, i.name as carrier, p.effective_on as "effectiveOn",
         p.expires_on as "expiresOn", p.retroactive_on as "retroactiveOn", p.currency,
         p.limit_per_claim_minor::float8 as "limitPerClaim", p.limit_aggregate_minor::float8 as "limitAggregate",
         p.retention_minor::float8 as retention,
         (select string_agg(n.name, '; ' order by n.from_on, n.id) from policy_insureds n
           where n.tenant_id = p.tenant_id and n.policy_id = p.id and n.kind = 'named' and n.from_on <= $4
             and (n.to_on is null or n.to_on >= $4)) as "namedInsured",
         (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'title', w.title, 'formNumber', w.form_number,
                   'edition', w.edition, 'pages', cardinality(w.page_starts), 'read', exists (
                     select 1 from reviews r, jsonb_array_elements(r.inputs -> 'policies') x,
                            jsonb_array_elements(x -> 'wordings') d
                      where r.tenant_id = $1 and r.id = $2 and d ->> 'id' = w.id::text))
                   order by w.title, w.id), '[]')
            from wordings w where w.tenant_id = p.tenant_id and w.policy_id = p.id) as documents
    from policies p join carriers i on i.tenant_id = p.tenant_id and i.id = p.issuing_company_id
   where p.tenant_id = $1 and p.id = any($3::uuid[]) order by p.effective_on, p.id`;

const REQUESTS = `
  select r.case_number as "caseNumber", r.status, i.name as carrier, p.policy_number as "policyNumber",
         (r.submitted_at at time zone b.time_zone)::date as "askedOn",
         (select coalesce(jsonb_agg(s.name order by lower(s.name), s.id), '[]')
            from endorsement_request_findings rf
            join service_lines s on s.tenant_id = rf.tenant_id and s.id = rf.service_line_id
           where rf.tenant_id = r.tenant_id and rf.request_id = r.id and (rf.open or rf.asked_at is not null)) as services,
         (select coalesce(jsonb_agg(jsonb_build_object('on', x.given_on, 'kind', x.kind, 'mayBind', x.may_bind,
                   'inWriting', x.in_writing, 'reason', x.decline_reason) order by x.created_at, x.id), '[]')
            from carrier_answers x where x.tenant_id = r.tenant_id and x.request_id = r.id) as answers,
         (select jsonb_build_object('carriers', count(*) + 1, 'answered',
                   count(*) filter (where u.status = any($3)) + (r.status = any($3))::int)
            from tower_requests t join endorsement_requests u on u.tenant_id = t.tenant_id and u.id = t.request_id
           where t.tenant_id = r.tenant_id and t.underlying_request_id = r.id having count(*) > 0) as tower
    from endorsement_requests r
    join brokerages b on b.tenant_id = r.tenant_id
    join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
    join carriers i on i.tenant_id = p.tenant_id and i.id = p.issuing_company_id
   where r.tenant_id = $1 and r.client_id = $2 and (r.submitted_at is not null or r.shown_at is not null)
   order by r.created_at desc, r.id desc`;
