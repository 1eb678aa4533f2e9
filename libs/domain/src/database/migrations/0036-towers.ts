import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** How an excess policy follows the one beneath it, and the requests that ask its carrier to follow a change. */
export class Towers0036 implements MigrationInterface {
  name = 'Towers1763769600036';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...policies, ...towerRequests]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop table tower_requests',
      'alter table policies drop column follow_form_exceptions, drop column follows_form',
    ]);
  }
}

const policies = [
  `alter table policies
     add column follows_form boolean,
     add column follow_form_exceptions text[] not null default '{}',
     add constraint policies_follow_form
       check (layer = 'excess' or (follows_form is null and follow_form_exceptions = '{}'))`,
];

/** Each carrier in excess is asked once to follow a request, however often somebody looks. */
const towerRequests = [
  `create table tower_requests (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     underlying_request_id uuid not null,
     policy_id uuid not null,
     request_id uuid not null,
     created_at timestamptz not null,
     primary key (tenant_id, id),
     unique (tenant_id, underlying_request_id, policy_id),
     foreign key (tenant_id, client_id, underlying_request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, policy_id) references policies (tenant_id, id),
     check (request_id <> underlying_request_id)
   )`,
  `create index tower_requests_by_request on tower_requests (tenant_id, request_id)`,
  ...protect('tower_requests', { portal: 'own_client', app: 'select, insert', worker: 'select, insert' }),
];
