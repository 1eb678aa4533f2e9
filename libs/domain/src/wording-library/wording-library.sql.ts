/** The services that a request `r` ever asked about, by the code that each was judged by. */
export const SERVICES = `
  left join lateral (
    select coalesce(array_agg(distinct v.code order by v.code), '{}') as codes,
           coalesce(array_agg(distinct s.name order by s.name), '{}') as names
      from endorsement_request_findings rf
      join findings f on f.tenant_id = rf.tenant_id and f.id = rf.finding_id
      join verdicts v on v.tenant_id = f.tenant_id and v.review_id = f.latest_review_id
           and v.policy_id = f.policy_id and v.service_line_id = f.service_line_id
      join service_lines s on s.tenant_id = rf.tenant_id and s.id = rf.service_line_id
     where rf.tenant_id = r.tenant_id and rf.request_id = r.id) services on true`;

/** The last answer that decides, the newest bindable quote, what was asked, and what was issued. */
const ANSWERS = `
  left join lateral (
    select x.kind, x.given_on, x.decline_reason from carrier_answers x
     where x.tenant_id = r.tenant_id and x.request_id = r.id
       and ((x.kind = 'decline' and x.in_writing) or (x.kind = 'confirmation' and x.may_bind and x.in_writing)
            or x.kind = 'confirmation_without_endorsement')
     order by x.created_at desc, x.id desc limit 1) decided on true
  left join lateral (
    select jsonb_build_object('premiumKind', x.premium_kind, 'premiumMinor', x.premium_minor, 'taxesMinor', x.taxes_minor,
             'feesMinor', x.fees_minor, 'currency', x.currency) as charged
      from carrier_answers x
     where x.tenant_id = r.tenant_id and x.request_id = r.id and x.kind = 'quote' and x.may_bind
     order by x.created_at desc, x.id desc limit 1) quote on true
  left join lateral (
    select coalesce(jsonb_agg(x.words order by x.created_at, x.id) filter (where x.kind = 'information_request'), '[]') as asked,
           (array_agg(x.alternative_wording order by x.created_at desc, x.id desc)
              filter (where x.alternative_wording <> ''))[1] as offered,
           string_agg(concat_ws(' ', x.words, x.decline_reason, x.alternative_wording), ' ') as words,
           bool_or(x.kind <> 'receipt') as any
      from carrier_answers x where x.tenant_id = r.tenant_id and x.request_id = r.id) said on true
  left join lateral (
    select i.wording_id, w.title, w.text, i.received_on from issued_wordings i
      join wordings w on w.tenant_id = i.tenant_id and w.id = i.wording_id
     where i.tenant_id = r.tenant_id and i.request_id = r.id
     order by i.created_at desc, i.id desc limit 1) issued on true
  left join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('place', x ->> 'place', 'text', x ->> 'text') order by n), '[]') as list,
           string_agg(x ->> 'text', ' ') as words
      from jsonb_array_elements(r.proposals) with ordinality as p(x, n) where (x ->> 'byWording')::boolean) asked on true`;

/** Requests that a carrier answered with more than a receipt, each with all that the library shows. */
export const PRECEDENTS = `
  from endorsement_requests r
  join brokerages b on b.tenant_id = r.tenant_id
  join clients c on c.tenant_id = r.tenant_id and c.id = r.client_id
  join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
  join carriers k on k.tenant_id = p.tenant_id and k.id = p.issuing_company_id
  left join carriers m on m.tenant_id = p.tenant_id and m.id = coalesce(p.mga_id, p.wholesaler_id)
  ${ANSWERS} ${SERVICES}
  where said.any and r.submitted_at is not null`;

export const PRECEDENT_COLUMNS = `
  r.id as "requestId", r.case_number as "caseNumber", r.status, r.client_id as "clientId", c.name as "clientName",
  r.policy_id as "policyId", k.id as "carrierId", k.name as "carrierName", m.name as "intermediaryName", p.line,
  p.form_edition as "formEdition", services.codes as "serviceCodes", services.names as "serviceNames",
  case decided.kind when 'confirmation' then 'accepted' when 'decline' then 'declined'
       when 'confirmation_without_endorsement' then 'already_within'
       else case when quote.charged is not null then 'quoted' else 'open' end end as outcome,
  asked.list as asked, said.asked as "informationAsked", nullif(decided.decline_reason, '') as "declineReason",
  said.offered as "alternativeWording", quote.charged,
  case when issued.wording_id is not null then jsonb_build_object('wordingId', issued.wording_id, 'title', issued.title,
       'text', issued.text, 'receivedOn', issued.received_on) end as issued,
  (r.submitted_at at time zone b.time_zone)::date as "submittedOn", decided.given_on as "decidedOn",
  decided.given_on - (r.submitted_at at time zone b.time_zone)::date as "daysTaken"`;

/** By a firm of the placement ($2), a service code ($3) and words ($4) of what was asked, said or issued. */
export const BY_FILTER = `
  and r.tenant_id = $1 and ($2::uuid is null or $2 in (p.issuing_company_id, p.mga_id, p.wholesaler_id))
  and ($3::text is null or $3 = any(services.codes))
  and lower(concat_ws(' ', asked.words, said.words, issued.text)) like all($4::text[])`;
