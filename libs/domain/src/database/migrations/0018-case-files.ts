import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** The file of a client or a case as it was exported; seals that another's entry can be shown by its hash alone. */
export class CaseFiles0018 implements MigrationInterface {
  name = 'CaseFiles1763769600018';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...caseFiles, `alter table audit_seals add column entry_hash bytea`]);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Entries that were sealed over their hash are sealed again in the older form, in their order.
    await runAll(runner, [
      'drop table case_files',
      `delete from audit_seals s where exists (
         select 1 from audit_seals f where f.tenant_id = s.tenant_id and f.position <= s.position and f.entry_hash is not null)`,
      `alter table audit_seals drop column entry_hash`,
    ]);
  }
}

/** What was asked for never changes; the worker completes it once, and a person may drop its bytes. */
const caseFiles = [
  `create table case_files (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid,
     audience text not null check (audience in ('internal', 'releasable')),
     with_reviews boolean not null,
     requested_by uuid not null,
     job_id uuid not null,
     created_at timestamptz not null,
     made_at timestamptz,
     sha256 text,
     byte_size integer,
     contents integer,
     head_position bigint,
     head_hash text,
     bytes bytea,
     discarded_by uuid,
     discarded_at timestamptz,
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, requested_by) references users (tenant_id, id),
     foreign key (tenant_id, discarded_by) references users (tenant_id, id),
     check (num_nulls(made_at, sha256, byte_size, contents, head_position, head_hash) in (0, 6)),
     check ((bytes is not null) = (made_at is not null and discarded_at is null)),
     check (discarded_at is null or made_at is not null),
     check ((discarded_at is null) = (discarded_by is null))
   )`,
  `create index case_files_by_client on case_files (tenant_id, client_id, created_at)`,
  `create index case_files_by_request on case_files (tenant_id, request_id, created_at) where request_id is not null`,
  ...protect('case_files', { portal: 'none', app: 'select, insert', worker: 'select' }),
  `grant update (bytes, discarded_by, discarded_at) on case_files to carveback_app`,
  `grant update (made_at, sha256, byte_size, contents, head_position, head_hash, bytes) on case_files to carveback_worker`,
];
