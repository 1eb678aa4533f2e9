import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** Reviews and what follows from them. Reviews, verdicts, moves and letters are added, never edited. */
export class ReviewsAndRequests0004 implements MigrationInterface {
  name = 'ReviewsAndRequests1763769600004';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...reviews, ...findings, ...requests, ...letters]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table letters, endorsement_request_moves, endorsement_request_findings, endorsement_requests, findings,
         verdicts, reviews cascade`,
    );
  }
}

/** `cause_id` is the outbox entry (or the request) that asked for the review: doing it twice changes nothing. */
const reviews = [
  `create table reviews (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     cause_id uuid not null,
     trigger text not null,
     as_of date not null,
     rule_set_version text not null,
     inputs jsonb not null,
     policies jsonb not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, cause_id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id)
   )`,
  `create index reviews_by_client on reviews (tenant_id, client_id, created_at desc, id desc)`,
  ...protect('reviews', { portal: 'none', app: 'select', worker: 'select, insert' }),

  `create table verdicts (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     review_id uuid not null,
     policy_id uuid not null,
     service_line_id uuid not null,
     code text not null,
     components text[] not null,
     confidence real not null,
     verdict text not null check (verdict in ('in_scope', 'arguable', 'gap')),
     reasons text[] not null,
     severity text not null check (severity in ('critical', 'high', 'medium', 'low')),
     evidence jsonb not null,
     rules text[] not null,
     explanation text not null,
     question text,
     only_if text,
     primary key (tenant_id, id),
     unique (tenant_id, review_id, policy_id, service_line_id),
     foreign key (tenant_id, review_id) references reviews (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, service_line_id) references service_lines (tenant_id, client_id, id)
   )`,
  ...protect('verdicts', { portal: 'none', app: 'select', worker: 'select, insert' }),
];

const findings = [
  `create table findings (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     service_line_id uuid not null,
     kind text not null check (kind in ('request', 'question')),
     verdict text not null check (verdict in ('arguable', 'gap')),
     reasons text[] not null,
     severity text not null check (severity in ('critical', 'high', 'medium', 'low')),
     opened_review_id uuid not null,
     latest_review_id uuid not null,
     opened_at timestamptz not null default now(),
     cured_review_id uuid,
     cured_at timestamptz,
     cured_by text check (cured_by in ('wording', 'service_retired', 'policy_ended')),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, service_line_id) references service_lines (tenant_id, client_id, id),
     foreign key (tenant_id, opened_review_id) references reviews (tenant_id, id),
     foreign key (tenant_id, latest_review_id) references reviews (tenant_id, id),
     foreign key (tenant_id, cured_review_id) references reviews (tenant_id, id),
     check ((cured_at is null) = (cured_review_id is null) and (cured_at is null) = (cured_by is null))
   )`,
  `create unique index findings_open_once on findings (tenant_id, service_line_id, policy_id) where cured_at is null`,
  `create index findings_open_by_client on findings (tenant_id, client_id, severity) where cured_at is null`,
  ...protect('findings', { portal: 'none', app: 'select', worker: 'select, insert, update' }),
];

/** The portal shows what was asked of the carrier: requests that were submitted, never drafts. */
const requests = [
  `create table endorsement_requests (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     case_number text not null,
     status text not null check (status in ('draft', 'broker_review', 'ready', 'submitted')),
     effective_on date not null,
     need_by date,
     narrative text not null default '',
     circumstances text not null default '',
     circumstances_signed_by text not null default '',
     circumstances_signed_on date,
     proposals jsonb not null,
     proposals_edited boolean not null default false,
     letter_version integer not null default 1,
     version integer not null default 1,
     approved_by uuid,
     approved_at timestamptz,
     submitted_by uuid,
     submitted_at timestamptz,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, id),
     unique (tenant_id, case_number),
     check ((circumstances = '') = (circumstances_signed_on is null)),
     check ((circumstances = '') = (circumstances_signed_by = '')),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, approved_by) references users (tenant_id, id),
     foreign key (tenant_id, submitted_by) references users (tenant_id, id)
   )`,
  `create unique index endorsement_requests_one_draft on endorsement_requests (tenant_id, policy_id) where status = 'draft'`,
  `create index endorsement_requests_by_client on endorsement_requests (tenant_id, client_id, created_at desc)`,
  ...protect('endorsement_requests', {
    portal: { sql: 'client_id = (select sec.client_scope()) and submitted_at is not null' },
    app: 'select, update',
    worker: 'select, insert, update',
  }),

  `create table endorsement_request_findings (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     finding_id uuid not null,
     service_line_id uuid not null,
     open boolean not null default true,
     primary key (tenant_id, id),
     unique (tenant_id, request_id, finding_id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, finding_id) references findings (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, service_line_id) references service_lines (tenant_id, client_id, id)
   )`,
  `create unique index request_findings_open_once on endorsement_request_findings (tenant_id, finding_id) where open`,
  `create index request_findings_by_service on endorsement_request_findings (tenant_id, service_line_id)`,
  ...protect('endorsement_request_findings', {
    portal: {
      sql: `client_id = (select sec.client_scope()) and exists (select 1 from endorsement_requests r
              where r.tenant_id = endorsement_request_findings.tenant_id and r.id = request_id)`,
    },
    app: 'select, update',
    worker: 'select, insert, update',
  }),

  `create table endorsement_request_moves (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     from_status text,
     to_status text not null,
     why text not null,
     moved_by uuid,
     moved_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, moved_by) references users (tenant_id, id)
   )`,
  `create index request_moves_by_request on endorsement_request_moves (tenant_id, request_id, moved_at)`,
  ...protect('endorsement_request_moves', {
    portal: 'none',
    app: 'select, insert',
    worker: 'select, insert',
  }),
];

/** One letter per (request, version, kind), one receipt per service line. */
const letters = [
  `create table letters (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     kind text not null check (kind in ('endorsement_request', 'receipt_notice')),
     request_id uuid,
     service_line_id uuid,
     version integer not null,
     subject text not null,
     facts jsonb not null,
     html text not null,
     pdf bytea not null,
     docx bytea not null,
     sha256 text not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, request_id, version, kind),
     unique (tenant_id, service_line_id, kind),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, service_line_id) references service_lines (tenant_id, client_id, id),
     check ((kind = 'endorsement_request') = (request_id is not null)),
     check ((kind = 'receipt_notice') = (service_line_id is not null))
   )`,
  ...protect('letters', {
    portal: {
      sql: `client_id = (select sec.client_scope()) and (kind = 'receipt_notice' or exists (select 1 from endorsement_requests r
              where r.tenant_id = letters.tenant_id and r.id = request_id and r.letter_version = letters.version))`,
    },
    app: 'select',
    worker: 'select, insert',
  }),
];
