/** What a portal user (a client's own) may see of a table. Brokers see all rows of their tenant. */
export type PortalScope =
  /** nothing at all */
  | 'none'
  /** rows whose `client_id` is theirs */
  | 'own_client'
  /** the given SQL condition, beside the tenant */
  | { readonly sql: string }
  /** everything of the tenant (names of carriers and the like) */
  | 'tenant';

export interface Protection {
  readonly portal: PortalScope;
  /** Table privileges of the API's role, e.g. `select, insert`. */
  readonly app: string;
  /** Table privileges of the worker's role. */
  readonly worker: string;
}

function portalCondition(portal: PortalScope): string {
  const isBroker = '(select sec.client_scope()) is null';
  if (portal === 'tenant') return 'true';
  if (portal === 'none') return isBroker;
  if (portal === 'own_client') return `(${isBroker} or client_id = (select sec.client_scope()))`;
  return `(${isBroker} or (${portal.sql}))`;
}

/**
 * The statements that put a tenant table under forced row-level security: one policy for the run-time roles, one for
 * the owner (so that migrations see all rows), and the privileges. Every tenant table goes through here.
 */
export function protect(table: string, { portal, app, worker }: Protection): string[] {
  const condition = `tenant_id = (select sec.tenant()) and ${portalCondition(portal)}`;
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy owner_all on ${table} to carveback_owner using (true) with check (true)`,
    `create policy tenant_scope on ${table} to carveback_app, carveback_worker using (${condition}) with check (${condition})`,
    ...(app ? [`grant ${app} on ${table} to carveback_app`] : []),
    ...(worker ? [`grant ${worker} on ${table} to carveback_worker`] : []),
  ];
}

/** Runs statements one after the other. */
export async function runAll(
  runner: { query(sql: string): Promise<unknown> },
  statements: string[],
): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}
