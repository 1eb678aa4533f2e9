import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { ENDED_STATUSES, type EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import { RequestMover } from '../endorsements/request-mover.js';
import { Conflict } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { correctionsOf, type Correction } from './corrections.js';
import type { IssueCheck } from './issue-check.entity.js';
import { IssueChecker } from './issue-checker.js';
import { IssuedWordingRepository } from './issued-wording.repository.js';

/** Where an issued wording waits to be read by a licensed person. */
const ATTESTABLE: readonly EndorsementStatus[] = ['issued', 'checked', 'delivered'];

/** The proof that an issued endorsement does what was asked for, and who attests having read it. */
@Injectable()
export class IssueCheckService {
  constructor(
    private readonly db: TenantDb,
    private readonly repository: IssuedWordingRepository,
    private readonly checker: IssueChecker,
    private readonly mover: RequestMover,
    private readonly clock: Clock,
  ) {}

  /** Checks the newest issued wording with the rules and records of today. The new check is to be attested anew. */
  async recheck(actor: Actor, requestId: string): Promise<IssueCheck> {
    requirePermission(actor, 'endorsement:write');
    return this.db.within(actor, async (tx) => {
      const request = await lock(tx, requestId);
      if (ENDED_STATUSES.includes(request.status)) {
        throw new Conflict(
          'issue_check/ended',
          `A request that is ${request.status} is not checked any more; the reviews of its policy go on.`,
        );
      }
      const check = await this.checker.check(tx, request, await this.repository.newest(tx, requestId));
      const { id: checkId, passed, ruleSetVersion } = check;
      await tell(tx, actor, 'issued_wording.rechecked', request, { checkId, passed, ruleSetVersion });
      return check;
    });
  }

  /**
   * The actor attests having read the issued wording beside this check of it. Throws `issue_check/not_newest`,
   * `issue_check/attested`, `issue_check/not_open`, `endorsement/not_licensed`, `record/changed`.
   */
  async attest(actor: Actor, { id, version }: { id: string; version: number }): Promise<IssueCheck> {
    requirePermission(actor, 'endorsement:approve');
    return this.db.within(actor, async (tx) => {
      const { requestId } = await this.repository.getCheck(tx, id);
      const request = await lock(tx, requestId);
      await this.requireAttestable(tx, request, id);
      await this.mover.requireLicence(tx, actor, request);
      const attested = await this.repository.attest(tx, id, version, actor.userId!, this.clock.now());
      const { issuedId, passed } = attested;
      await tell(tx, actor, 'issued_wording.attested', request, { checkId: id, issuedId, passed });
      return attested;
    });
  }

  /** Checks of several issued wordings, the newest first. */
  byIssuedIds(actor: Actor, issuedIds: readonly string[]): Promise<IssueCheck[]> {
    requirePermission(actor, 'review:read');
    return this.db.read(actor, (tx) => this.repository.checksByIssuedIds(tx, issuedIds));
  }

  /** What to ask the carrier to correct, as the newest check of the request has it; empty when it passed. */
  corrections(actor: Actor, requestId: string): Promise<Correction[]> {
    requirePermission(actor, 'review:read');
    return this.db.read(actor, (tx) => this.correctionsIn(tx, requestId));
  }

  /** Like `corrections`, for work inside another transaction such as the letter about them. */
  async correctionsIn(tx: Tx, requestId: string): Promise<Correction[]> {
    const issued = await this.repository.newest(tx, requestId);
    const check = await this.repository.newestCheck(tx, issued.id);
    if (!check || check.passed) return [];
    const wordingId = await this.repository.standingOf(tx, requestId);
    return correctionsOf(check, wordingId ?? issued.wordingId);
  }

  private async requireAttestable(tx: Tx, request: EndorsementRequest, checkId: string): Promise<void> {
    const issued = await this.repository.newest(tx, request.id);
    const newest = await this.repository.newestCheck(tx, issued.id);
    if (newest?.id !== checkId) {
      throw new Conflict(
        'issue_check/not_newest',
        'There is a newer check, or a newer wording. Read that one beside its check, then attest it.',
        'id',
      );
    }
    if (newest.attestedAt !== null) {
      throw new Conflict('issue_check/attested', 'This check has been attested already.', 'id');
    }
    if (!ATTESTABLE.includes(request.status)) {
      throw new Conflict(
        'issue_check/not_open',
        `A request that is ${request.status} has no issued wording to attest. Move it to issued first.`,
        'id',
      );
    }
  }
}

function lock(tx: Tx, requestId: string): Promise<EndorsementRequest> {
  return getRecord(tx, EndorsementRequest, requestId, 'endorsement request', 'for update');
}

function tell(tx: Tx, actor: Actor, action: string, request: EndorsementRequest, detail: object) {
  const { id: subjectId, clientId, caseNumber } = request;
  const about = { subjectKind: 'endorsement_request', subjectId, clientId };
  return recordAudit(tx, actor, { action, ...about, detail: { caseNumber, ...detail } });
}
