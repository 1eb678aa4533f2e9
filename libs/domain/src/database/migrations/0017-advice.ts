import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

const ADD_ONLY = 'select, insert';

/** What was recommended to a client for its findings, and what it answered. All but drafts is added, never edited. */
export class Advice0017 implements MigrationInterface {
  name = 'Advice1763769600017';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...rounds,
      ...advice,
      ...answers,
      ...lines,
      ...drafts,
      `drop policy tenant_scope on findings`,
      findingsPolicy(FINDING_ADVISED),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `drop policy tenant_scope on findings`,
      findingsPolicy('false'),
      'drop table advice_drafts, advice_lines, advice_answers, advice, advice_rounds cascade',
    ]);
  }
}

/** A client learns of its own findings what it was advised about: that one of them is cured settles the advice. */
const FINDING_ADVISED = `client_id = (select sec.client_scope()) and exists (
  select 1 from advice a where a.tenant_id = findings.tenant_id and a.finding_id = findings.id)`;

function findingsPolicy(portal: string): string {
  const rows = `tenant_id = (select sec.tenant()) and ((select sec.client_scope()) is null or (${portal}))`;
  return `create policy tenant_scope on findings to carveback_app, carveback_worker using (${rows}) with check (${rows})`;
}

/** The portal shows a round once its letter was released: the letter's own policy says when that is. */
const rounds = [
  `create table advice_rounds (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     reference text not null,
     recommended_on date not null,
     recommended_by uuid not null,
     adviser text not null,
     offered_again boolean not null,
     order_id uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, id),
     unique (tenant_id, order_id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, client_id, order_id) references letter_orders (tenant_id, client_id, id),
     foreign key (tenant_id, recommended_by) references users (tenant_id, id)
   )`,
  `create index advice_rounds_by_client on advice_rounds (tenant_id, client_id, created_at)`,
  ...protect('advice_rounds', {
    portal: {
      sql: `client_id = (select sec.client_scope()) and exists (
        select 1 from letters l where l.tenant_id = advice_rounds.tenant_id and l.order_id = advice_rounds.order_id)`,
    },
    app: ADD_ONLY,
    worker: 'select',
  }),
];

const advice = [
  `create table advice (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     round_id uuid not null,
     finding_id uuid not null,
     policy_id uuid not null,
     service_line_id uuid not null,
     review_id uuid not null,
     service text not null,
     verdict text not null check (verdict in ('arguable', 'gap')),
     reasons text[] not null,
     severity text not null check (severity in ('critical', 'high', 'medium', 'low')),
     quoted jsonb not null,
     treatment text not null check (treatment in ('endorse', 'contract', 'control')),
     words text not null check (btrim(words) <> ''),
     consequence text not null check (btrim(consequence) <> ''),
     offered_again_of uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, id),
     unique (tenant_id, round_id, finding_id),
     foreign key (tenant_id, client_id, round_id) references advice_rounds (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, finding_id) references findings (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, service_line_id) references service_lines (tenant_id, client_id, id),
     foreign key (tenant_id, review_id) references reviews (tenant_id, id),
     foreign key (tenant_id, client_id, offered_again_of) references advice (tenant_id, client_id, id)
   )`,
  `create index advice_by_finding on advice (tenant_id, finding_id, created_at)`,
  `create index advice_by_service_line on advice (tenant_id, service_line_id, created_at)`,
  ...protect('advice', {
    portal: {
      sql: `client_id = (select sec.client_scope()) and exists (
        select 1 from advice_rounds r where r.tenant_id = advice.tenant_id and r.id = advice.round_id)`,
    },
    app: ADD_ONLY,
    worker: 'select',
  }),
];

/** Several by one person at one time are one answered letter; the latest of each advice is in effect. */
const answers = [
  `create table advice_answers (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     advice_id uuid not null,
     answer text not null check (answer in ('accepted', 'declined', 'please_quote')),
     contact_id uuid not null,
     name text not null,
     title text not null,
     authority text not null check (btrim(authority) <> ''),
     answered_on date not null,
     channel text not null check (channel in ('portal', 'email', 'letter', 'phone_written_back')),
     seen_sha256 text not null,
     note text not null default '',
     upload_id uuid,
     recorded_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, advice_id) references advice (tenant_id, client_id, id),
     foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id)
   )`,
  `create index advice_answers_by_advice on advice_answers (tenant_id, advice_id, created_at)`,
  ...protect('advice_answers', { portal: 'own_client', app: ADD_ONLY, worker: 'select' }),
];

const lines = [
  `create table advice_lines (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     advice_id uuid not null,
     side text not null check (side in ('client', 'brokerage')),
     body text not null check (btrim(body) <> ''),
     written_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, advice_id) references advice (tenant_id, client_id, id),
     foreign key (tenant_id, written_by) references users (tenant_id, id)
   )`,
  `create index advice_lines_by_advice on advice_lines (tenant_id, advice_id, created_at)`,
  ...protect('advice_lines', { portal: 'own_client', app: ADD_ONLY, worker: 'select' }),
];

/** Prepared, by a person or by the ladder, and given by a licensed one: then it is gone. One for each finding. */
const drafts = [
  `create table advice_drafts (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     finding_id uuid not null,
     treatment text not null check (treatment in ('endorse', 'contract', 'control')),
     words text not null,
     consequence text not null,
     offered_again_of uuid,
     prepared_for text not null default '',
     prepared_by uuid,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, finding_id),
     foreign key (tenant_id, client_id, finding_id) references findings (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, offered_again_of) references advice (tenant_id, client_id, id),
     foreign key (tenant_id, prepared_by) references users (tenant_id, id)
   )`,
  `create index advice_drafts_by_client on advice_drafts (tenant_id, client_id)`,
  ...protect('advice_drafts', {
    portal: 'none',
    app: 'select, insert, update, delete',
    worker: ADD_ONLY,
  }),
];
