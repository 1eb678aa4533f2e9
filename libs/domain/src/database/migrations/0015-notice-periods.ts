import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** How long before expiry carriers tell of a non-renewal or of other terms, as each brokerage has noted it. */
export class NoticePeriods0015 implements MigrationInterface {
  name = 'NoticePeriods1763769600015';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, noticePeriods);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['drop table notice_periods']);
  }
}

/** Of one state, kind and market at most one row counts on a day; the service sees to it under a lock. */
const noticePeriods = [
  `create table notice_periods (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     state text not null check (state ~ '^([A-Z]{2})?$'),
     kind text not null check (kind in ('non_renewal', 'conditional_renewal')),
     market text not null check (market in ('admitted', 'surplus_lines')),
     days integer not null check (days > 0),
     rate_trigger_percent numeric,
     source text not null check (btrim(source) <> ''),
     valid_from date not null,
     valid_until date,
     note text not null default '',
     version integer not null default 1,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, state, kind, market, valid_from),
     check (rate_trigger_percent is null or (kind = 'conditional_renewal' and rate_trigger_percent > 0)),
     check (valid_until is null or valid_until >= valid_from)
   )`,
  ...protect('notice_periods', { portal: 'none', app: 'select, insert, update, delete', worker: 'select' }),
];
