import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

const ADD_ONLY = 'select, insert';

/** The letters that follow a request, and those to a client; each is ordered once, by a person or by a move. */
export class Letters0011 implements MigrationInterface {
  name = 'Letters1763769600011';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...orders, ...letters]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `delete from letters where order_id is not null`,
      `drop policy tenant_scope on letters`,
      ...policy(FORMER_PORTAL),
      `drop index letters_by_client`,
      `alter table letters drop constraint letters_kind, drop constraint letters_subject, drop constraint letters_ordered,
         drop constraint letters_one_of_order, drop column order_id,
         add constraint letters_kind_check check (kind in ('endorsement_request', 'receipt_notice')),
         add constraint letters_check check ((kind = 'endorsement_request') = (request_id is not null))`,
      `drop table letter_orders`,
    ]);
  }
}

const ABOUT_REQUEST = `'carrier_declined', 'correction_request', 'bind_order', 'information_reply', 'chaser', 'declination_acknowledgement'`;
const ABOUT_CLIENT = `'coverage_gap_report'`;

/** What causes a letter names itself in \`cause_id\`, so that it causes it once. */
const orders = [
  `create table letter_orders (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid,
     kind text not null check (kind in (${ABOUT_REQUEST}, ${ABOUT_CLIENT})),
     text text not null default '',
     cause_id uuid not null,
     ordered_by uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, id),
     unique (tenant_id, kind, cause_id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, ordered_by) references users (tenant_id, id),
     check ((kind in (${ABOUT_CLIENT})) = (request_id is null))
   )`,
  `create index letter_orders_by_request on letter_orders (tenant_id, request_id, created_at)`,
  // A client that signs for a gap in the portal calls for the letter that tells it so.
  ...protect('letter_orders', {
    portal: { sql: `client_id = (select sec.client_scope()) and kind = 'carrier_declined'` },
    app: ADD_ONLY,
    worker: ADD_ONLY,
  }),
];

const FORMER_PORTAL = `client_id = (select sec.client_scope()) and (kind = 'receipt_notice' or exists (select 1 from endorsement_requests r
    where r.tenant_id = letters.tenant_id and r.id = request_id and r.letter_version = letters.version))`;

/** A client sees its receipt notices, and of a request that it is shown the present letter to the carrier. */
const PORTAL = `client_id = (select sec.client_scope()) and (kind = 'receipt_notice' or (kind = 'endorsement_request'
    and exists (select 1 from endorsement_requests r where r.tenant_id = letters.tenant_id and r.id = request_id
                   and r.letter_version = letters.version)))`;

function policy(portal: string): string[] {
  const rows = `tenant_id = (select sec.tenant()) and ((select sec.client_scope()) is null or (${portal}))`;
  return [
    `create policy tenant_scope on letters to carveback_app, carveback_worker using (${rows}) with check (${rows})`,
  ];
}

const letters = [
  `alter table letters add column order_id uuid`,
  `alter table letters drop constraint letters_kind_check, drop constraint letters_check`,
  `alter table letters
     add constraint letters_kind check (kind in ('endorsement_request', 'receipt_notice', ${ABOUT_REQUEST}, ${ABOUT_CLIENT})) not valid,
     add constraint letters_subject check ((kind in ('receipt_notice', ${ABOUT_CLIENT})) = (request_id is null)) not valid,
     add constraint letters_ordered check ((kind in ('endorsement_request', 'receipt_notice')) = (order_id is null)) not valid,
     add constraint letters_one_of_order unique (tenant_id, order_id),
     add constraint letters_order_fk foreign key (tenant_id, client_id, order_id) references letter_orders (tenant_id, client_id, id)`,
  `alter table letters validate constraint letters_kind`,
  `alter table letters validate constraint letters_subject`,
  `alter table letters validate constraint letters_ordered`,
  // Letters to a client that are about no request are numbered by kind.
  `create unique index letters_by_client on letters (tenant_id, client_id, kind, version)
     where request_id is null and service_line_id is null`,
  `drop policy tenant_scope on letters`,
  ...policy(PORTAL),
];
