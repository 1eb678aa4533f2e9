import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { addBusinessDays, HolidayService } from '../holidays/index.js';
import { caseNumber, newId } from '../ids.js';
import { EndorsementRequestRepository } from './endorsement-request.repository.js';
import { FIRST_STATUS } from './endorsement-request.status.js';
import { RequestDraftRepository, type OpenRequest } from './request-draft.repository.js';

/** Carriers are asked to answer in this time unless the broker says otherwise. */
const ANSWER_BUSINESS_DAYS = 10;

export interface NewDraftCase {
  readonly clientId: string;
  readonly policyId: string;
  /** today, in the brokerage's time zone */
  readonly asOf: Day;
  /** left out: today, or the policy's first day */
  readonly effectiveOn?: Day;
  readonly why: string;
  /** for the audit trail */
  readonly detail: object;
}

/** Opens drafts: the number, the days, the first move, the trail. */
@Injectable()
export class DraftOpener {
  constructor(
    private readonly requests: EndorsementRequestRepository,
    private readonly drafts: RequestDraftRepository,
    private readonly clock: Clock,
    private readonly holidays: HolidayService,
  ) {}

  /** A new, empty draft. Throws `endorsement/other_draft` when the policy has one. */
  async open(tx: Tx, actor: Actor, draft: NewDraftCase): Promise<OpenRequest> {
    const { clientId, policyId, asOf, why, detail } = draft;
    const id = newId();
    const number = caseNumber(id, asOf.slice(0, 4));
    const policy = await this.requests.policyOf(tx, policyId);
    const answerBy = addBusinessDays(asOf, ANSWER_BUSINESS_DAYS, await this.holidays.calendar(tx));
    await this.drafts.insertDraft(tx, {
      id,
      clientId,
      policyId,
      caseNumber: number,
      effectiveOn: draft.effectiveOn ?? (asOf < policy.effectiveOn ? policy.effectiveOn : asOf),
      needBy: earlier(answerBy, policy.expiresOn),
    });
    await this.requests.insertMove(tx, {
      clientId,
      requestId: id,
      fromStatus: null,
      toStatus: FIRST_STATUS,
      why,
      movedBy: actor.userId,
      movedAt: this.clock.now(),
    });
    await recordAudit(tx, actor, {
      action: 'endorsement_request.opened',
      subjectKind: 'endorsement_request',
      subjectId: id,
      clientId,
      detail: { caseNumber: number, policyId, ...detail },
    });
    return { id, policyId, caseNumber: number, status: FIRST_STATUS, proposals: [], proposalsEdited: false };
  }
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
