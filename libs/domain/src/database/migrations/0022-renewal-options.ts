import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

const ADD_ONLY = 'select, insert';

/** Renewals as carriers quote them, what a reading of their forms showed, what the client chose, and what was bound. */
export class RenewalOptions0022 implements MigrationInterface {
  name = 'RenewalOptions1763769600022';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...options, ...forms, ...reviews, ...choices, ...bindings]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `drop table renewal_bindings, option_choices, option_reviews, quoted_forms, renewal_options`,
    ]);
  }
}

const options = [
  `create table renewal_options (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     renewal_id uuid not null,
     kind text not null check (kind in ('indication', 'bindable')),
     given_by text not null check (btrim(given_by) <> ''),
     quoted_on date not null,
     valid_until date,
     issuing_company_id uuid not null,
     mga_id uuid,
     wholesaler_id uuid,
     binding_authority text not null check (binding_authority in ('issuing_company', 'mga', 'wholesaler')),
     underwriter_id uuid,
     effective_on date not null,
     expires_on date not null,
     retroactive_on date,
     currency char(3) not null,
     premium_minor bigint not null check (premium_minor >= 0),
     taxes_minor bigint check (taxes_minor >= 0),
     fees_minor bigint check (fees_minor >= 0),
     expiring_premium_minor bigint check (expiring_premium_minor >= 0),
     limit_per_claim_minor bigint check (limit_per_claim_minor >= 0),
     limit_aggregate_minor bigint check (limit_aggregate_minor >= 0),
     retention_minor bigint check (retention_minor >= 0),
     words text not null default '',
     recorded_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, policy_id, id),
     unique (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, policy_id, renewal_id) references renewals (tenant_id, client_id, policy_id, id),
     foreign key (tenant_id, issuing_company_id) references carriers (tenant_id, id),
     foreign key (tenant_id, mga_id) references carriers (tenant_id, id),
     foreign key (tenant_id, wholesaler_id) references carriers (tenant_id, id),
     foreign key (tenant_id, underwriter_id) references underwriters (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id),
     check (expires_on > effective_on),
     check (valid_until is null or valid_until >= quoted_on)
   )`,
  `create index renewal_options_by_policy on renewal_options (tenant_id, policy_id, created_at)`,
  ...protect('renewal_options', { portal: 'none', app: ADD_ONLY, worker: 'select' }),
];

const forms = [
  `create table quoted_forms (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     option_id uuid not null,
     kind text not null check (kind in ('base_form', 'declarations', 'endorsement', 'schedule')),
     title text not null check (btrim(title) <> ''),
     form_number text not null default '',
     edition text not null default '',
     state text not null check (state in ('text', 'needs_text')),
     text text not null,
     page_starts integer[] not null,
     pages_without_text integer[] not null default '{}',
     parts_not_read text[] not null default '{}',
     sha256 text not null,
     upload_id uuid,
     recorded_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, option_id) references renewal_options (tenant_id, client_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id)
   )`,
  `create index quoted_forms_by_option on quoted_forms (tenant_id, option_id, created_at)`,
  ...protect('quoted_forms', { portal: 'none', app: ADD_ONLY, worker: 'select' }),
];

const reviews = [
  `create table option_reviews (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     option_id uuid not null,
     rule_set_version text not null,
     as_of date not null,
     form_ids uuid[] not null,
     services jsonb not null,
     terms jsonb not null,
     endorsements jsonb not null,
     missing_documents text[] not null,
     summary text not null,
     sha256 text not null,
     attested_by uuid,
     attested_at timestamptz,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, option_id, id),
     foreign key (tenant_id, client_id, option_id) references renewal_options (tenant_id, client_id, id),
     foreign key (tenant_id, attested_by) references users (tenant_id, id),
     check ((attested_by is null) = (attested_at is null))
   )`,
  `create index option_reviews_by_option on option_reviews (tenant_id, option_id, created_at)`,
  ...protect('option_reviews', { portal: 'none', app: ADD_ONLY, worker: 'select' }),
  // What was read stays as it was read; who attests it is added.
  `grant update (attested_by, attested_at, version) on option_reviews to carveback_app`,
];

const choices = [
  `create table option_choices (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     option_id uuid not null,
     review_id uuid not null,
     contact_id uuid not null,
     name text not null,
     title text not null,
     authority text not null check (btrim(authority) <> ''),
     chosen_on date not null,
     channel text not null check (channel in ('email', 'letter', 'phone_written_back')),
     seen_sha256 text not null,
     accepts_retroactive_date boolean not null,
     note text not null default '',
     upload_id uuid,
     recorded_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id, option_id) references renewal_options (tenant_id, client_id, policy_id, id),
     foreign key (tenant_id, option_id, review_id) references option_reviews (tenant_id, option_id, id),
     foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id),
     check (not accepts_retroactive_date or upload_id is not null)
   )`,
  `create index option_choices_by_policy on option_choices (tenant_id, policy_id, created_at)`,
  ...protect('option_choices', { portal: 'none', app: ADD_ONLY, worker: 'select' }),
];

const bindings = [
  `create table renewal_bindings (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     renewal_id uuid not null,
     option_id uuid not null,
     review_id uuid not null,
     choice_id uuid not null,
     renewal_policy_id uuid not null,
     bound_on date not null,
     bound_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     constraint renewal_bindings_once unique (tenant_id, renewal_id),
     foreign key (tenant_id, client_id, policy_id, renewal_id) references renewals (tenant_id, client_id, policy_id, id),
     foreign key (tenant_id, client_id, policy_id, option_id) references renewal_options (tenant_id, client_id, policy_id, id),
     foreign key (tenant_id, option_id, review_id) references option_reviews (tenant_id, option_id, id),
     foreign key (tenant_id, choice_id) references option_choices (tenant_id, id),
     foreign key (tenant_id, client_id, renewal_policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, bound_by) references users (tenant_id, id)
   )`,
  ...protect('renewal_bindings', { portal: 'none', app: ADD_ONLY, worker: 'select' }),
];
