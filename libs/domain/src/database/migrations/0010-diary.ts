import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asGuard } from './0001-tenant-context.js';
import { protect, runAll } from './protect.js';

const WRITE = 'select, insert, update, delete';
const KEPT = 'select, insert, update';

/** What is to be done by when and by whom, the days on which nobody works, and what was noted. */
export class Diary0010 implements MigrationInterface {
  name = 'Diary1763769600010';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...holidays, ...absences, ...diary, ...notes, ...days]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop function sec.tenants_of_new_day',
      'drop table passed_days, notes, diary_entries, absences, holidays cascade',
    ]);
  }
}

const holidays = [
  `create table holidays (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     day date not null,
     name text not null check (btrim(name) <> ''),
     version integer not null default 1,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     constraint holidays_once unique (tenant_id, day)
   )`,
  ...protect('holidays', { portal: 'none', app: WRITE, worker: 'select' }),
];

/** While a person is away, a stand-in sees what is theirs. */
const absences = [
  `create table absences (
     tenant_id uuid not null,
     id uuid not null,
     user_id uuid not null,
     from_on date not null,
     until_on date not null,
     stand_in_id uuid not null,
     note text not null default '',
     version integer not null default 1,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, user_id) references users (tenant_id, id),
     foreign key (tenant_id, stand_in_id) references users (tenant_id, id),
     check (from_on <= until_on),
     check (stand_in_id <> user_id)
   )`,
  `create index absences_by_end on absences (tenant_id, until_on, id)`,
  `create index absences_by_user on absences (tenant_id, user_id, until_on)`,
  ...protect('absences', { portal: 'none', app: WRITE, worker: 'select' }),
];

/**
 * An entry that the system made names its cause, so that the same cause makes it once. None is ever deleted; a done one
 * says who, when and why.
 */
const diary = [
  `create table diary_entries (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid,
     request_id uuid,
     kind text not null,
     title text not null check (btrim(title) <> ''),
     owner_id uuid,
     due_on date not null,
     escalation text not null default 'none' check (escalation in ('none', 'overdue', 'supervisor')),
     escalated_at timestamptz,
     cause text,
     created_by uuid,
     created_at timestamptz not null default now(),
     done_at timestamptz,
     done_by uuid,
     done_why text not null default '',
     done_move_id uuid,
     version integer not null default 1,
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, owner_id) references users (tenant_id, id),
     foreign key (tenant_id, created_by) references users (tenant_id, id),
     foreign key (tenant_id, done_by) references users (tenant_id, id),
     foreign key (tenant_id, done_move_id) references endorsement_request_moves (tenant_id, id),
     check (policy_id is null or request_id is null),
     check ((escalation = 'none') = (escalated_at is null)),
     check ((done_at is null) = (btrim(done_why) = '')),
     check (done_at is not null or (done_by is null and done_move_id is null))
   )`,
  `create unique index diary_entries_once on diary_entries (tenant_id, request_id, cause) where cause is not null`,
  `create index diary_entries_by_day on diary_entries (tenant_id, due_on, id)`,
  `create index diary_entries_open on diary_entries (tenant_id, owner_id, due_on, id) where done_at is null`,
  `create index diary_entries_by_client on diary_entries (tenant_id, client_id, due_on, id)`,
  `create index diary_entries_by_request on diary_entries (tenant_id, request_id, due_on, id) where request_id is not null`,
  ...protect('diary_entries', { portal: 'none', app: KEPT, worker: KEPT }),
];

const notes = [
  `create table notes (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid,
     request_id uuid,
     visibility text not null check (visibility in ('internal', 'releasable')),
     body text not null check (btrim(body) <> ''),
     written_by uuid not null,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, written_by) references users (tenant_id, id),
     check (policy_id is null or request_id is null)
   )`,
  `create index notes_by_client on notes (tenant_id, client_id, created_at desc, id desc)`,
  `create index notes_by_time on notes (tenant_id, created_at desc, id desc)`,
  ...protect('notes', { portal: 'none', app: 'select, insert', worker: 'select' }),
  // What was written stays as it was written; who may read it may change.
  `grant update (visibility, version) on notes to carveback_app`,
];

/** The local days that have begun, each with the instant of its end, when the next one begins. */
const days = [
  `create table passed_days (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     day date not null,
     ends_at timestamptz not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, day)
   )`,
  `create index passed_days_by_end on passed_days (tenant_id, ends_at)`,
  ...protect('passed_days', { portal: 'none', app: 'select', worker: 'select, insert' }),
  `create policy guard_lookup on passed_days for select to carveback_guard using (true)`,
  `grant select on passed_days to carveback_guard`,
  `create function sec.tenants_of_new_day(now_at timestamptz) returns table (tenant_id uuid)
     language sql stable security definer set search_path = '' as $$
       select b.tenant_id from public.brokerages b
        where not exists (select 1 from public.passed_days d where d.tenant_id = b.tenant_id and d.ends_at > now_at) $$`,
  ...asGuard('tenants_of_new_day(timestamptz)'),
  `grant execute on function sec.tenants_of_new_day(timestamptz) to carveback_worker`,
];
