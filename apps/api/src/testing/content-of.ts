import { TABLES } from '@carveback/domain';
import type { TestDatabase } from '@carveback/testing';

/** What each of a tenant's tables holds, as rows and a sum over all columns, so that any change shows. */
export async function contentOf(
  { owner }: TestDatabase,
  tenantId: string,
): Promise<Record<string, { rows: number; sum: string }>> {
  const content: Record<string, { rows: number; sum: string }> = {};
  for (const table of Object.keys(TABLES).filter((name) => TABLES[name] !== 'global')) {
    const sql = `select count(*)::int as rows, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum
                   from $table t where tenant_id = $1`;
    const [found] = await owner.query<{ rows: number; sum: string }[]>(sql.replace('$table', table), [
      tenantId,
    ]);
    content[table] = { rows: Number(found?.rows), sum: found?.sum ?? '' };
  }
  return content;
}
