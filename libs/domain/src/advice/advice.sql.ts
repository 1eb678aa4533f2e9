/** A round with its letter, and when the letter was released. */
export const ROUNDS = `
  select r.id, r.client_id as "clientId", r.reference, r.recommended_on as "recommendedOn",
         r.recommended_by as "recommendedBy", r.adviser, r.offered_again as "offeredAgain", r.order_id as "orderId",
         r.created_at as "createdAt", l.id as "letterId", l.sha256 as "letterSha256", m.released_at as "givenAt",
         case when m.state = 'sent' and m.attempts = 0 then 'handed_over' when m.id is not null then 'sent' end as "givenHow"
    from advice_rounds r
    left join letters l on l.tenant_id = r.tenant_id and l.order_id = r.order_id
    left join messages m on m.tenant_id = l.tenant_id and m.letter_id = l.id and m.released_at is not null
   where r.tenant_id = $1`;

/** When the letter of a round was released; null: not yet. */
const givenAt = (round: string) => `(select m.released_at from advice_rounds r
    join letters l on l.tenant_id = r.tenant_id and l.order_id = r.order_id
    join messages m on m.tenant_id = l.tenant_id and m.letter_id = l.id and m.released_at is not null
   where r.tenant_id = $1 and r.id = ${round})`;

/** Every advice of the tenant with what has become of it; narrow it by a where of one's own on `a`. */
export const ADVICE = `
  select a.*, case when a."curedAt" is not null then 'settled' when a.newer then 'offered_again'
                   when a.answer is not null then a.answer when a."givenAt" is null then 'not_released'
                   else 'unanswered' end as standing
    from (
  select a.id, a.client_id as "clientId", a.round_id as "roundId", a.finding_id as "findingId", a.policy_id as "policyId",
         a.service_line_id as "serviceLineId", a.review_id as "reviewId", a.service, a.verdict, a.reasons, a.severity,
         a.quoted, a.treatment, a.words, a.consequence, a.offered_again_of as "offeredAgainOf", a.created_at as "createdAt",
         ${givenAt('a.round_id')} as "givenAt", n.answer, n.name as "answeredBy", n.answered_on as "answeredOn",
         f.cured_at as "curedAt", f.cured_by as "curedBy",
         (select rf.request_id from endorsement_request_findings rf
           where rf.tenant_id = a.tenant_id and rf.finding_id = a.finding_id and rf.open limit 1) as "requestId",
         exists (select 1 from advice b where b.tenant_id = a.tenant_id and b.finding_id = a.finding_id
                    and (b.created_at, b.id) > (a.created_at, a.id) and ${givenAt('b.round_id')} is not null) as newer
    from advice a
    left join findings f on f.tenant_id = a.tenant_id and f.id = a.finding_id
    left join lateral (
      select x.answer, x.name, x.answered_on from advice_answers x
       where x.tenant_id = a.tenant_id and x.advice_id = a.id order by x.created_at desc, x.id desc limit 1) n on true
   where a.tenant_id = $1) a
   where true`;

/** Open findings by the standing of their newest advice: one that was given before one that was not. */
export const COUNTS = `
  select count(*)::int as findings,
         count(*) filter (where a.id is null)::int as "withoutAdvice",
         count(*) filter (where a.standing = 'not_released')::int as "notReleased",
         count(*) filter (where a.standing = 'unanswered')::int as unanswered,
         count(*) filter (where a.standing = 'accepted')::int as accepted,
         count(*) filter (where a.standing = 'please_quote')::int as "pleaseQuote",
         count(*) filter (where a.standing = 'declined')::int as declined
    from findings f
    left join lateral (
      select x.id, x.standing from (${ADVICE} and a."findingId" = f.id) x
       order by x."givenAt" is not null desc, x."createdAt" desc, x.id desc limit 1) a on true
   where f.tenant_id = $1 and f.cured_at is null`;

/**
 * The open findings of a client whose newest advice is declined. A service that stood under a policy which ended keeps its
 * declination: the gap is the same under the next one.
 */
export const DECLINED = `
  select f.id as "findingId", a.id as "adviceId", a.treatment, r.recommended_on as "recommendedOn"
    from findings f
    join lateral (
      select a.id, a.round_id, a.treatment from advice a
       where a.tenant_id = f.tenant_id and a.service_line_id = f.service_line_id
         and (a.finding_id = f.id or exists (select 1 from findings e where e.tenant_id = a.tenant_id
                and e.id = a.finding_id and e.cured_by = 'policy_ended'))
       order by a.finding_id = f.id desc, a.created_at desc, a.id desc limit 1) a on true
    join advice_rounds r on r.tenant_id = f.tenant_id and r.id = a.round_id
    join lateral (
      select x.answer from advice_answers x where x.tenant_id = f.tenant_id and x.advice_id = a.id
       order by x.created_at desc, x.id desc limit 1) n on n.answer = 'declined'
   where f.tenant_id = $1 and f.client_id = $2 and f.cured_at is null`;
