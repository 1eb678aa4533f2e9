/** $2 and all for whom they stand in on the day $3, directly or because a stand-in is away too. */
export const SHOWN_TO = `with recursive shown (user_id) as (
    select $2::uuid
    union
    select a.user_id from absences a join shown s on s.user_id = a.stand_in_id
     where a.tenant_id = $1 and $3::date between a.from_on and a.until_on)
  `;

export const LIST = `select e.tenant_id as "tenantId", e.id, e.client_id as "clientId", e.policy_id as "policyId",
    e.request_id as "requestId", e.kind, e.title, e.owner_id as "ownerId", e.due_on as "dueOn", e.escalation,
    e.escalated_at as "escalatedAt", e.cause, e.created_by as "createdBy", e.created_at as "createdAt",
    e.done_at as "doneAt", e.done_by as "doneBy", e.done_why as "doneWhy", e.done_move_id as "doneMoveId",
    e.done_message_id as "doneMessageId", e.version
  from diary_entries e
  where e.tenant_id = $1
    and ($2::uuid is null or e.owner_id in (select user_id from shown))
    and ($4::uuid is null or e.owner_id = $4)
    and ($5::date is null or e.due_on >= $5)
    and ($6::date is null or e.due_on <= $6)
    and ($7::uuid is null or e.client_id = $7)
    and ($8::uuid is null or e.policy_id = $8)
    and ($9::uuid is null or e.request_id = $9)
    and ($10::text[] is null or e.kind = any ($10))
    and ($11::boolean is null or (e.done_at is not null) = $11)
    and ($12::boolean is null or (e.escalation <> 'none') = $12)
    and ($13::date is null or (e.due_on, e.id) > ($13, $14::uuid))
  order by e.due_on, e.id
  limit $15`;

/** $2 is the letter that went out, $6 its message, $7 today. */
export const DONE_BY_MESSAGE = `
  with answered as (
    update diary_entries e
       set done_at = $3, done_by = $4, done_why = $5, done_message_id = $6, version = e.version + 1
      from letters l
      join letter_orders o on o.tenant_id = l.tenant_id and o.id = l.order_id
      join diary_entries c on c.tenant_id = o.tenant_id and c.id = o.cause_id
     where l.tenant_id = $1 and l.id = $2 and e.tenant_id = c.tenant_id and e.request_id = c.request_id
       and e.kind = c.kind and e.done_at is null
       and (e.id = c.id or (e.cause is not null and e.due_on <= $7))
    returning e.id, e.title)
  select id, title from answered order by id`;
