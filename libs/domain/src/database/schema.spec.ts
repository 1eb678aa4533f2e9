import { testDatabase, type TestDatabase } from '@carveback/testing';
import { ENTITIES } from './entities.js';
import { TABLES } from './tables.js';

interface TableRow {
  name: string;
  enabled: boolean;
  forced: boolean;
}
interface KeyRow {
  table: string;
  name: string;
  type: string;
  columns: string[];
}

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const tenantTables = Object.keys(TABLES).filter((name) => TABLES[name] !== 'global');

describe('the schema as the database sees it', () => {
  it('holds exactly the declared tables', async () => {
    const tables = await database.owner.query<TableRow[]>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    );
    expect(tables.map((t) => t.name).sort()).toEqual(Object.keys(TABLES).sort());
  });

  it('forces row-level security on every tenant table', async () => {
    const tables = await database.owner.query<TableRow[]>(
      `select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced
         from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    );
    const open = tables.filter((t) => tenantTables.includes(t.name) && !(t.enabled && t.forced));
    expect(open).toEqual([]);
  });

  it('begins every primary, unique and foreign key of a tenant table with the tenant', async () => {
    const keys = await database.owner.query<KeyRow[]>(
      `select t.relname as table, c.conname as name, c.contype::text as type,
              (select array_agg(a.attname::text order by k.position)
                 from unnest(c.conkey) with ordinality k(attnum, position)
                 join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum) as columns
         from pg_constraint c join pg_class t on t.oid = c.conrelid
        where t.relnamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')`,
    );
    const public_ = ['brokerages_slug_key'];
    const loose = keys.filter(
      (k) => tenantTables.includes(k.table) && !public_.includes(k.name) && k.columns[0] !== 'tenant_id',
    );
    expect(loose).toEqual([]);
    const primary = keys.filter((k) => k.type === 'p' && TABLES[k.table] === 'tenant');
    expect(primary.map((k) => k.columns)).toEqual(primary.map(() => ['tenant_id', 'id']));
    expect(primary).toHaveLength(Object.values(TABLES).filter((kind) => kind === 'tenant').length);
  });

  it('begins every unique index of a tenant table with the tenant', async () => {
    const indexes = await database.owner.query<{ table: string; name: string; first: string }[]>(
      `select t.relname as table, i.relname as name, pg_get_indexdef(x.indexrelid, 1, true) as first
         from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
        where x.indisunique and t.relnamespace = 'public'::regnamespace`,
    );
    const loose = indexes.filter(
      (i) => tenantTables.includes(i.table) && i.first !== 'tenant_id' && i.name !== 'brokerages_slug_key',
    );
    expect(loose).toEqual([]);
  });

  it('has no view, no materialized view, and no definer function but the named doors', async () => {
    const views = await database.owner.query<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
    );
    expect(views).toEqual([]);
    const definers = await database.owner.query<{ name: string; owner: string }[]>(
      `select p.proname as name, r.rolname as owner from pg_proc p join pg_roles r on r.oid = p.proowner
        where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'sec'::regnamespace) order by 1`,
    );
    expect(definers).toEqual(
      [
        'claim_outbox',
        'client_scope',
        'find_link',
        'find_session',
        'find_sign_in',
        'find_webhook',
        'tenant',
        'tenants_of_new_day',
        'tenants_to_seal',
        'verified_context',
      ].map((name) => ({ name, owner: 'carveback_guard' })),
    );
  });

  it('gives the run-time roles no ownership, no superpower, and no way to edit history', async () => {
    const roles = await database.owner.query<{ super: boolean; bypass: boolean }[]>(
      `select rolsuper as super, rolbypassrls as bypass from pg_roles where rolname like 'carveback%'`,
    );
    expect(roles).toHaveLength(4);
    expect(roles.filter((r) => r.super || r.bypass)).toEqual([]);
    const edits = await database.owner.query<{ table: string }[]>(
      `select table_name as table from information_schema.role_table_grants
        where grantee in ('carveback_app', 'carveback_worker') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
          and table_name = any ($1)`,
      [
        [
          'reviews',
          'verdicts',
          'wordings',
          'wording_supersessions',
          'applications',
          'application_answers',
          'uploads',
          'letters',
          'letter_orders',
          'audit_entries',
          'audit_seals',
          'endorsement_request_moves',
          'carrier_answers',
          'client_decisions',
          'control_statements',
          'quote_offers',
          'renewal_questionnaires',
          'renewal_questionnaire_submissions',
          'sweep_answers',
          'request_follow_ups',
          'rule_sweep_changes',
          'renewal_options',
          'quoted_forms',
          'option_choices',
          'renewal_bindings',
          'advice_rounds',
          'advice',
          'advice_answers',
          'advice_lines',
          'inbound_deliveries',
          'tower_requests',
          'inbound_mails',
          'inbound_mail_papers',
          'wording_change_hits',
          'renewal_notices',
          'carried_forward_checks',
        ],
      ],
    );
    expect(edits).toEqual([]);
  });

  it('matches the entities, column by column', async () => {
    const columns = await database.owner.query<{ table: string; column: string; nullable: boolean }[]>(
      `select table_name as table, column_name as column, is_nullable = 'YES' as nullable
         from information_schema.columns where table_schema = 'public' and table_name = any ($1)`,
      [tenantTables],
    );
    const inDatabase = columns.map((c) => `${c.table}.${c.column}${c.nullable ? ' null' : ''}`).sort();
    const mapped = ENTITIES.flatMap((entity) => {
      const meta = database.owner.getMetadata(entity);
      return meta.columns.map((c) => `${meta.tableName}.${c.databaseName}${c.isNullable ? ' null' : ''}`);
    }).sort();
    expect(mapped).toEqual(inDatabase);
  });
});
