import type { Remedy } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { Conflict } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { DraftOpener } from './draft-opener.js';
import type { EndorsementRequest } from './endorsement-request.entity.js';
import { EndorsementRequestRepository } from './endorsement-request.repository.js';
import { FIRST_STATUS } from './endorsement-request.status.js';
import { RequestDraftRepository, type OpenRequest, type UnaskedFinding } from './request-draft.repository.js';

/** The findings of an ended request, and what is asked about them next. */
export interface PassedOn {
  readonly ended: EndorsementRequest;
  /** asked for instead of what the ended request asked; null: the same again */
  readonly wording: string | null;
}

/** Passes the findings that an ended request still holds to a draft of the same policy. */
@Injectable()
export class FollowUpDrafter {
  constructor(
    private readonly requests: EndorsementRequestRepository,
    private readonly drafts: RequestDraftRepository,
    private readonly opener: DraftOpener,
    private readonly clock: Clock,
  ) {}

  /** How many open findings stay with the request. */
  async held(tx: Tx, requestId: string): Promise<number> {
    return (await this.drafts.heldFindings(tx, requestId)).length;
  }

  /** Answers the draft's id. Throws `follow_up/nothing_held`, `endorsement/policy_not_in_force`. */
  async passOn(tx: Tx, actor: Actor, { ended, wording }: PassedOn): Promise<string> {
    const open = await this.drafts.lockOpenOfClient(tx, ended.clientId);
    const findings = await this.drafts.heldFindings(tx, ended.id);
    if (findings.length === 0) throw nothingHeld();
    const draft =
      open.find((r) => r.policyId === ended.policyId && r.status === FIRST_STATUS) ??
      (await this.open(tx, actor, ended));
    await this.drafts.release(tx, ended.id, findings);
    await this.drafts.addFindings(tx, draft.id, ended.clientId, findings);
    const edited = wording !== null || ended.proposalsEdited || draft.proposalsEdited;
    await this.drafts.rewrite(tx, draft.id, proposed(draft, ended, findings, wording), edited);
    await enqueue(tx, 'endorsement_request.letter', { requestId: draft.id }, ended.clientId);
    await recordAudit(tx, actor, {
      action: 'endorsement_request.findings_passed_on',
      subjectKind: 'endorsement_request',
      subjectId: ended.id,
      clientId: ended.clientId,
      detail: {
        caseNumber: ended.caseNumber,
        to: draft.caseNumber,
        findings: findings.map(({ id }) => id),
      },
    });
    return draft.id;
  }

  private async open(tx: Tx, actor: Actor, ended: EndorsementRequest): Promise<OpenRequest> {
    const { clientId, policyId, caseNumber } = ended;
    const { effectiveOn, expiresOn, timeZone } = await this.requests.policyOf(tx, policyId);
    const asOf = this.clock.today(timeZone);
    if (asOf < effectiveOn || asOf >= expiresOn) {
      throw new Conflict(
        'endorsement/policy_not_in_force',
        'The policy is not in force today, so nothing can be asked for it. Follow up with a renewal request or another carrier.',
        'kind',
      );
    }
    const why = `Opened to ask again after ${caseNumber}, which ended as ${ended.status}.`;
    return this.opener.open(tx, actor, { clientId, policyId, asOf, why, detail: { follows: caseNumber } });
  }
}

export function nothingHeld(): Conflict {
  return new Conflict(
    'follow_up/nothing_held',
    'This request holds no open finding any more: they are cured, or another request asks about them.',
    'requestId',
  );
}

/** What the draft asks for: its own, and the narrower wording or what the ended request asked about these services. */
function proposed(
  draft: OpenRequest,
  ended: EndorsementRequest,
  findings: readonly UnaskedFinding[],
  wording: string | null,
): Remedy[] {
  const serviceIds = findings.map(({ serviceLineId }) => serviceLineId);
  const about = ended.proposals.filter((remedy) => remedy.serviceIds.some((id) => serviceIds.includes(id)));
  const place = about.find(({ byWording }) => byWording)?.place ?? 'Endorsement to the policy';
  const narrower: Remedy = {
    kind: 'add_service',
    serviceIds,
    byWording: true,
    operation: 'insert',
    place,
    anchor: null,
    text: wording ?? '',
  };
  return [...draft.proposals, ...(wording === null ? about : [narrower])];
}
