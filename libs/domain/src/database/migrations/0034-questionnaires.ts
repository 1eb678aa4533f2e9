import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** What is asked of a client at a renewal, its answers so far, and what it stands by. */
export class Questionnaires0034 implements MigrationInterface {
  name = 'Questionnaires1763769600034';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...questionnaires, ...drafts, ...submissions, ...grants]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `revoke insert, update on service_lines from carveback_worker`,
      `drop table renewal_questionnaire_submissions, renewal_questionnaire_drafts, renewal_questionnaires cascade`,
    ]);
  }
}

const questionnaires = [
  `create table renewal_questionnaires (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     renewal_id uuid not null,
     number integer not null check (number > 0),
     prepared_on date not null,
     answer_by date not null,
     currency char(3) not null,
     items jsonb not null,
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     prepared_by uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, policy_id, id),
     unique (tenant_id, policy_id, number),
     foreign key (tenant_id, client_id, policy_id, renewal_id) references renewals (tenant_id, client_id, policy_id, id),
     foreign key (tenant_id, prepared_by) references users (tenant_id, id)
   )`,
  ...protect('renewal_questionnaires', {
    portal: 'own_client',
    app: 'select, insert',
    worker: 'select, insert',
  }),
];

const drafts = [
  `create table renewal_questionnaire_drafts (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     questionnaire_id uuid not null,
     answers jsonb not null,
     edited_by uuid not null,
     version integer not null default 1,
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, questionnaire_id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, questionnaire_id) references renewal_questionnaires (tenant_id, id),
     foreign key (tenant_id, edited_by) references users (tenant_id, id)
   )`,
  ...protect('renewal_questionnaire_drafts', {
    portal: 'own_client',
    app: 'select, insert, update',
    worker: 'select',
  }),
];

const submissions = [
  `create table renewal_questionnaire_submissions (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     questionnaire_id uuid not null,
     answers jsonb not null,
     contact_id uuid not null,
     name text not null,
     title text not null,
     given_on date not null,
     channel text not null check (channel in ('portal', 'email', 'letter', 'phone_written_back')),
     recorded_by uuid not null,
     created_at timestamptz not null,
     primary key (tenant_id, id),
     unique (tenant_id, questionnaire_id),
     foreign key (tenant_id, client_id, policy_id, questionnaire_id)
       references renewal_questionnaires (tenant_id, client_id, policy_id, id),
     foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id)
   )`,
  `create index renewal_questionnaire_submissions_by_client on renewal_questionnaire_submissions (tenant_id, client_id, created_at)`,
  ...protect('renewal_questionnaire_submissions', {
    portal: 'own_client',
    app: 'select, insert',
    worker: 'select',
  }),
];

/** What a client answers becomes a new service, or a retired one, without anybody at the screen. */
const grants = [`grant insert, update on service_lines to carveback_worker`];
