import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

const WRITE = 'select, insert, update';
const ADD_ONLY = 'select, insert';

/** The book: clients and what they sell, carriers, policies and their papers. */
export class Book0003 implements MigrationInterface {
  name = 'Book1763769600003';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...clients, ...serviceLines, ...carriers, ...policies, ...papers, ...renewalTasks]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table renewal_tasks, applications, wording_supersessions, wordings, uploads, policy_insureds, policies,
         underwriters, carriers, service_lines, contacts, legal_entities, clients cascade`,
    );
  }
}

const clients = [
  `create extension if not exists pg_trgm`,
  `create table clients (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     name text not null check (btrim(name) <> ''),
     status text not null check (status in ('prospect', 'client', 'former')),
     website text not null default '',
     state text not null default '',
     notes text not null default '',
     producer_id uuid,
     account_manager_id uuid,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, producer_id) references users (tenant_id, id),
     foreign key (tenant_id, account_manager_id) references users (tenant_id, id)
   )`,
  `create index clients_by_name on clients (tenant_id, lower(name), id)`,
  `create index clients_by_words on clients using gin (lower(name) gin_trgm_ops)`,
  ...protect('clients', {
    portal: { sql: 'id = (select sec.client_scope())' },
    app: WRITE,
    worker: 'select',
  }),
  ...['users', 'credentials', 'sessions', 'invitations'].map(
    (t) => `alter table ${t} add foreign key (tenant_id, client_id) references clients (tenant_id, id)`,
  ),

  `create table legal_entities (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     kind text not null check (kind in ('legal_entity', 'trading_name')),
     name text not null check (btrim(name) <> ''),
     parent_id uuid,
     jurisdiction text not null default '',
     ended_on date,
     version integer not null default 1,
     primary key (tenant_id, id),
     unique (tenant_id, client_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, client_id, parent_id) references legal_entities (tenant_id, client_id, id),
     check (kind = 'trading_name' or parent_id is null)
   )`,
  ...protect('legal_entities', { portal: 'own_client', app: WRITE, worker: 'select' }),

  `create table contacts (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     name text not null check (btrim(name) <> ''),
     title text not null default '',
     email text not null default '',
     phone text not null default '',
     may_submit boolean not null default false,
     may_sign boolean not null default false,
     ended_on date,
     version integer not null default 1,
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id)
   )`,
  `create index contacts_by_client on contacts (tenant_id, client_id)`,
  ...protect('contacts', { portal: 'own_client', app: WRITE, worker: 'select' }),
];

const serviceLines = [
  `create table service_lines (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     entity_id uuid not null,
     name text not null check (btrim(name) <> ''),
     description text not null default '',
     category text not null default '',
     code text,
     first_sold_on date,
     retired_on date,
     delivered_by text not null check (delivered_by in ('self', 'subcontractor', 'vendor')),
     performed_by text not null default '',
     for_fee boolean not null default true,
     pct_revenue numeric(5, 2) check (pct_revenue between 0 and 100),
     environment text not null default '',
     told_on date not null,
     told_by uuid,
     channel text not null check (channel in ('portal', 'broker', 'import', 'demo')),
     version integer not null default 1,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, client_id, entity_id) references legal_entities (tenant_id, client_id, id),
     foreign key (tenant_id, told_by) references users (tenant_id, id),
     check (retired_on is null or first_sold_on is null or retired_on >= first_sold_on)
   )`,
  `create unique index service_lines_once on service_lines (tenant_id, client_id, lower(name)) where retired_on is null`,
  `create index service_lines_by_client on service_lines (tenant_id, client_id)`,
  ...protect('service_lines', { portal: 'own_client', app: WRITE, worker: 'select' }),
];

const carriers = [
  `create table carriers (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     kind text not null check (kind in ('issuing_company', 'mga', 'wholesaler')),
     name text not null check (btrim(name) <> ''),
     naic_code text check (naic_code ~ '^[0-9]{5}$'),
     address text not null default '',
     version integer not null default 1,
     primary key (tenant_id, id)
   )`,
  `create unique index carriers_once on carriers (tenant_id, kind, lower(name))`,
  ...protect('carriers', { portal: 'tenant', app: WRITE, worker: 'select' }),

  `create table underwriters (
     tenant_id uuid not null,
     id uuid not null,
     carrier_id uuid not null,
     name text not null check (btrim(name) <> ''),
     title text not null default '',
     email text not null default '',
     phone text not null default '',
     version integer not null default 1,
     primary key (tenant_id, id),
     foreign key (tenant_id, carrier_id) references carriers (tenant_id, id)
   )`,
  `create index underwriters_by_carrier on underwriters (tenant_id, carrier_id)`,
  ...protect('underwriters', { portal: 'none', app: WRITE, worker: 'select' }),
];

const policies = [
  `create table policies (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     line text not null check (line in ('tech_eo', 'cyber', 'general_liability', 'crime', 'dno', 'other')),
     policy_number text not null check (btrim(policy_number) <> ''),
     form_edition text not null default '',
     effective_on date not null,
     expires_on date not null,
     cancelled_on date,
     retroactive_on date,
     currency char(3) not null,
     limit_per_claim_minor bigint check (limit_per_claim_minor >= 0),
     limit_aggregate_minor bigint check (limit_aggregate_minor >= 0),
     retention_minor bigint check (retention_minor >= 0),
     issuing_company_id uuid not null,
     mga_id uuid,
     wholesaler_id uuid,
     binding_authority text not null check (binding_authority in ('issuing_company', 'mga', 'wholesaler')),
     underwriter_id uuid,
     layer text not null check (layer in ('primary', 'excess')),
     underlying_policy_id uuid,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, issuing_company_id) references carriers (tenant_id, id),
     foreign key (tenant_id, mga_id) references carriers (tenant_id, id),
     foreign key (tenant_id, wholesaler_id) references carriers (tenant_id, id),
     foreign key (tenant_id, underwriter_id) references underwriters (tenant_id, id),
     foreign key (tenant_id, client_id, underlying_policy_id) references policies (tenant_id, client_id, id),
     check (expires_on > effective_on),
     check (cancelled_on is null or cancelled_on between effective_on and expires_on),
     check ((layer = 'excess') = (underlying_policy_id is not null)),
     check (binding_authority <> 'mga' or mga_id is not null),
     check (binding_authority <> 'wholesaler' or wholesaler_id is not null)
   )`,
  `create unique index policies_once on policies (tenant_id, client_id, lower(policy_number), effective_on)`,
  // The book sorts by next renewal: it reads these three days of every policy, from the index alone.
  `create index policies_by_client on policies (tenant_id, client_id, expires_on) include (effective_on, cancelled_on)`,
  ...protect('policies', { portal: 'own_client', app: WRITE, worker: 'select' }),

  `create table policy_insureds (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     kind text not null check (kind in ('named', 'additional')),
     name text not null check (btrim(name) <> ''),
     entity_id uuid,
     from_on date not null,
     to_on date,
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, entity_id) references legal_entities (tenant_id, client_id, id),
     check (to_on is null or to_on >= from_on)
   )`,
  `create index policy_insureds_by_policy on policy_insureds (tenant_id, policy_id)`,
  ...protect('policy_insureds', {
    portal: 'own_client',
    app: 'select, insert, update, delete',
    worker: 'select',
  }),
];

/** Uploads, wordings and applications are added, never edited: the run-time roles hold no UPDATE on them. */
const papers = [
  `create table uploads (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     client_id uuid,
     filename text not null,
     media_type text not null,
     byte_size integer not null,
     sha256 text not null,
     content bytea not null,
     state text not null check (state in ('text', 'needs_text')),
     text text not null,
     page_starts integer[] not null,
     pages_without_text integer[] not null default '{}',
     parts_not_read text[] not null default '{}',
     created_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, created_by) references users (tenant_id, id)
   )`,
  ...protect('uploads', { portal: 'own_client', app: ADD_ONLY, worker: 'select' }),

  `create table wordings (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     kind text not null check (kind in ('base_form', 'declarations', 'endorsement', 'schedule')),
     title text not null check (btrim(title) <> ''),
     form_number text not null default '',
     edition text not null default '',
     effective_on date,
     state text not null check (state in ('text', 'needs_text')),
     text text not null,
     page_starts integer[] not null,
     pages_without_text integer[] not null default '{}',
     parts_not_read text[] not null default '{}',
     sha256 text not null,
     upload_id uuid,
     created_by uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, policy_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     foreign key (tenant_id, created_by) references users (tenant_id, id)
   )`,
  `create index wordings_by_policy on wordings (tenant_id, policy_id)`,
  ...protect('wordings', { portal: 'own_client', app: ADD_ONLY, worker: 'select' }),

  // The id is the superseded wording's own: a wording is superseded (or withdrawn, without a successor) once.
  `create table wording_supersessions (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     replaced_by_id uuid,
     why text not null,
     created_by uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, policy_id, id) references wordings (tenant_id, policy_id, id),
     foreign key (tenant_id, policy_id, replaced_by_id) references wordings (tenant_id, policy_id, id),
     foreign key (tenant_id, created_by) references users (tenant_id, id)
   )`,
  ...protect('wording_supersessions', { portal: 'own_client', app: ADD_ONLY, worker: 'select' }),

  `create table applications (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     signed_on date not null,
     signed_by text not null default '',
     state text not null check (state in ('text', 'needs_text')),
     text text not null,
     page_starts integer[] not null,
     pages_without_text integer[] not null default '{}',
     parts_not_read text[] not null default '{}',
     sha256 text not null,
     upload_id uuid,
     created_by uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     foreign key (tenant_id, created_by) references users (tenant_id, id)
   )`,
  `create index applications_by_policy on applications (tenant_id, policy_id, signed_on)`,
  ...protect('applications', { portal: 'own_client', app: ADD_ONLY, worker: 'select' }),
];

const renewalTasks = [
  `create table renewal_tasks (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     offset_days integer not null,
     due_on date not null,
     title text not null,
     done_at timestamptz,
     done_by uuid,
     version integer not null default 1,
     primary key (tenant_id, id),
     unique (tenant_id, policy_id, offset_days),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, done_by) references users (tenant_id, id)
   )`,
  `create index renewal_tasks_due on renewal_tasks (tenant_id, due_on) where done_at is null`,
  ...protect('renewal_tasks', {
    portal: 'none',
    app: 'select, insert, update, delete',
    worker: 'select, insert',
  }),
];
