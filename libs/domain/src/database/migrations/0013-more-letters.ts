import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './protect.js';

/** Letters about a policy as a whole, and more of them about requests and clients. */
export class MoreLetters0013 implements MigrationInterface {
  name = 'MoreLetters1763769600013';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...orders, ...letters, ...diary]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `delete from messages where letter_id in (select id from letters where kind in (${ADDED}))`,
      `delete from letters where kind in (${ADDED})`,
      `delete from letter_orders where kind in (${ADDED})`,
      `drop index letters_by_client`,
      `alter table letters drop constraint letters_kind, drop constraint letters_subject, drop column policy_id,
         add constraint letters_kind check (kind in ('endorsement_request', 'receipt_notice', ${FORMER_REQUEST}, ${FORMER_CLIENT})),
         add constraint letters_subject check ((kind in ('receipt_notice', ${FORMER_CLIENT})) = (request_id is null))`,
      `alter table letter_orders drop constraint letter_orders_kind, drop constraint letter_orders_subject, drop column policy_id,
         add constraint letter_orders_kind_check check (kind in (${FORMER_REQUEST}, ${FORMER_CLIENT})),
         add constraint letter_orders_check check ((kind in (${FORMER_CLIENT})) = (request_id is null))`,
      `create unique index letters_by_client on letters (tenant_id, client_id, kind, version)
         where request_id is null and service_line_id is null`,
      `drop index diary_entries_once_of_policy, diary_entries_once_of_client`,
    ]);
  }
}

const FORMER_REQUEST = `'carrier_declined', 'correction_request', 'bind_order', 'information_reply', 'chaser', 'declination_acknowledgement'`;
const FORMER_CLIENT = `'coverage_gap_report'`;

const ABOUT_REQUEST = `${FORMER_REQUEST}, 'client_update', 'acord_175'`;
const ABOUT_POLICY = `'renewal_questionnaire', 'circumstance_sweep', 'extended_reporting_advice'`;
const ABOUT_CLIENT = `${FORMER_CLIENT}, 'advice', 'wording_change_notice'`;
const ADDED = `'client_update', 'acord_175', ${ABOUT_POLICY}, 'advice', 'wording_change_notice'`;

/** A letter is about a request, a policy or a client as a whole, as its kind says. */
const SUBJECT = `(kind in (${ABOUT_REQUEST})) = (request_id is not null) and (kind in (${ABOUT_POLICY})) = (policy_id is not null)`;

const orders = [
  `alter table letter_orders drop constraint letter_orders_kind_check, drop constraint letter_orders_check`,
  `alter table letter_orders
     add column policy_id uuid,
     add constraint letter_orders_kind check (kind in (${ABOUT_REQUEST}, ${ABOUT_POLICY}, ${ABOUT_CLIENT})) not valid,
     add constraint letter_orders_subject check (${SUBJECT}) not valid,
     add constraint letter_orders_policy_fk foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id)`,
  `alter table letter_orders validate constraint letter_orders_kind`,
  `alter table letter_orders validate constraint letter_orders_subject`,
];

const letters = [
  `alter table letters drop constraint letters_kind, drop constraint letters_subject`,
  `alter table letters
     add column policy_id uuid,
     add constraint letters_kind check (kind in ('endorsement_request', 'receipt_notice', ${ABOUT_REQUEST}, ${ABOUT_POLICY}, ${ABOUT_CLIENT})) not valid,
     add constraint letters_subject check (case kind when 'endorsement_request' then request_id is not null and policy_id is null
                                                     else ${SUBJECT} end) not valid,
     add constraint letters_policy_fk foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id)`,
  `alter table letters validate constraint letters_kind`,
  `alter table letters validate constraint letters_subject`,
  // Letters about no request are numbered by kind, for each policy or for the client.
  `drop index letters_by_client`,
  `create unique index letters_by_client on letters (tenant_id, client_id, kind, version)
     where request_id is null and policy_id is null and service_line_id is null`,
  `create unique index letters_by_policy on letters (tenant_id, policy_id, kind, version) where policy_id is not null`,
];

/** What the system enters about a policy or a client, too, it enters once for each cause. */
const diary = [
  `create unique index diary_entries_once_of_policy on diary_entries (tenant_id, policy_id, cause)
     where cause is not null and policy_id is not null`,
  `create unique index diary_entries_once_of_client on diary_entries (tenant_id, client_id, cause)
     where cause is not null and policy_id is null and request_id is null`,
];
