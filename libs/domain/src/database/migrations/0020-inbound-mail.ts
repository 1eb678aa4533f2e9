import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asGuard } from './0001-tenant-context.js';
import { protect, runAll } from './protect.js';

/** Mail that comes in: how a gateway proves itself, what it handed over, what was read in it, and where it was filed. */
export class InboundMail0020 implements MigrationInterface {
  name = 'InboundMail1763769600020';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...keys, ...deliveries, ...mails, ...papers, ...uploads]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop function sec.find_webhook',
      'drop table inbound_mail_papers, inbound_mails, inbound_deliveries, inbound_mail_keys',
      'drop policy tenant_scope on uploads',
      scopeOfUploads('true'),
      'revoke insert on uploads from carveback_worker',
      'delete from uploads where created_by is null',
      'alter table uploads alter column created_by set not null',
    ]);
  }
}

/** The secret is sealed: whoever reads the table cannot sign with it. */
const keys = [
  `create table inbound_mail_keys (
     tenant_id uuid not null,
     id uuid not null,
     secret_box bytea not null,
     created_by uuid not null,
     created_at timestamptz not null,
     ends_at timestamptz,
     primary key (tenant_id, id),
     foreign key (tenant_id, created_by) references users (tenant_id, id)
   )`,
  `create unique index inbound_mail_keys_newest on inbound_mail_keys (tenant_id) where ends_at is null`,
  ...protect('inbound_mail_keys', { portal: 'none', app: 'select, insert, update (ends_at)', worker: '' }),
  `create policy guard_lookup on inbound_mail_keys for select to carveback_guard using (true)`,
  `grant select on inbound_mail_keys to carveback_guard`,
  `create function sec.find_webhook(brokerage_slug text)
     returns table (tenant_id uuid)
     language sql stable security definer set search_path = '' as $$
       select b.tenant_id from public.brokerages b where b.slug = brokerage_slug
          and exists (select 1 from public.inbound_mail_keys k where k.tenant_id = b.tenant_id) $$`,
  ...asGuard('find_webhook(text)'),
  `grant execute on function sec.find_webhook(text) to carveback_app`,
];

/** What came in, byte for byte; a delivery id is taken once. */
const deliveries = [
  `create table inbound_deliveries (
     tenant_id uuid not null,
     id uuid not null,
     delivery_id text not null,
     content bytea not null,
     byte_size integer not null,
     sha256 text not null,
     received_at timestamptz not null,
     primary key (tenant_id, id),
     unique (tenant_id, delivery_id)
   )`,
  ...protect('inbound_deliveries', { portal: 'none', app: 'select, insert', worker: 'select' }),
];

/** Where a mail is filed may change; what it says may not. */
const FILING = 'update (state, client_id, request_id, filed_by, filed_at, why, version)';
const mails = [
  `create table inbound_mails (
     tenant_id uuid not null,
     id uuid not null,
     kind text not null check (kind in ('reply', 'automatic', 'delay', 'bounce')),
     readable boolean not null,
     from_name text not null,
     from_address text not null,
     addressed_to text[] not null,
     dated_at timestamptz,
     subject text not null,
     text text not null,
     text_cut boolean not null,
     message_id text not null,
     answers text[] not null,
     authentication text not null,
     diagnostic text not null,
     attachment_names text[] not null,
     byte_size integer not null,
     sha256 text not null,
     received_at timestamptz not null,
     placed_by text check (placed_by in ('address', 'thread')),
     bounced_message_id uuid,
     state text not null check (state in ('unfiled', 'filed', 'set_aside')),
     client_id uuid,
     request_id uuid,
     filed_by uuid,
     filed_at timestamptz,
     why text not null default '',
     version integer not null default 1,
     primary key (tenant_id, id),
     foreign key (tenant_id, id) references inbound_deliveries (tenant_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, bounced_message_id) references messages (tenant_id, id),
     foreign key (tenant_id, filed_by) references users (tenant_id, id),
     check ((state = 'filed') = (client_id is not null)),
     check (request_id is null or client_id is not null)
   )`,
  `create index inbound_mails_by_request on inbound_mails (tenant_id, request_id, received_at)`,
  `create index inbound_mails_by_client on inbound_mails (tenant_id, client_id, received_at)`,
  `create index inbound_mails_by_state on inbound_mails (tenant_id, state, received_at, id)`,
  ...protect('inbound_mails', {
    portal: 'none',
    app: `select, ${FILING}`,
    worker: `select, insert, ${FILING}`,
  }),
];

/** The message and its attachments as files of the client it was filed to: each an upload, or why it is none. */
const papers = [
  `create table inbound_mail_papers (
     tenant_id uuid not null,
     id uuid not null,
     mail_id uuid not null,
     client_id uuid not null,
     position integer not null check (position >= 0),
     filename text not null,
     media_type text not null,
     byte_size integer not null,
     upload_id uuid,
     refusal text not null,
     primary key (tenant_id, id),
     unique (tenant_id, mail_id, client_id, position),
     foreign key (tenant_id, mail_id) references inbound_mails (tenant_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     check ((upload_id is null) = (refusal <> ''))
   )`,
  ...protect('inbound_mail_papers', { portal: 'none', app: 'select', worker: 'select, insert' }),
];

/**
 * A file that came by mail was handed over by no user, and its client does not see it, unless it became a wording of the
 * client's policy.
 */
const uploads = [
  'alter table uploads alter column created_by drop not null',
  'grant insert on uploads to carveback_worker',
  'drop policy tenant_scope on uploads',
  scopeOfUploads(`created_by is not null or exists (
    select 1 from wordings w where w.tenant_id = uploads.tenant_id and w.upload_id = uploads.id)`),
];

function scopeOfUploads(portal: string): string {
  const rows = `tenant_id = (select sec.tenant()) and ((select sec.client_scope()) is null
    or (client_id = (select sec.client_scope()) and (${portal})))`;
  return `create policy tenant_scope on uploads to carveback_app, carveback_worker using (${rows}) with check (${rows})`;
}
