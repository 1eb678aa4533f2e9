import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

const KEPT = 'select, insert, update';

/** Letters on their way: to whom, under which Message-ID, and what became of it. */
export class Messages0012 implements MigrationInterface {
  name = 'Messages1763769600012';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...messages,
      `drop policy tenant_scope on letters`,
      policy(`${LETTER_SHOWN} or exists (select 1 from messages m where m.tenant_id = letters.tenant_id
          and m.letter_id = letters.id and m.audience = 'client' and m.released_at is not null)`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `drop policy tenant_scope on letters`,
      policy(LETTER_SHOWN),
      `drop table messages`,
      `alter table letters drop constraint letters_of_client`,
    ]);
  }
}

/** A client sees its receipt notices, the present letter of a request that it is shown, and what was sent to it. */
const LETTER_SHOWN = `kind = 'receipt_notice' or (kind = 'endorsement_request' and exists (
  select 1 from endorsement_requests r where r.tenant_id = letters.tenant_id and r.id = request_id
     and r.letter_version = letters.version))`;

function policy(portal: string): string {
  const rows = `tenant_id = (select sec.tenant()) and ((select sec.client_scope()) is null
    or (client_id = (select sec.client_scope()) and (${portal})))`;
  return `create policy tenant_scope on letters to carveback_app, carveback_worker using (${rows}) with check (${rows})`;
}

/** The Message-ID is given once, so that a message that was sent twice is one message to its reader. */
const messages = [
  `alter table letters add constraint letters_of_client unique (tenant_id, client_id, id)`,
  `create table messages (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid,
     letter_id uuid not null,
     audience text not null check (audience in ('carrier', 'client')),
     recipient_name text not null default '',
     recipient_email text not null default '',
     message_id text not null,
     subject text not null,
     state text not null check (state in ('ready', 'queued', 'sent', 'refused', 'bounced')),
     attempts integer not null default 0,
     attempted_at timestamptz,
     sent_at timestamptz,
     answer text not null default '',
     released_by uuid,
     released_at timestamptz,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, letter_id),
     unique (tenant_id, message_id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, letter_id) references letters (tenant_id, client_id, id),
     foreign key (tenant_id, released_by) references users (tenant_id, id),
     check (state <> 'queued' or (released_at is not null and recipient_email <> '')),
     check ((state in ('sent', 'bounced')) = (sent_at is not null))
   )`,
  `create index messages_by_request on messages (tenant_id, request_id, created_at)`,
  `create index messages_by_client on messages (tenant_id, client_id, created_at)`,
  ...protect('messages', {
    portal: {
      sql: `client_id = (select sec.client_scope()) and audience = 'client' and released_at is not null`,
    },
    app: KEPT,
    worker: KEPT,
  }),
];
