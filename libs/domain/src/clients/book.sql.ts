/** The sorts of the book and their usual direction: worst first, soonest first. */
export const BOOK_SORTS = { name: 'asc', worst_finding: 'desc', next_renewal: 'asc' } as const;
export type BookSort = keyof typeof BOOK_SORTS;
export const DIRECTIONS = ['asc', 'desc'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Sort key of clients that have nothing to sort by: last, whichever the direction. */
const LAST = '2147483647';

/** 1 is the worst. */
const SEVERITY_RANK = `array_position(array['critical', 'high', 'medium', 'low'], severity)`;

const IN_FORCE = `effective_on <= $2 and expires_on > $2 and (cancelled_on is null or cancelled_on > $2)`;

/** The earliest expiry of what is in force; else of what is bound to begin; else the last one, not renewed since. */
const NEXT_RENEWAL = `coalesce(
    min(expires_on) filter (where ${IN_FORCE}),
    min(expires_on) filter (where effective_on > $2 and cancelled_on is null),
    max(expires_on) filter (where expires_on <= $2 and cancelled_on is null))`;

/** What each sort needs to know of every client before the page can be cut. Keys ascend; names break ties. */
const SORTED_BY: Record<BookSort, { join: string; key: Record<Direction, string> }> = {
  name: { join: '', key: { asc: '0', desc: '0' } },
  worst_finding: {
    join: `left join (
      select client_id, min(${SEVERITY_RANK}) as rank from findings
       where tenant_id = $1 and cured_at is null group by client_id) k on k.client_id = c.id`,
    key: { asc: `coalesce(-k.rank, ${LAST})`, desc: `coalesce(k.rank, ${LAST})` },
  },
  next_renewal: {
    join: `left join (
      select client_id, ${NEXT_RENEWAL} - date '2000-01-01' as days from policies
       where tenant_id = $1 group by client_id) k on k.client_id = c.id`,
    key: { asc: `coalesce(k.days, ${LAST})`, desc: `coalesce(-k.days, ${LAST})` },
  },
};

/**
 * One statement for a page of the book: cuts the page by its keys, then counts for its clients only.
 * Parameters: 1 tenant, 2 today, 3 search patterns, 4 status, 5 account manager, 6 carrier, 7 to 9 the last row's keys
 * (null on the first page), 10 how many rows.
 */
export function bookSql(sort: BookSort, direction: Direction): string {
  const { join, key } = SORTED_BY[sort];
  const sortKey = key[direction];
  const [order, beyond] = sort === 'name' && direction === 'desc' ? ['desc', '<'] : ['asc', '>'];
  const place = sort === 'name' ? '(lower(c.name), c.id)' : `(${sortKey}, lower(c.name), c.id)`;
  const last = sort === 'name' ? '($8::text, $9::uuid)' : '($7::integer, $8::text, $9::uuid)';
  return `
    with page as (
      select c.id, lower(c.name) as sort_name, ${sortKey} as sort_key
        from clients c ${join}
       where c.tenant_id = $1
         and ($3::text[] = '{}' or lower(c.name) like all ($3) or c.id in (
               select e.client_id from legal_entities e where e.tenant_id = $1 and lower(e.name) like all ($3)))
         and ($4::text is null or c.status = $4)
         and ($5::uuid is null or c.account_manager_id = $5)
         and ($6::uuid is null or c.id in (
               select p.client_id from policies p
                where p.tenant_id = $1 and p.expires_on > $2 and (p.cancelled_on is null or p.cancelled_on > $2)
                  and $6 in (p.issuing_company_id, p.mga_id, p.wholesaler_id)))
         and ($7::integer is null or ${place} ${beyond} ${last})
       order by ${sort === 'name' ? '' : 'sort_key,'} lower(c.name) ${order}, c.id ${order}
       limit $10)
    select page.sort_key as "sortKey", page.sort_name as "sortName", c.id, c.name, c.status,
           c.account_manager_id as "accountManagerId", u.name as "accountManagerName",
           f.gaps as "openGaps", f.arguable as "openArguable",
           (array['critical', 'high', 'medium', 'low'])[f.worst] as "worstSeverity",
           p.in_force as "policiesInForce", p.next_renewal as "nextRenewalOn",
           s.lines as "serviceLineCount", r.open as "openRequestCount"
      from page
      join clients c on c.tenant_id = $1 and c.id = page.id
      left join users u on u.tenant_id = $1 and u.id = c.account_manager_id
     cross join lateral (
       select count(*) filter (where verdict = 'gap') as gaps, count(*) filter (where verdict = 'arguable') as arguable,
              min(${SEVERITY_RANK}) as worst
         from findings where tenant_id = $1 and client_id = c.id and cured_at is null) f
     cross join lateral (
       select count(*) filter (where ${IN_FORCE}) as in_force, ${NEXT_RENEWAL} as next_renewal
         from policies where tenant_id = $1 and client_id = c.id) p
     cross join lateral (
       select count(*) as lines from service_lines
        where tenant_id = $1 and client_id = c.id and (retired_on is null or retired_on > $2)) s
     cross join lateral (
       select count(*) as open from endorsement_requests
        where tenant_id = $1 and client_id = c.id and ended_at is null) r
     order by ${sort === 'name' ? '' : 'page.sort_key,'} page.sort_name ${order}, page.id ${order}`;
}
