import type { House } from '../house.js';

/** What a year came to. */
export interface Figures {
  readonly requests: number;
  /** requests by where they stand at the end */
  readonly standing: Readonly<Record<string, number>>;
  readonly letters: number;
  readonly lettersByKind: Readonly<Record<string, number>>;
  readonly reviews: number;
  readonly findings: number;
  readonly cured: number;
  readonly declined: number;
  /** chasers that fell due while the case still waited */
  readonly chasers: number;
  readonly deadJobs: number;
  /** open requests that wait for somebody without an open diary entry */
  readonly forgotten: number;
  /** closed requests with a finding open that the client has not accepted */
  readonly closedOpen: number;
  /** services told to the broker and confirmed by a carrier: how many, and how many days together */
  readonly confirmed: number;
  readonly daysToConfirm: number;
}

export async function figuresOf({ database, tenantId }: House): Promise<Figures> {
  const [row] = await database.owner.query<{ figures: Figures }[]>(FIGURES, [tenantId]);
  return row!.figures;
}

const BY_STATUS =
  'select status as k, count(*) as n from endorsement_requests where tenant_id = $1 group by 1';
const BY_KIND = 'select kind as k, count(*) as n from letters where tenant_id = $1 group by 1';

const CONFIRMED = `
  select min(a.given_on) - s.told_on as days
    from service_lines s
    join endorsement_request_findings rf on rf.tenant_id = $1 and rf.service_line_id = s.id
    join carrier_answers a on a.tenant_id = $1 and a.request_id = rf.request_id
     and a.kind = 'confirmation' and a.may_bind and a.in_writing
   where s.tenant_id = $1 group by s.id, s.told_on`;

const FIGURES = `
  select jsonb_build_object(
    'requests', (select count(*) from endorsement_requests where tenant_id = $1),
    'standing', (select jsonb_object_agg(k, n) from (${BY_STATUS}) x),
    'letters', (select count(*) from letters where tenant_id = $1),
    'lettersByKind', (select jsonb_object_agg(k, n) from (${BY_KIND}) x),
    'reviews', (select count(*) from reviews where tenant_id = $1),
    'findings', (select count(*) from findings where tenant_id = $1),
    'cured', (select count(*) from findings where tenant_id = $1 and cured_by = 'wording'),
    'declined', (select count(*) from carrier_answers where tenant_id = $1 and kind = 'decline'),
    'chasers', (select count(*) from diary_entries where tenant_id = $1 and kind = 'chaser' and (done_at is null or done_at::date > due_on)),
    'deadJobs', (select count(*) from outbox where tenant_id = $1 and dead_at is not null),
    'forgotten', (select count(*) from endorsement_requests r
                   where r.tenant_id = $1 and r.ended_at is null and r.status not in ('draft', 'broker_review')
                     and not exists (select 1 from diary_entries d where d.tenant_id = $1 and d.request_id = r.id and d.done_at is null)),
    'closedOpen', (select count(*) from endorsement_requests r
                    where r.tenant_id = $1 and r.status = 'closed'
                      and exists (select 1 from endorsement_request_findings rf where rf.tenant_id = $1 and rf.request_id = r.id and rf.open)
                      and not exists (select 1 from client_decisions d where d.tenant_id = $1 and d.request_id = r.id and d.kind = 'accept_gap')),
    'confirmed', (select count(*) from (${CONFIRMED}) x),
    'daysToConfirm', (select coalesce(sum(days), 0) from (${CONFIRMED}) x)) as figures`;
