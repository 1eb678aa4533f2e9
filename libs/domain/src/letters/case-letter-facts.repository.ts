import type { DeclineOption, IssuedDifference } from '@carveback/documents';
import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { ClauseDifference, TermChange } from '../issued-wordings/issue-check.js';
import type { LetterOrder } from './letter-order.entity.js';

/** What happened to a request, as far as its later letters tell of it. The newest of each; null: none. */
export interface CaseLetterRow {
  readonly requestedOn: Day | null;
  readonly expiresOn: Day;
  readonly services: readonly string[];
  readonly quote: {
    readonly givenOn: Day;
    readonly givenBy: string;
    readonly validUntil: Day | null;
    readonly premiumKind: 'nil' | 'additional' | 'return';
    readonly premiumMinor: number;
    readonly taxesMinor: number | null;
    readonly feesMinor: number | null;
    readonly currency: string;
    readonly wording: string;
  } | null;
  readonly accepted: { readonly name: string; readonly title: string; readonly on: Day } | null;
  readonly question: { readonly text: string; readonly askedOn: Day; readonly askedBy: string } | null;
  /** receipt, confirmed for somebody who may bind */
  readonly receipt: { readonly on: Day; readonly by: string } | null;
  readonly decline: {
    readonly on: Day;
    readonly by: string;
    readonly company: string | null;
    readonly reason: string;
    readonly alternativeWording: string;
  } | null;
  /** who said that no endorsement is needed */
  readonly unchanged: { readonly on: Day; readonly by: string } | null;
  /** the reminders that went out, in order; whom: empty when nobody is named */
  readonly reminded: readonly { readonly on: Day; readonly whom: string }[];
  /** true while a reminder is made or waits for its release */
  readonly reminding: boolean;
  readonly followUp: { readonly kind: DeclineOption; readonly on: Day; readonly wording: string } | null;
  readonly check: {
    readonly receivedOn: Day;
    readonly differences: readonly ClauseDifference[];
    readonly terms: readonly TermChange[];
  } | null;
}

/** Where the issued words are not those asked for. */
export function issuedDifferences(differences: readonly ClauseDifference[]): IssuedDifference[] {
  return differences
    .filter(({ issued, parts }) => issued === null || parts.some(({ kind }) => kind !== 'kept'))
    .map(({ place, asked, issued }) => ({ place, asked, issued }));
}

/** Reads what the later letters of a request tell. */
@Injectable()
export class CaseLetterFactsRepository {
  async of(tx: Tx, requestId: string): Promise<CaseLetterRow | null> {
    const [row] = await tx.query<CaseLetterRow>(CASE, [tx.tenantId, requestId]);
    return row ?? null;
  }

  /** How many letters of the kind there are: of the request, or, without one, of the client as a whole. */
  async made(tx: Tx, { clientId, requestId, policyId, kind }: LetterOrder): Promise<number> {
    const [row] = await tx.query<{ made: number }>(
      `select coalesce(max(version), 0)::int as made from letters
        where tenant_id = $1 and client_id = $2 and request_id is not distinct from $3
          and policy_id is not distinct from $4 and kind = $5`,
      [tx.tenantId, clientId, requestId, policyId, kind],
    );
    return row?.made ?? 0;
  }
}

const NEWEST = 'order by x.created_at desc, x.id desc limit 1';
const ANSWER = 'from carrier_answers x where x.tenant_id = r.tenant_id and x.request_id = r.id';

const CASE = `
  select (r.submitted_at at time zone b.time_zone)::date as "requestedOn", p.expires_on as "expiresOn",
    (select coalesce(jsonb_agg(s.name order by lower(s.name), s.id), '[]')
       from endorsement_request_findings rf
       join service_lines s on s.tenant_id = rf.tenant_id and s.id = rf.service_line_id
      where rf.tenant_id = r.tenant_id and rf.request_id = r.id and (rf.open or rf.asked_at is not null)) as services,
    (select jsonb_build_object('givenOn', x.given_on, 'givenBy', x.given_by, 'validUntil', x.valid_until,
              'premiumKind', x.premium_kind, 'premiumMinor', x.premium_minor, 'taxesMinor', x.taxes_minor,
              'feesMinor', x.fees_minor, 'currency', x.currency, 'wording', x.alternative_wording)
       ${ANSWER} and x.kind = 'quote' and x.may_bind ${NEWEST}) as quote,
    (select jsonb_build_object('name', x.name, 'title', x.title, 'on', x.decided_on)
       from client_decisions x where x.tenant_id = r.tenant_id and x.request_id = r.id and x.kind = 'accept_quote'
      ${NEWEST}) as accepted,
    (select jsonb_build_object('text', x.words, 'askedOn', x.given_on, 'askedBy', x.given_by)
       ${ANSWER} and x.kind = 'information_request' and btrim(x.words) <> '' ${NEWEST}) as question,
    (select jsonb_build_object('on', x.given_on, 'by', x.given_by)
       ${ANSWER} and x.kind = 'receipt' and (x.company = 'issuing_company' or x.company = p.binding_authority)
      ${NEWEST}) as receipt,
    (select jsonb_build_object('on', x.given_on, 'by', x.given_by, 'company', case x.company when 'mga' then m.name
              when 'wholesaler' then w.name end, 'reason', x.decline_reason, 'alternativeWording', x.alternative_wording)
       ${ANSWER} and x.kind = 'decline' ${NEWEST}) as decline,
    (select jsonb_build_object('on', x.given_on, 'by', x.given_by)
       ${ANSWER} and x.kind = 'confirmation_without_endorsement' ${NEWEST}) as unchanged,
    (select coalesce(jsonb_agg(jsonb_build_object('on', (x.sent_at at time zone b.time_zone)::date,
              'whom', x.recipient_name) order by x.sent_at, x.id), '[]')
       from messages x join letters l on l.tenant_id = x.tenant_id and l.id = x.letter_id and l.kind = 'chaser'
      where x.tenant_id = r.tenant_id and x.request_id = r.id and x.state = 'sent') as reminded,
    exists (select 1 from letter_orders x
              join diary_entries e on e.tenant_id = x.tenant_id and e.id = x.cause_id and e.done_at is null
             where x.tenant_id = r.tenant_id and x.request_id = r.id and x.kind = 'chaser') as reminding,
    (select jsonb_build_object('kind', x.kind, 'on', (x.created_at at time zone b.time_zone)::date, 'wording', x.wording)
       from request_follow_ups x where x.tenant_id = r.tenant_id and x.request_id = r.id ${NEWEST}) as "followUp",
    (select jsonb_build_object('receivedOn', i.received_on, 'differences', x.differences, 'terms', x.terms)
       from issue_checks x
       join issued_wordings i on i.tenant_id = x.tenant_id and i.id = x.issued_id
      where x.tenant_id = r.tenant_id and x.request_id = r.id ${NEWEST}) as check
  from endorsement_requests r
  join brokerages b on b.tenant_id = r.tenant_id
  join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
  left join carriers m on m.tenant_id = p.tenant_id and m.id = p.mga_id
  left join carriers w on w.tenant_id = p.tenant_id and w.id = p.wholesaler_id
  where r.tenant_id = $1 and r.id = $2`;
