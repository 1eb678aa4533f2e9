import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asGuard } from './0001-tenant-context.js';
import { protect, runAll } from './protect.js';

/** Brokerages (the tenants), their users, and what sign-in needs. */
export class BrokeragesAndSignIn0002 implements MigrationInterface {
  name = 'BrokeragesAndSignIn1763769600002';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...brokerages,
      ...users,
      ...credentials,
      ...sessions,
      ...invitations,
      ...attempts,
      ...entryFunctions,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop function sec.find_sign_in, sec.find_session, sec.find_link',
      'drop table attempts, invitations, sessions, credentials, users, brokerages cascade',
    ]);
  }
}

const brokerages = [
  `create table brokerages (
     tenant_id uuid primary key,
     slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$'),
     name text not null check (name <> ''),
     address text not null default '',
     licence_number text not null default '',
     phone text not null default '',
     email text not null default '',
     time_zone text not null,
     public_url text not null,
     logo bytea,
     logo_media_type text check (logo_media_type in ('image/png', 'image/jpeg')),
     require_mfa boolean not null default true,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     check ((logo is null) = (logo_media_type is null))
   )`,
  ...protect('brokerages', { portal: 'tenant', app: 'select, update', worker: 'select' }),
];

const users = [
  `create table users (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     email text not null check (email = lower(email) and email <> ''),
     name text not null check (name <> ''),
     title text not null default '',
     role text not null check (role in ('principal', 'producer', 'account_manager', 'auditor', 'client_user')),
     client_id uuid,
     licence_number text not null default '',
     disabled_at timestamptz,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, email),
     check ((role = 'client_user') = (client_id is not null))
   )`,
  ...protect('users', { portal: 'own_client', app: 'select, insert, update', worker: 'select' }),
];

/** Apart from the users, so that no list of people ever carries a hash. Same id as the user. */
const credentials = [
  `create table credentials (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid,
     password_hash text not null,
     totp_secret bytea,
     totp_confirmed_at timestamptz,
     totp_last_step bigint,
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, id) references users (tenant_id, id)
   )`,
  ...protect('credentials', { portal: 'own_client', app: 'select, insert, update', worker: '' }),
];

/**
 * One row per signed-in device: the family of its refresh tokens. A token is a part that the whole family shares, by
 * which it is found however old it is, and a part of its own. Only hashes of both are kept.
 */
const sessions = [
  `create table sessions (
     tenant_id uuid not null,
     id uuid not null,
     user_id uuid not null,
     client_id uuid,
     family_hash bytea not null,
     token_hash bytea not null,
     previous_token_hash bytea,
     rotated_at timestamptz not null default now(),
     expires_at timestamptz not null,
     revoked_at timestamptz,
     revoked_reason text,
     mfa boolean not null,
     user_agent text not null default '',
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, family_hash),
     foreign key (tenant_id, user_id) references users (tenant_id, id)
   )`,
  `create index sessions_by_family on sessions (family_hash)`,
  `create index sessions_by_user on sessions (tenant_id, user_id) where revoked_at is null`,
  ...protect('sessions', { portal: 'own_client', app: 'select, insert, update', worker: '' }),
];

const invitations = [
  `create table invitations (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     email text not null check (email = lower(email) and email <> ''),
     name text not null check (name <> ''),
     role text not null check (role in ('principal', 'producer', 'account_manager', 'auditor', 'client_user')),
     client_id uuid,
     token_hash bytea not null,
     expires_at timestamptz not null,
     accepted_at timestamptz,
     recalled_at timestamptz,
     invited_by uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, token_hash),
     foreign key (tenant_id, invited_by) references users (tenant_id, id),
     check ((role = 'client_user') = (client_id is not null))
   )`,
  `create index invitations_by_token on invitations (token_hash)`,
  ...protect('invitations', { portal: 'own_client', app: 'select, insert, update', worker: '' }),
];

/** Limits on attempts. Keys are keyed hashes, so the table names nobody; it belongs to no tenant. */
const attempts = [
  `create table attempts (
     bucket bytea primary key,
     failures integer not null,
     window_ends_at timestamptz not null
   )`,
  `create index attempts_by_end on attempts (window_ends_at)`,
  `grant select, insert, update, delete on attempts to carveback_app`,
];

/** The doors through which a request enters before it has a tenant. They answer with ids only. */
const entryFunctions = [
  ...['brokerages', 'users', 'sessions', 'invitations'].flatMap((table) => [
    `create policy guard_lookup on ${table} for select to carveback_guard using (true)`,
    `grant select on ${table} to carveback_guard`,
  ]),
  `create function sec.find_sign_in(brokerage_slug text, user_email text)
     returns table (tenant_id uuid, user_id uuid)
     language sql stable security definer set search_path = '' as $$
       select u.tenant_id, u.id from public.brokerages b join public.users u on u.tenant_id = b.tenant_id
       where b.slug = brokerage_slug and u.email = user_email and u.disabled_at is null $$`,
  `create function sec.find_session(hash bytea)
     returns table (tenant_id uuid, session_id uuid)
     language sql stable security definer set search_path = '' as $$
       select s.tenant_id, s.id from public.sessions s where s.family_hash = hash limit 1 $$`,
  `create function sec.find_link(hash bytea)
     returns table (tenant_id uuid, link_id uuid)
     language sql stable security definer set search_path = '' as $$
       select i.tenant_id, i.id from public.invitations i where i.token_hash = hash limit 1 $$`,
  ...['find_sign_in(text, text)', 'find_session(bytea)', 'find_link(bytea)'].flatMap((f) => [
    ...asGuard(f),
    `grant execute on function sec.${f} to carveback_app`,
  ]),
];
