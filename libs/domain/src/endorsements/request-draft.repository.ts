import type { Day, Remedy } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import type { ProposedRemedy } from '../reviews/carrier-words.js';
import { UNSENT_STATUSES, type EndorsementStatus } from './endorsement-request.status.js';

/** What reviews do to requests; what people do is in the request's own repository. */
@Injectable()
export class RequestDraftRepository {
  /** Requests of the client that are not sent, locked for this transaction. */
  lockOpenOfClient(tx: Tx, clientId: string): Promise<OpenRequest[]> {
    return tx.query<OpenRequest>(
      `select id, policy_id as "policyId", case_number as "caseNumber", status, proposals,
              proposals_edited as "proposalsEdited"
         from endorsement_requests
        where tenant_id = $1 and client_id = $2 and submitted_at is null
          and (status = any($3) or status = 'client_unresponsive') order by id for update`,
      [tx.tenantId, clientId, UNSENT_STATUSES],
    );
  }

  /** Takes cured findings out of their requests, and out of drafts also those that became questions. */
  async releaseFindings(tx: Tx, clientId: string): Promise<Membership[]> {
    return tx.query<Membership>(
      `with gone as (
         update endorsement_request_findings rf set open = false
           from findings f, endorsement_requests r
          where rf.tenant_id = $1 and rf.client_id = $2 and rf.open
            and f.tenant_id = rf.tenant_id and f.id = rf.finding_id
            and r.tenant_id = rf.tenant_id and r.id = rf.request_id
            and (f.cured_at is not null or (f.kind = 'question' and r.status = 'draft'))
         returning rf.request_id, rf.finding_id, rf.service_line_id)
       select request_id as "requestId", finding_id as "findingId", service_line_id as "serviceLineId" from gone`,
      [tx.tenantId, clientId],
    );
  }

  /** Open findings that ask the carrier for something and that no request holds yet. */
  unaskedFindings(tx: Tx, clientId: string): Promise<UnaskedFinding[]> {
    return tx.query<UnaskedFinding>(
      `select f.id, f.policy_id as "policyId", f.service_line_id as "serviceLineId"
         from findings f
        where f.tenant_id = $1 and f.client_id = $2 and f.cured_at is null and f.kind = 'request'
          and not exists (select 1 from endorsement_request_findings rf
                           where rf.tenant_id = f.tenant_id and rf.finding_id = f.id and rf.open)
        order by f.policy_id, f.id`,
      [tx.tenantId, clientId],
    );
  }

  /** Open findings that ask the carrier for something and stay with this request. */
  heldFindings(tx: Tx, requestId: string): Promise<UnaskedFinding[]> {
    return tx.query<UnaskedFinding>(
      `select f.id, f.policy_id as "policyId", f.service_line_id as "serviceLineId"
         from endorsement_request_findings rf
         join findings f on f.tenant_id = rf.tenant_id and f.id = rf.finding_id
        where rf.tenant_id = $1 and rf.request_id = $2 and rf.open and f.cured_at is null and f.kind = 'request'
        order by f.id`,
      [tx.tenantId, requestId],
    );
  }

  /** Lets findings go that another request takes over. */
  async release(tx: Tx, requestId: string, findings: readonly UnaskedFinding[]): Promise<void> {
    await tx.query(
      `update endorsement_request_findings set open = false
        where tenant_id = $1 and request_id = $2 and finding_id = any($3::uuid[])`,
      [tx.tenantId, requestId, findings.map(({ id }) => id)],
    );
  }

  /** Adds findings to a request; one that left it and came back is open again. */
  async addFindings(
    tx: Tx,
    requestId: string,
    clientId: string,
    findings: readonly UnaskedFinding[],
  ): Promise<void> {
    await tx.query(
      `insert into endorsement_request_findings (tenant_id, id, client_id, request_id, finding_id, service_line_id)
       select $1, n.id, $2, $3, n.finding, n.service
         from unnest($4::uuid[], $5::uuid[], $6::uuid[]) as n(id, finding, service)
       on conflict (tenant_id, request_id, finding_id) do update set open = true`,
      [
        tx.tenantId,
        clientId,
        requestId,
        findings.map(() => newId()),
        findings.map(({ id }) => id),
        findings.map(({ serviceLineId }) => serviceLineId),
      ],
    );
  }

  async insertDraft(tx: Tx, draft: NewDraft): Promise<void> {
    await tx.query(
      `insert into endorsement_requests (tenant_id, id, client_id, policy_id, case_number, status, effective_on, need_by, proposals)
       values ($1, $2, $3, $4, $5, 'draft', $6, $7, '[]')`,
      [
        tx.tenantId,
        draft.id,
        draft.clientId,
        draft.policyId,
        draft.caseNumber,
        draft.effectiveOn,
        draft.needBy,
      ],
    );
  }

  /**
   * Stores what is now proposed, and asks for another version of the letter where there is one already. `edited`: a
   * person chose the words, so that reviews only add to them from now on.
   */
  async rewrite(tx: Tx, id: string, proposals: readonly Remedy[], edited = false): Promise<void> {
    await tx.query(
      `update endorsement_requests r
          set proposals = $3, proposals_edited = proposals_edited or $4, version = version + 1, updated_at = clock_timestamp(),
              letter_version = letter_version + case when exists (
                select 1 from letters l where l.tenant_id = r.tenant_id and l.request_id = r.id
                   and l.version = r.letter_version and l.kind = 'endorsement_request') then 1 else 0 end
        where tenant_id = $1 and id = $2`,
      [tx.tenantId, id, JSON.stringify(proposals), edited],
    );
  }
}

export interface OpenRequest {
  readonly id: string;
  readonly policyId: string;
  readonly caseNumber: string;
  readonly status: EndorsementStatus;
  readonly proposals: ProposedRemedy[];
  readonly proposalsEdited: boolean;
}

export interface UnaskedFinding {
  readonly id: string;
  readonly policyId: string;
  readonly serviceLineId: string;
}

export interface Membership {
  readonly requestId: string;
  readonly findingId: string;
  readonly serviceLineId: string;
}

export interface NewDraft {
  readonly id: string;
  readonly clientId: string;
  readonly policyId: string;
  readonly caseNumber: string;
  readonly effectiveOn: Day;
  readonly needBy: Day;
}
