import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { RequestMover } from '../endorsements/request-mover.js';
import { NotFound } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { PolicyService } from '../policies/policy.service.js';
import type { Wording } from '../wordings/wording.entity.js';
import { WordingService } from '../wordings/wording.service.js';
import { IssueChecker } from './issue-checker.js';
import type { IssuedWording } from './issued-wording.entity.js';
import {
  refuseReceivedLater,
  refuseUnreadable,
  requireAwaiting,
  termsOf,
  validateIssuedWording,
  type NewIssuedWording,
  type ValidIssuedWording,
} from './issued-wording.input.js';
import { IssuedWordingRepository } from './issued-wording.repository.js';

/** Endorsements as carriers issued them. */
@Injectable()
export class IssuedWordingService {
  constructor(
    private readonly db: TenantDb,
    private readonly repository: IssuedWordingRepository,
    private readonly checker: IssueChecker,
    private readonly mover: RequestMover,
    private readonly policies: PolicyService,
    private readonly wordings: WordingService,
    private readonly clock: Clock,
  ) {}

  /**
   * Files the endorsement with the policy, checks it at once, and moves a request that waits for it to `issued`. Throws
   * `issued_wording/*`, `wording/*`, `record/not_found`.
   */
  async enter(actor: Actor, input: NewIssuedWording): Promise<IssuedWording> {
    requirePermission(actor, 'endorsement:write');
    const fields = validateIssuedWording(input);
    return this.db.within(actor, async (tx) => {
      const request = await getRecord(
        tx,
        EndorsementRequest,
        input.requestId,
        'endorsement request',
        'for update',
      );
      requireAwaiting(request.status);
      refuseReceivedLater(fields.receivedOn, await brokerageToday(tx, this.clock));
      const wording = await this.file(tx, actor, request, input);
      const issued = await this.record(tx, actor, request, wording, fields);
      const check = await this.checker.check(tx, request, issued);
      const { id: subjectId, clientId, caseNumber } = request;
      await recordAudit(tx, actor, {
        ...{ action: 'issued_wording.entered', subjectKind: 'endorsement_request', subjectId, clientId },
        detail: {
          ...{ caseNumber, issuedId: issued.id, wordingId: wording.id, sha256: wording.sha256 },
          ...{ priorWork: issued.priorWork, checkId: check.id, passed: check.passed },
        },
      });
      await this.moveOn(tx, actor, request, wording);
      return issued;
    });
  }

  /** The newest first. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<IssuedWording[]> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, (tx) => this.repository.byRequestIds(tx, requestIds));
  }

  /**
   * Takes the place of what was issued before, unless both shall count, and of the same paper where somebody filed it
   * with the policy already.
   */
  private async file(
    tx: Tx,
    actor: Actor,
    { id, caseNumber, policyId }: EndorsementRequest,
    { title, formNumber, edition, effectiveOn, replacesEarlier, ...source }: NewIssuedWording,
  ): Promise<Wording> {
    const { text = null, uploadId = null } = source;
    const words = { kind: 'endorsement' as const, title, effectiveOn, text, uploadId, issuedForId: id };
    const replacement = { ...words, formNumber: formNumber ?? null, edition: edition ?? null };
    const why = `Entered anew as the carrier issued it for ${caseNumber}.`;
    const earlier = (replacesEarlier ?? true) ? await this.repository.standingOf(tx, id) : null;
    const place = (await this.wordings.sameEndorsement(tx, policyId, { text, uploadId })) ?? earlier;
    const filed = place
      ? (await this.wordings.supersedeIn(tx, actor, { id: place, why, replacement })).replacement
      : await this.wordings.addIn(tx, actor, { ...replacement, policyId });
    if (earlier && earlier !== place) await this.wordings.supersedeIn(tx, actor, { id: earlier, why });
    const [wording] = await this.wordings.byIdsIn(tx, filed ? [filed.id] : []);
    if (!wording) throw new NotFound('wording');
    refuseUnreadable(wording.state);
    return wording;
  }

  private async record(
    tx: Tx,
    actor: Actor,
    { id: requestId, clientId, policyId }: EndorsementRequest,
    wording: Wording,
    { receivedOn, priorWork, terms }: ValidIssuedWording,
  ): Promise<IssuedWording> {
    const { currency } = await this.policies.getIn(tx, policyId);
    return this.repository.insert(tx, {
      ...{ clientId, requestId, policyId, wordingId: wording.id, receivedOn, priorWork },
      terms: termsOf(wording.text, currency, terms),
      recordedBy: actor.userId!,
    });
  }

  private async moveOn(tx: Tx, actor: Actor, request: EndorsementRequest, { title }: Wording): Promise<void> {
    if (request.status !== 'confirmed' && request.status !== 'correction_requested') return;
    const why = `"${title}" was entered as the carrier issued it.`;
    await this.mover.move(tx, actor, request, { to: 'issued', version: request.version, why });
  }
}
