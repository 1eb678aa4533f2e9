import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asGuard } from './0001-tenant-context.js';
import { protect, runAll } from './protect.js';

/** What makes a change lasting (outbox, idempotency) and traceable (audit entries and their seals). */
export class OutboxAndAudit0005 implements MigrationInterface {
  name = 'OutboxAndAudit1763769600005';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...outbox, ...idempotency, ...audit]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop function sec.claim_outbox, sec.tenants_to_seal',
      'drop table audit_seals, audit_entries, idempotency_keys, outbox cascade',
    ]);
  }
}

/**
 * `offered_until` is the relay's lease: an entry that is neither done nor dead when its lease ends is offered again,
 * so the queue may be wiped at any time.
 */
const outbox = [
  `create table outbox (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     client_id uuid,
     name text not null,
     payload jsonb not null,
     created_at timestamptz not null default now(),
     offered_until timestamptz not null default '-infinity',
     starts integer not null default 0,
     attempts integer not null default 0,
     last_error text,
     done_at timestamptz,
     dead_at timestamptz,
     primary key (tenant_id, id)
   )`,
  `create index outbox_open on outbox (offered_until) where done_at is null and dead_at is null`,
  `create index outbox_dead on outbox (tenant_id, dead_at) where dead_at is not null`,
  ...protect('outbox', {
    portal: 'own_client',
    app: 'select, insert, update',
    worker: 'select, insert, update',
  }),
  `create policy guard_claim on outbox to carveback_guard using (true) with check (true)`,
  `grant select, update on outbox to carveback_guard`,
  `create function sec.claim_outbox(most integer, lease_seconds integer)
     returns table (tenant_id uuid, outbox_id uuid)
     language sql volatile security definer set search_path = '' as $$
       update public.outbox o
          set offered_until = clock_timestamp() + make_interval(secs => lease_seconds)
        where (o.tenant_id, o.id) in (
          select c.tenant_id, c.id from public.outbox c
           where c.done_at is null and c.dead_at is null and c.offered_until < clock_timestamp()
           order by c.offered_until, c.created_at limit most for update skip locked)
       returning o.tenant_id, o.id $$`,
  ...asGuard('claim_outbox(integer, integer)'),
  `grant execute on function sec.claim_outbox(integer, integer) to carveback_worker`,
];

/** A mutation's key commits with its effect; a repeat answers with the kept result. */
const idempotency = [
  `create table idempotency_keys (
     tenant_id uuid not null,
     id uuid not null,
     user_id uuid not null,
     client_id uuid,
     key text not null,
     request_hash text not null,
     result jsonb,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, user_id, key),
     foreign key (tenant_id, user_id) references users (tenant_id, id)
   )`,
  `create index idempotency_keys_by_age on idempotency_keys (created_at)`,
  ...protect('idempotency_keys', {
    portal: 'own_client',
    app: 'select, insert, update',
    worker: 'select, delete',
  }),
];

/** Mutations insert unchained entries; one sealer per tenant chains them. Nobody at run time may update either. */
const audit = [
  `create table audit_entries (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     client_id uuid,
     at timestamptz not null default clock_timestamp(),
     actor_id uuid,
     action text not null,
     subject_kind text not null,
     subject_id uuid,
     detail jsonb not null,
     primary key (tenant_id, id)
   )`,
  `create index audit_entries_by_time on audit_entries (tenant_id, at desc, id desc)`,
  `create index audit_entries_by_subject on audit_entries (tenant_id, subject_kind, subject_id, at)`,
  ...protect('audit_entries', { portal: 'own_client', app: 'select, insert', worker: 'select, insert' }),

  `create table audit_seals (
     tenant_id uuid not null,
     id uuid not null,
     position bigint not null,
     previous_hash bytea not null,
     hash bytea not null,
     sealed_at timestamptz not null default clock_timestamp(),
     primary key (tenant_id, id),
     unique (tenant_id, position),
     foreign key (tenant_id, id) references audit_entries (tenant_id, id)
   )`,
  ...protect('audit_seals', { portal: 'none', app: 'select', worker: 'select, insert' }),

  `create policy guard_lookup on audit_entries for select to carveback_guard using (true)`,
  `create policy guard_lookup on audit_seals for select to carveback_guard using (true)`,
  `grant select on audit_entries, audit_seals to carveback_guard`,
  `create index audit_entries_by_age on audit_entries (at)`,
  `create function sec.tenants_to_seal(since timestamptz) returns table (tenant_id uuid)
     language sql stable security definer set search_path = '' as $$
       select distinct e.tenant_id from public.audit_entries e
        where e.at >= since and not exists (select 1 from public.audit_seals s where s.tenant_id = e.tenant_id and s.id = e.id) $$`,
  ...asGuard('tenants_to_seal(timestamptz)'),
  `grant execute on function sec.tenants_to_seal(timestamptz) to carveback_worker`,
];
