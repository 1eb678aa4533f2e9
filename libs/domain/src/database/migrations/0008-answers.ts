import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

const ADD_ONLY = 'select, insert';

/** What a client was shown of a quote, and what was done after a carrier said no. Facts are added, never edited. */
export class Answers0008 implements MigrationInterface {
  name = 'Answers1763769600008';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...offers, ...followUps, ...library]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop table request_follow_ups, quote_offers cascade',
      'drop index endorsement_requests_by_submission',
      'revoke insert on endorsement_requests, endorsement_request_findings from carveback_app',
    ]);
  }
}

/** The portal shows a quote once it was put before the client, in exactly these words. */
const offers = [
  `create table quote_offers (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     answer_id uuid not null,
     summary text not null check (btrim(summary) <> ''),
     sha256 text not null,
     valid_until date,
     released_by uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, answer_id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, answer_id) references carrier_answers (tenant_id, client_id, id),
     foreign key (tenant_id, released_by) references users (tenant_id, id)
   )`,
  `create index quote_offers_by_request on quote_offers (tenant_id, request_id, created_at)`,
  ...protect('quote_offers', { portal: 'own_client', app: ADD_ONLY, worker: ADD_ONLY }),
];

const followUps = [
  `create table request_follow_ups (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     request_id uuid not null,
     kind text not null check (kind in ('narrower_wording', 'ask_again', 'renewal_request', 'remarket', 'stop_selling', 'accept_gap')),
     wording text not null default '',
     note text not null default '',
     decision_id uuid,
     draft_id uuid,
     recorded_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, request_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, draft_id) references endorsement_requests (tenant_id, client_id, id),
     foreign key (tenant_id, decision_id) references client_decisions (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id),
     check ((kind = 'accept_gap') = (decision_id is not null)),
     check ((kind in ('narrower_wording', 'ask_again')) = (draft_id is not null)),
     check ((kind = 'narrower_wording') = (btrim(wording) <> ''))
   )`,
  `create index request_follow_ups_by_request on request_follow_ups (tenant_id, request_id, created_at)`,
  ...protect('request_follow_ups', { portal: 'own_client', app: ADD_ONLY, worker: 'select' }),
  // A follow-up opens the draft in its own transaction, so that its findings are in one request at every moment.
  `grant insert on endorsement_requests, endorsement_request_findings to carveback_app`,
];

/** The wording library is read from the requests themselves, the latest first. */
const library = [
  `create index endorsement_requests_by_submission on endorsement_requests (tenant_id, submitted_at desc, id desc)
     where submitted_at is not null`,
];
