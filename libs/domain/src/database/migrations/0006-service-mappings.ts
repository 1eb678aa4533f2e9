import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** What a brokerage's people answered when the catalogue reader did not know a name. */
export class ServiceMappings0006 implements MigrationInterface {
  name = 'ServiceMappings1763769600006';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...serviceMappings, ...questions]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['drop index verdicts_unsure', 'drop table service_mappings']);
  }
}

/** `name_key` is the name without case, punctuation, prices and units: one answer for all spellings. */
const serviceMappings = [
  `create table service_mappings (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     name_key text not null check (name_key <> ''),
     name text not null check (btrim(name) <> ''),
     code text not null,
     components text[] not null default '{}',
     settled_by uuid,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, settled_by) references users (tenant_id, id),
     check (case code when 'bundle' then cardinality(components) >= 2 else components = '{}' end)
   )`,
  `create unique index service_mappings_once on service_mappings (tenant_id, name_key)`,
  `create index service_mappings_by_name on service_mappings (tenant_id, lower(name), id)`,
  ...protect('service_mappings', {
    portal: 'none',
    app: 'select, insert, update, delete',
    worker: 'select',
  }),
];

/** The queue of questions reads the few verdicts whose code is in doubt, among many. */
const questions = [
  `create index verdicts_unsure on verdicts (tenant_id, review_id) where code = 'unknown' or confidence < 0.6::real`,
];
