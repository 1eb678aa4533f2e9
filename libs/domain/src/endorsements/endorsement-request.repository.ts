import type { Day, ServiceLineFacts } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { EndorsementRequest } from './endorsement-request.entity.js';
import type { EndorsementStatus } from './endorsement-request.status.js';
import type { RequestMove } from './request-move.entity.js';

/** A request as the workbench shows it. */
export type RequestView = Omit<EndorsementRequest, 'tenantId'> & {
  /** findings it still asks about */
  readonly openFindings: number;
};

export type MoveView = Omit<RequestMove, 'tenantId'> & { readonly movedByName: string | null };

export interface RequestPolicy {
  readonly effectiveOn: Day;
  readonly expiresOn: Day;
  readonly timeZone: string;
}

export interface RequestFilter {
  readonly clientId: string | null;
  readonly status: EndorsementStatus | null;
}

export type NewMove = Pick<
  RequestMove,
  'clientId' | 'requestId' | 'fromStatus' | 'toStatus' | 'why' | 'movedBy' | 'movedAt'
>;

const VIEW = `r.id, r.client_id as "clientId", r.policy_id as "policyId", r.case_number as "caseNumber", r.status,
  r.effective_on as "effectiveOn", r.need_by as "needBy", r.narrative, r.circumstances,
  r.circumstances_signed_by as "circumstancesSignedBy", r.circumstances_signed_on as "circumstancesSignedOn",
  r.proposals, r.proposals_edited as "proposalsEdited", r.letter_version as "letterVersion", r.version,
  r.approved_by as "approvedBy", r.approved_at as "approvedAt", r.submitted_by as "submittedBy",
  r.submitted_at as "submittedAt", r.shown_at as "shownAt", r.delivered_at as "deliveredAt", r.ended_at as "endedAt", r.created_at as "createdAt", r.updated_at as "updatedAt",
  (select count(*) from endorsement_request_findings rf
    where rf.tenant_id = r.tenant_id and rf.request_id = r.id and rf.open) as "openFindings"`;

@Injectable()
export class EndorsementRequestRepository {
  /** The latest first. */
  list(
    tx: Tx,
    filter: RequestFilter,
    most: number,
    after: readonly [string, string] | null,
  ): Promise<(RequestView & { sortKey: string })[]> {
    const [at, id] = after ?? [null, null];
    return tx.query(['select r.created_at::text as "sortKey",', VIEW, LIST].join(' '), [
      tx.tenantId,
      at,
      id,
      filter.clientId,
      filter.status,
      most,
    ]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<RequestView[]> {
    return tx.query<RequestView>(
      ['select', VIEW, 'from endorsement_requests r where r.tenant_id = $1 and r.id = any($2::uuid[])'].join(
        ' ',
      ),
      [tx.tenantId, ids],
    );
  }

  /** The records themselves, in no order. */
  entitiesByIds(tx: Tx, ids: readonly string[]): Promise<EndorsementRequest[]> {
    return tx.manager.find(EndorsementRequest, { where: { tenantId: tx.tenantId, id: In([...ids]) } });
  }

  byClientIds(tx: Tx, clientIds: readonly string[]): Promise<RequestView[]> {
    return tx.query<RequestView>(['select', VIEW, BY_CLIENT].join(' '), [tx.tenantId, clientIds]);
  }

  movesByRequestIds(tx: Tx, requestIds: readonly string[]): Promise<MoveView[]> {
    return tx.query<MoveView>(
      `select m.id, m.client_id as "clientId", m.request_id as "requestId", m.from_status as "fromStatus",
              m.to_status as "toStatus", m.why, m.moved_by as "movedBy", m.moved_at as "movedAt", u.name as "movedByName"
         from endorsement_request_moves m
         left join users u on u.tenant_id = m.tenant_id and u.id = m.moved_by
        where m.tenant_id = $1 and m.request_id = any($2::uuid[]) order by m.moved_at, m.id`,
      [tx.tenantId, requestIds],
    );
  }

  /** Answers the move's id. */
  async insertMove(tx: Tx, move: NewMove): Promise<string> {
    const id = newId();
    await tx.query(
      `insert into endorsement_request_moves (tenant_id, id, client_id, request_id, from_status, to_status, why, moved_by, moved_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tx.tenantId,
        id,
        move.clientId,
        move.requestId,
        move.fromStatus,
        move.toStatus,
        move.why,
        move.movedBy,
        move.movedAt,
      ],
    );
    return id;
  }

  /** The period that bounds the effective date, with the brokerage's time zone. */
  async policyOf(tx: Tx, policyId: string): Promise<RequestPolicy> {
    const [policy] = await tx.query<RequestPolicy>(
      `select p.effective_on as "effectiveOn", p.expires_on as "expiresOn", b.time_zone as "timeZone"
         from policies p join brokerages b on b.tenant_id = p.tenant_id where p.tenant_id = $1 and p.id = $2`,
      [tx.tenantId, policyId],
    );
    if (!policy) throw new RangeError(`no policy ${policyId}, though a request refers to it`);
    return policy;
  }

  /** The service lines of the findings that a request still asks about. */
  async askedServices(tx: Tx, requestId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select service_line_id as id from endorsement_request_findings
        where tenant_id = $1 and request_id = $2 and open order by service_line_id`,
      [tx.tenantId, requestId],
    );
    return rows.map(({ id }) => id);
  }

  /** The services that a request still asks about, each with the code and parts by which its finding was judged. */
  askedServiceFacts(tx: Tx, requestId: string): Promise<ServiceLineFacts[]> {
    return tx.query<ServiceLineFacts>(ASKED_SERVICES, [tx.tenantId, requestId]);
  }

  /** Keeps which findings the carrier is asked about: those that the request holds as it is sent. */
  async markAsked(tx: Tx, requestId: string, at: Date): Promise<void> {
    await tx.query(
      `update endorsement_request_findings set asked_at = $3 where tenant_id = $1 and request_id = $2 and open`,
      [tx.tenantId, requestId, at],
    );
  }

  /** Which services these requests ask about; `asked` false for those that have left. */
  servicesByRequestIds(tx: Tx, requestIds: readonly string[]): Promise<AskedService[]> {
    return tx.query<AskedService>(
      `select request_id as "requestId", service_line_id as "serviceLineId", bool_or(open) as asked
         from endorsement_request_findings where tenant_id = $1 and request_id = any($2::uuid[])
        group by request_id, service_line_id order by request_id, service_line_id`,
      [tx.tenantId, requestIds],
    );
  }

  /** The hash of the letter of that version. Throws `RangeError` when there is none: an approved request has one. */
  async letterHash(tx: Tx, requestId: string, version: number): Promise<string> {
    const [letter] = await tx.query<{ sha256: string }>(
      `select sha256 from letters
        where tenant_id = $1 and request_id = $2 and version = $3 and kind = 'endorsement_request'`,
      [tx.tenantId, requestId, version],
    );
    if (!letter)
      throw new RangeError(`no letter of version ${version}, though request ${requestId} was approved`);
    return letter.sha256;
  }

  async hasLetter(tx: Tx, requestId: string, version: number): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from letters where tenant_id = $1 and request_id = $2 and version = $3 and kind = 'endorsement_request'`,
      [tx.tenantId, requestId, version],
    );
    return rows.length > 0;
  }

  /** The text of the newest declarations of a policy that nothing superseded; null when none is in hand. */
  async declarationsText(tx: Tx, policyId: string): Promise<string | null> {
    const [paper] = await tx.query<{ text: string }>(
      `select w.text from wordings w
        where w.tenant_id = $1 and w.policy_id = $2 and w.kind = 'declarations' and w.state = 'text'
          and not exists (select 1 from wording_supersessions s where s.tenant_id = w.tenant_id and s.id = w.id)
        order by w.created_at desc, w.id desc limit 1`,
      [tx.tenantId, policyId],
    );
    return paper?.text ?? null;
  }
}

export interface AskedService {
  readonly requestId: string;
  readonly serviceLineId: string;
  readonly asked: boolean;
}

const LIST = `from endorsement_requests r
  where r.tenant_id = $1 and ($2::timestamptz is null or (r.created_at, r.id) < ($2, $3::uuid))
    and ($4::uuid is null or r.client_id = $4) and ($5::text is null or r.status = $5)
  order by r.created_at desc, r.id desc limit $6`;

const BY_CLIENT = `from endorsement_requests r
  where r.tenant_id = $1 and r.client_id = any($2::uuid[]) order by r.created_at desc, r.id desc`;

const ASKED_SERVICES = `
  select distinct on (s.id) s.id, s.name, s.description, s.first_sold_on as "firstSoldOn", s.retired_on as "retiredOn",
         s.delivered_by as "deliveredBy", s.for_fee as "forFee", coalesce(v.code, s.code) as code,
         coalesce(v.components, '{}') as components
    from endorsement_request_findings rf
    join service_lines s on s.tenant_id = rf.tenant_id and s.id = rf.service_line_id
    join findings f on f.tenant_id = rf.tenant_id and f.id = rf.finding_id
    left join verdicts v on v.tenant_id = f.tenant_id and v.review_id = f.latest_review_id
         and v.policy_id = f.policy_id and v.service_line_id = f.service_line_id
   where rf.tenant_id = $1 and rf.request_id = $2 and rf.open
   order by s.id`;
