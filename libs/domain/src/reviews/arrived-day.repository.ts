import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

/** What a day may bring that was only written down before; the weightiest first. */
export const ARRIVALS = [
  'policy.effective',
  'policy.expired',
  'wording.effective',
  'service_line.retired',
] as const;

/** A client whose newest review is of a day before that. */
export interface DueClient {
  readonly clientId: string;
  readonly trigger: (typeof ARRIVALS)[number];
}

/** Finds the clients about whom something has begun or ended since the day of their newest review. */
@Injectable()
export class ArrivedDayRepository {
  /**
   * Of the whole brokerage, each client once. A client that was never reviewed waits for what entered it; one whose
   * review of this kind is still in the outbox is read as of today anyway.
   */
  dueOn(tx: Tx, day: Day): Promise<DueClient[]> {
    return tx.query<DueClient>(DUE, [tx.tenantId, day, ARRIVALS]);
  }
}

/** A period ends at the beginning of its last day, so a policy that ends on the day is no longer in force on it. */
const DUE = `
  with newest as (
    select c.id as client_id, r.as_of
      from clients c
      cross join lateral (select as_of from reviews r where r.tenant_id = c.tenant_id and r.client_id = c.id
                           order by r.created_at desc, r.id desc limit 1) r
     where c.tenant_id = $1 and r.as_of < $2),
  ends as (
    select n.client_id, n.as_of, p.id, p.effective_on, least(p.expires_on, p.cancelled_on) as ends_on
      from newest n join policies p on p.tenant_id = $1 and p.client_id = n.client_id),
  arrived as (
    select client_id, 'policy.effective' as trigger from ends where effective_on > as_of and effective_on <= $2
    union all
    select client_id, 'policy.expired' from ends where ends_on > as_of and ends_on <= $2
    union all
    select e.client_id, 'wording.effective'
      from ends e join wordings w on w.tenant_id = $1 and w.policy_id = e.id
     where w.effective_on > e.as_of and w.effective_on <= $2 and e.effective_on <= $2 and e.ends_on > $2
       and not exists (select 1 from wording_supersessions s where s.tenant_id = w.tenant_id and s.id = w.id)
    union all
    select n.client_id, 'service_line.retired'
      from newest n join service_lines s on s.tenant_id = $1 and s.client_id = n.client_id
     where s.retired_on > n.as_of and s.retired_on <= $2)
  select distinct on (a.client_id) a.client_id as "clientId", a.trigger
    from arrived a
   where not exists (select 1 from outbox o where o.tenant_id = $1 and o.client_id = a.client_id
                        and o.name = 'client.review' and o.done_at is null and o.dead_at is null
                        and o.payload ->> 'trigger' = any($3::text[]))
   order by a.client_id, array_position($3::text[], a.trigger)`;
