import type { PolicyHeading, RequestedService, Signatory } from '@carveback/documents';
import type { Day, Remedy, Span } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { ReviewedPolicy } from '../reviews/review-inputs.js';

export interface RequestRow {
  readonly clientId: string;
  readonly clientName: string;
  readonly policyId: string;
  readonly caseNumber: string;
  readonly status: EndorsementStatus;
  readonly letterVersion: number;
  readonly effectiveOn: Day;
  readonly needBy: Day | null;
  readonly narrative: string;
  readonly circumstances: string;
  readonly circumstancesSignedBy: string;
  readonly circumstancesSignedOn: Day | null;
  readonly proposals: readonly Remedy[];
  readonly policy: Pick<PolicyHeading, 'number' | 'effectiveOn' | 'expiresOn' | 'retroactiveOn'> & {
    readonly formEdition: string;
    readonly currency: string;
    readonly limitPerClaim: number | null;
    readonly limitAggregate: number | null;
    readonly retention: number | null;
  };
  readonly carrier: { readonly name: string; readonly naic: string | null; readonly address: string };
  /** the wholesaler or MGA that receives the letter */
  readonly intermediary: { readonly name: string; readonly address: string } | null;
  readonly underwriterName: string | null;
  readonly namedInsured: string | null;
  readonly applicationSignedOn: Day | null;
}

/** A service as the letter shows it, and the taxonomy code it was judged by. */
export interface RequestedServiceRow extends RequestedService {
  readonly code: string;
}

export interface ServiceRow {
  readonly clientId: string;
  readonly clientName: string;
  readonly name: string;
  readonly toldOn: Day;
}

export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly formNumber: string;
  readonly edition: string;
}

/** A change of the policy beneath that a request asks its carrier to follow. */
export interface FollowedRow {
  readonly caseNumber: string;
  readonly carrier: string;
  readonly policyNumber: string;
  readonly effectiveOn: Day;
  readonly confirmedOn: Day | null;
  readonly proposals: readonly Remedy[];
  /** what the carrier beneath issued, the latest; null: nothing yet */
  readonly issued: { readonly title: string; readonly text: string } | null;
  /** in what the excess policy does not follow, in its own words */
  readonly exceptions: readonly string[];
}

/** The records behind a letter. Everything is read in one snapshot. */
@Injectable()
export class LetterFactsRepository {
  async request(tx: Tx, requestId: string): Promise<RequestRow | null> {
    const [row] = await tx.query<RequestRow>(REQUEST, [tx.tenantId, requestId]);
    return row ?? null;
  }

  /** What the request still asks about, as the client's catalogue writes it, with the code it was judged by. */
  requestedServices(tx: Tx, requestId: string): Promise<RequestedServiceRow[]> {
    return tx.query<RequestedServiceRow>(
      `select distinct on (lower(s.name), s.id) v.code, s.name, s.description, s.first_sold_on as "firstSoldOn", s.pct_revenue::float8 as "pctRevenue",
              s.delivered_by as "deliveredBy", nullif(s.performed_by, '') as "deliveredByName"
         from endorsement_request_findings rf
         join service_lines s on s.tenant_id = rf.tenant_id and s.id = rf.service_line_id
         join findings f on f.tenant_id = rf.tenant_id and f.id = rf.finding_id
         join verdicts v on v.tenant_id = f.tenant_id and v.review_id = f.latest_review_id
              and v.policy_id = f.policy_id and v.service_line_id = f.service_line_id
        where rf.tenant_id = $1 and ((rf.request_id = $2 and rf.open)
           or (rf.asked_at is not null and rf.request_id in (select t.underlying_request_id from tower_requests t
                 where t.tenant_id = $1 and t.request_id = $2)))
        order by lower(s.name), s.id, f.policy_id`,
      [tx.tenantId, requestId],
    );
  }

  /** The changes beneath that the request asks its carrier to follow. */
  followed(tx: Tx, requestId: string): Promise<FollowedRow[]> {
    return tx.query<FollowedRow>(FOLLOWED, [tx.tenantId, requestId]);
  }

  /** What the newest review that read this policy found out about it. */
  async reviewedPolicy(tx: Tx, clientId: string, policyId: string): Promise<ReviewedPolicy | null> {
    const [row] = await tx.query<{ policy: ReviewedPolicy }>(
      `select p.policy from reviews r, jsonb_array_elements(r.policies) as p(policy)
        where r.tenant_id = $1 and r.client_id = $2 and p.policy ->> 'policyId' = $3
        order by r.created_at desc, r.id desc limit 1`,
      [tx.tenantId, clientId, policyId],
    );
    return row?.policy ?? null;
  }

  documents(tx: Tx, spans: readonly Span[]): Promise<DocumentRow[]> {
    return tx.query<DocumentRow>(
      `select id, title, form_number as "formNumber", edition from wordings
        where tenant_id = $1 and id = any($2::uuid[])`,
      [tx.tenantId, spans.map(({ wordingId }) => wordingId)],
    );
  }

  /** Who signs: the one who approved, else the client's producer, its account manager, or the first principal. */
  async signatory(tx: Tx, clientId: string, requestId: string | null): Promise<Signatory | null> {
    const [row] = await tx.query<Signatory>(SIGNATORY, [tx.tenantId, clientId, requestId]);
    return row ?? null;
  }

  async service(tx: Tx, serviceLineId: string): Promise<ServiceRow | null> {
    const [row] = await tx.query<ServiceRow>(
      `select s.client_id as "clientId", c.name as "clientName", s.name, s.told_on as "toldOn"
         from service_lines s join clients c on c.tenant_id = s.tenant_id and c.id = s.client_id
        where s.tenant_id = $1 and s.id = $2`,
      [tx.tenantId, serviceLineId],
    );
    return row ?? null;
  }

  /** The client's tech E&O policies in force on the day. */
  askablePolicies(tx: Tx, clientId: string, day: Day): Promise<{ carrier: string; number: string }[]> {
    return tx.query(
      `select c.name as carrier, p.policy_number as number
         from policies p join carriers c on c.tenant_id = p.tenant_id and c.id = p.issuing_company_id
        where p.tenant_id = $1 and p.client_id = $2 and p.line = 'tech_eo' and p.effective_on <= $3
          and p.expires_on > $3 and (p.cancelled_on is null or p.cancelled_on > $3)
        order by p.effective_on, p.id`,
      [tx.tenantId, clientId, day],
    );
  }

  /** The person at the client to write to. */
  async contactName(tx: Tx, clientId: string): Promise<string | null> {
    const [row] = await tx.query<{ name: string }>(
      `select name from contacts where tenant_id = $1 and client_id = $2 and ended_on is null
        order by may_submit desc, may_sign desc, id limit 1`,
      [tx.tenantId, clientId],
    );
    return row?.name ?? null;
  }
}

const REQUEST = `
  select r.client_id as "clientId", c.name as "clientName", r.policy_id as "policyId", r.case_number as "caseNumber",
         r.status, r.letter_version as "letterVersion", r.effective_on as "effectiveOn", r.need_by as "needBy",
         r.narrative, r.circumstances, r.circumstances_signed_by as "circumstancesSignedBy",
         r.circumstances_signed_on as "circumstancesSignedOn", r.proposals,
         jsonb_build_object('number', p.policy_number, 'effectiveOn', p.effective_on, 'expiresOn', p.expires_on,
           'retroactiveOn', p.retroactive_on, 'formEdition', p.form_edition, 'currency', p.currency,
           'limitPerClaim', p.limit_per_claim_minor, 'limitAggregate', p.limit_aggregate_minor,
           'retention', p.retention_minor) as policy,
         jsonb_build_object('name', i.name, 'naic', i.naic_code, 'address', i.address) as carrier,
         case when m.id is not null then jsonb_build_object('name', m.name, 'address', m.address) end as intermediary,
         u.name as "underwriterName",
         (select string_agg(n.name, '; ' order by n.from_on, n.id) from policy_insureds n
           where n.tenant_id = p.tenant_id and n.policy_id = p.id and n.kind = 'named'
             and n.from_on <= greatest(r.effective_on, p.effective_on)
             and (n.to_on is null or n.to_on >= r.effective_on)) as "namedInsured",
         (select max(a.signed_on) from applications a
           where a.tenant_id = p.tenant_id and a.policy_id = p.id) as "applicationSignedOn"
    from endorsement_requests r
    join clients c on c.tenant_id = r.tenant_id and c.id = r.client_id
    join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
    join carriers i on i.tenant_id = p.tenant_id and i.id = p.issuing_company_id
    left join carriers m on m.tenant_id = p.tenant_id and m.id = coalesce(p.wholesaler_id, p.mga_id)
    left join underwriters u on u.tenant_id = p.tenant_id and u.id = p.underwriter_id
   where r.tenant_id = $1 and r.id = $2`;

const FOLLOWED = `
  select u.case_number as "caseNumber", i.name as carrier, p.policy_number as "policyNumber",
         u.effective_on as "effectiveOn", u.proposals, e.follow_form_exceptions as exceptions,
         (select max(x.given_on) from carrier_answers x where x.tenant_id = u.tenant_id and x.request_id = u.id
             and x.kind = 'confirmation' and x.may_bind and x.in_writing) as "confirmedOn",
         (select jsonb_build_object('title', w.title, 'text', w.text)
            from issued_wordings d join wordings w on w.tenant_id = d.tenant_id and w.id = d.wording_id
           where d.tenant_id = u.tenant_id and d.request_id = u.id
           order by d.created_at desc, d.id desc limit 1) as issued
    from tower_requests t
    join endorsement_requests u on u.tenant_id = t.tenant_id and u.id = t.underlying_request_id
    join policies p on p.tenant_id = u.tenant_id and p.id = u.policy_id
    join carriers i on i.tenant_id = p.tenant_id and i.id = p.issuing_company_id
    join policies e on e.tenant_id = t.tenant_id and e.id = t.policy_id
   where t.tenant_id = $1 and t.request_id = $2 order by t.created_at, t.id`;

const SIGNATORY = `
  select u.name, nullif(u.title, '') as title, nullif(u.licence_number, '') as "licenceNumber", null as phone, u.email
    from users u
    join clients c on c.tenant_id = u.tenant_id and c.id = $2
    left join endorsement_requests r on r.tenant_id = u.tenant_id and r.id = $3
   where u.tenant_id = $1
     and (u.id in (r.approved_by, c.producer_id, c.account_manager_id)
          or (u.role = 'principal' and u.disabled_at is null))
   order by u.id = r.approved_by desc nulls last, u.id = c.producer_id desc nulls last,
            u.id = c.account_manager_id desc nulls last, u.created_at, u.id
   limit 1`;
