import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

const ADD_ONLY = 'select, insert';

/** The whole life of an endorsement request, and the facts that its guards rest on. Facts are added, never edited. */
export class Cases0007 implements MigrationInterface {
  name = 'Cases1763769600007';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...statuses,
      ...licences,
      ...authorities,
      ...holds,
      ...answers,
      ...decisions,
      ...issued,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop table issue_checks, issued_wordings, client_decisions, carrier_answers, answer_links, sending_holds, request_authorities, producer_licences cascade',
      'drop index endorsement_requests_by_status',
      `alter table endorsement_request_findings drop column asked_at`,
      `alter table endorsement_requests drop constraint endorsement_requests_status_check,
         add constraint endorsement_requests_status_check check (status in ('draft', 'broker_review', 'ready', 'submitted'))`,
    ]);
  }
}

const STATUSES = `'draft', 'broker_review', 'awaiting_client_authority', 'ready', 'submitted', 'acknowledged',
  'information_requested', 'underwriting', 'quoted', 'client_decision', 'bind_requested', 'confirmed',
  'confirmed_without_endorsement', 'issued', 'checked', 'correction_requested', 'delivered', 'client_unresponsive',
  'closed', 'declined_by_carrier', 'declined_by_client', 'withdrawn', 'superseded_at_renewal', 'policy_ended',
  'broker_of_record_changed'`;

/** The client sees a request once its authority is asked for: it authorises what it reads. */
const SHOWN_TO_CLIENT = `(submitted_at is not null or shown_at is not null)`;

const statuses = [
  `alter table endorsement_requests drop constraint endorsement_requests_status_check`,
  `alter table endorsement_requests add constraint endorsement_requests_status_check check (status in (${STATUSES})) not valid`,
  `alter table endorsement_requests validate constraint endorsement_requests_status_check`,
  `alter table endorsement_requests add column shown_at timestamptz, add column ended_at timestamptz`,
  `drop policy tenant_scope on endorsement_requests`,
  `create policy tenant_scope on endorsement_requests to carveback_app, carveback_worker
     using (tenant_id = (select sec.tenant()) and ((select sec.client_scope()) is null
            or (client_id = (select sec.client_scope()) and ${SHOWN_TO_CLIENT})))
     with check (tenant_id = (select sec.tenant()) and ((select sec.client_scope()) is null
            or (client_id = (select sec.client_scope()) and ${SHOWN_TO_CLIENT})))`,
  // Which findings a carrier was asked about, whatever left the request before or after.
  `alter table endorsement_request_findings add column asked_at timestamptz`,
  `update endorsement_request_findings rf set asked_at = r.submitted_at from endorsement_requests r
    where r.tenant_id = rf.tenant_id and r.id = rf.request_id and r.submitted_at is not null`,
  `create index endorsement_requests_by_status on endorsement_requests (tenant_id, status, created_at desc)`,
];

/** Producers hold licences by state, line and expiry. */
const licences = [
  `create table producer_licences (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     user_id uuid not null,
     state text not null,
     line text not null check (line in ('property_casualty', 'surplus_lines')),
     number text not null check (btrim(number) <> ''),
     expires_on date not null,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, user_id) references users (tenant_id, id)
   )`,
  `create unique index producer_licences_once on producer_licences (tenant_id, user_id, lower(state), line)`,
  ...protect('producer_licences', {
    portal: 'none',
    app: 'select, insert, update, delete',
    worker: 'select',
  }),
];

/** That a person who may sign has authorised exactly this version of the request. */
const authorities = [
  `create table request_authorities (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     letter_version integer not null,
     contact_id uuid not null,
     name text not null check (btrim(name) <> ''),
     title text not null,
     given_on date not null,
     channel text not null check (channel in ('portal', 'email', 'letter', 'phone_written_back')),
     letter_sha256 text not null,
     note text not null default '',
     upload_id uuid,
     recorded_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id)
   )`,
  `create index request_authorities_by_request on request_authorities (tenant_id, request_id, letter_version)`,
  ...protect('request_authorities', { portal: 'own_client', app: ADD_ONLY, worker: 'select' }),
];

/** A request is not sent while a hold on it is released by the principal or the client only. */
const holds = [
  `create table sending_holds (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     reason text not null check (reason in ('service_before_application', 'application_drift', 'known_circumstance')),
     detail text not null,
     raised_by uuid,
     raised_at timestamptz not null default now(),
     principal_released_by uuid,
     principal_released_at timestamptz,
     client_released_by uuid,
     client_released_name text not null default '',
     client_released_on date,
     counsel_advised boolean not null default false,
     version integer not null default 1,
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, raised_by) references users (tenant_id, id),
     foreign key (tenant_id, principal_released_by) references users (tenant_id, id),
     foreign key (tenant_id, client_released_by) references contacts (tenant_id, id),
     check ((principal_released_by is null) = (principal_released_at is null)),
     check ((client_released_by is null) = (client_released_on is null)),
     check (client_released_by is null or counsel_advised)
   )`,
  `create unique index sending_holds_open_once on sending_holds (tenant_id, request_id, reason)
     where principal_released_at is null or client_released_on is null`,
  `create index sending_holds_by_request on sending_holds (tenant_id, request_id)`,
  ...protect('sending_holds', { portal: 'none', app: 'select, insert, update', worker: 'select, insert' }),
];

const answers = [
  `create table answer_links (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     letter_version integer not null,
     token_hash bytea not null,
     recipient_name text not null check (btrim(recipient_name) <> ''),
     recipient_email text not null default '',
     company text not null check (company in ('issuing_company', 'mga', 'wholesaler')),
     expires_at timestamptz not null,
     opened_at timestamptz,
     used_at timestamptz,
     revoked_at timestamptz,
     created_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, token_hash),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, created_by) references users (tenant_id, id)
   )`,
  `create index answer_links_by_token on answer_links (token_hash)`,
  `create index answer_links_by_request on answer_links (tenant_id, request_id)`,
  ...protect('answer_links', { portal: 'none', app: 'select, insert, update', worker: 'select, insert' }),
  `create policy guard_lookup on answer_links for select to carveback_guard using (true)`,
  `grant select on answer_links to carveback_guard`,
  `create or replace function sec.find_link(hash bytea)
     returns table (tenant_id uuid, link_id uuid)
     language sql stable security definer set search_path = '' as $$
       select i.tenant_id, i.id from public.invitations i where i.token_hash = hash
       union all
       select a.tenant_id, a.id from public.answer_links a where a.token_hash = hash
       limit 1 $$`,

  `create table carrier_answers (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     kind text not null check (kind in ('receipt', 'information_request', 'indication', 'quote', 'decline', 'confirmation', 'confirmation_without_endorsement')),
     given_on date not null,
     given_by text not null check (btrim(given_by) <> ''),
     company text not null check (company in ('issuing_company', 'mga', 'wholesaler')),
     may_bind boolean not null,
     in_writing boolean not null,
     words text not null default '',
     premium_kind text check (premium_kind in ('nil', 'additional', 'return')),
     premium_minor bigint check (premium_minor >= 0),
     taxes_minor bigint check (taxes_minor >= 0),
     fees_minor bigint check (fees_minor >= 0),
     currency char(3),
     valid_until date,
     decline_reason text not null default '',
     alternative_wording text not null default '',
     upload_id uuid,
     link_id uuid,
     recorded_by uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     foreign key (tenant_id, link_id) references answer_links (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id),
     check ((recorded_by is null) = (link_id is not null)),
     check ((kind in ('indication', 'quote')) = (premium_kind is not null)),
     check (premium_kind is null or (premium_minor is not null and currency is not null)),
     check (premium_kind <> 'nil' or premium_minor = 0),
     check (kind <> 'decline' or btrim(decline_reason) <> '')
   )`,
  `create index carrier_answers_by_request on carrier_answers (tenant_id, request_id, created_at)`,
  ...protect('carrier_answers', { portal: 'none', app: ADD_ONLY, worker: ADD_ONLY }),
];

/** What a person at the client decided, having seen what the hash names. */
const decisions = [
  `create table client_decisions (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     kind text not null check (kind in ('accept_quote', 'decline_request', 'accept_gap')),
     answer_id uuid,
     contact_id uuid not null,
     name text not null check (btrim(name) <> ''),
     title text not null,
     authority text not null,
     decided_on date not null,
     channel text not null check (channel in ('portal', 'email', 'letter', 'phone_written_back')),
     seen_sha256 text not null,
     note text not null default '',
     upload_id uuid,
     recorded_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, answer_id) references carrier_answers (tenant_id, client_id, id),
     foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id),
     check ((kind = 'accept_quote') = (answer_id is not null))
   )`,
  `create index client_decisions_by_request on client_decisions (tenant_id, request_id, created_at)`,
  ...protect('client_decisions', { portal: 'own_client', app: ADD_ONLY, worker: 'select' }),
];

const issued = [
  `create table issued_wordings (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     policy_id uuid not null,
     wording_id uuid not null,
     received_on date not null,
     prior_work text not null check (prior_work in ('counts', 'does_not_count', 'unsaid')),
     terms jsonb not null,
     recorded_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, id),
     unique (tenant_id, request_id, wording_id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, policy_id, wording_id) references wordings (tenant_id, policy_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id)
   )`,
  `create index issued_wordings_by_request on issued_wordings (tenant_id, request_id, created_at)`,
  ...protect('issued_wordings', { portal: 'own_client', app: ADD_ONLY, worker: 'select' }),

  `create table issue_checks (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     issued_id uuid not null,
     rule_set_version text not null,
     services jsonb not null,
     differences jsonb not null,
     terms jsonb not null,
     passed boolean not null,
     attested_by uuid,
     attested_at timestamptz,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, issued_id) references issued_wordings (tenant_id, client_id, id),
     foreign key (tenant_id, attested_by) references users (tenant_id, id),
     check ((attested_by is null) = (attested_at is null))
   )`,
  `create index issue_checks_by_request on issue_checks (tenant_id, request_id, created_at)`,
  ...protect('issue_checks', { portal: 'none', app: 'select, insert, update', worker: 'select' }),
];
