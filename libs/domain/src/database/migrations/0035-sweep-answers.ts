import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** What clients answered when they were asked for circumstances before a policy ended. */
export class SweepAnswers0035 implements MigrationInterface {
  name = 'SweepAnswers1763769600035';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, answers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['drop table sweep_answers']);
  }
}

const answers = [
  `create table sweep_answers (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     step text not null check (step in ('circumstance_sweep', 'last_sweep')),
     answer text not null check (answer in ('none', 'reported')),
     words text not null,
     contact_id uuid not null,
     name text not null,
     title text not null,
     given_on date not null,
     channel text not null check (channel in ('portal', 'email', 'letter', 'phone_written_back')),
     recorded_by uuid not null,
     created_at timestamptz not null,
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id),
     check (answer = 'none' or btrim(words) <> '')
   )`,
  `create index sweep_answers_by_policy on sweep_answers (tenant_id, policy_id, created_at)`,
  ...protect('sweep_answers', { portal: 'own_client', app: 'select, insert', worker: 'select' }),
];
