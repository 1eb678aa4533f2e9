import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { canonicalJson } from '../audit/canonical.js';
import { recordAudit } from '../audit/audit.js';
import { getRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import type { ReviewedClient } from '../findings/finding.service.js';
import { enqueue } from '../outbox/outbox.js';
import type { ProposedRemedy } from '../reviews/carrier-words.js';
import { Judgement } from '../reviews/judgement.js';
import { WordingLibraryService } from '../wording-library/index.js';
import { DraftOpener } from './draft-opener.js';
import { EndorsementRequest } from './endorsement-request.entity.js';
import { EndorsementRequestRepository } from './endorsement-request.repository.js';
import { RequestDraftRepository, type OpenRequest, type UnaskedFinding } from './request-draft.repository.js';
import { EDITABLE_STATUSES, FIRST_STATUS } from './endorsement-request.status.js';
import { RequestMover } from './request-mover.js';
import { SystemHolds } from './system-holds.js';

/** What a review did to one request. */
interface Touched {
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/**
 * Keeps the open requests of a client in step with its findings. A draft whose findings are all cured stays, empty:
 * it is the record of what the brokerage was about to ask and why it did not, and the next finding of that policy
 * joins it. An approved request from which a finding has gone goes back to review, since its letter asks for too much.
 */
@Injectable()
export class RequestDrafter {
  constructor(
    private readonly requests: EndorsementRequestRepository,
    private readonly drafts: RequestDraftRepository,
    private readonly judgement: Judgement,
    private readonly mover: RequestMover,
    private readonly holds: SystemHolds,
    private readonly opener: DraftOpener,
    private readonly library: WordingLibraryService,
  ) {}

  /** Runs in the review's own transaction, after its findings were reconciled. */
  async follow(tx: Tx, actor: Actor, review: ReviewedClient): Promise<void> {
    const open = await this.drafts.lockOpenOfClient(tx, review.clientId);
    const left = groupBy(await this.drafts.releaseFindings(tx, review.clientId), (m) => m.requestId);
    const unasked = groupBy(await this.drafts.unaskedFindings(tx, review.clientId), (f) => f.policyId);
    const joined = new Map<string, readonly UnaskedFinding[]>();
    for (const [policyId, findings] of unasked) {
      const draft = open.find((r) => r.policyId === policyId && r.status === FIRST_STATUS);
      const request = draft ?? (await this.openDraft(tx, actor, review, policyId, findings));
      if (!draft) open.push(request);
      await this.drafts.addFindings(tx, request.id, review.clientId, findings);
      joined.set(request.id, findings);
    }
    for (const request of open) {
      await this.refresh(tx, actor, review, request, {
        joined: (joined.get(request.id) ?? []).map(({ serviceLineId }) => serviceLineId),
        left: (left.get(request.id) ?? []).map(({ serviceLineId }) => serviceLineId),
      });
    }
  }

  private openDraft(
    tx: Tx,
    actor: Actor,
    { clientId, reviewId, material }: ReviewedClient,
    policyId: string,
    findings: readonly UnaskedFinding[],
  ): Promise<OpenRequest> {
    const { asOf } = material;
    const names = findings.map((f) => material.services.find((s) => s.id === f.serviceLineId)?.name ?? '');
    const why = `Opened by the review of ${asOf}, to ask about: ${names.join(', ')}.`;
    return this.opener.open(tx, actor, { clientId, policyId, asOf, why, detail: { reviewId } });
  }

  private async refresh(
    tx: Tx,
    actor: Actor,
    review: ReviewedClient,
    request: OpenRequest,
    { joined, left }: Touched,
  ): Promise<void> {
    const touched = joined.length + left.length > 0;
    if (!EDITABLE_STATUSES.includes(request.status) && left.length === 0) {
      // What is ready may have become a case for a hold: an application filed, a service's first day corrected.
      if (request.status === 'ready') await this.holds.raise(tx, await this.row(tx, request));
      return;
    }
    if (!EDITABLE_STATUSES.includes(request.status)) await this.takeApprovalBack(tx, actor, review, request);
    const services = await this.requests.askedServices(tx, request.id);
    const proposals = await this.propose(tx, review, request, services, joined);
    if (touched || canonicalJson(proposals) !== canonicalJson(request.proposals)) {
      await this.drafts.rewrite(tx, request.id, proposals);
    }
    if (touched) {
      const detail = { caseNumber: request.caseNumber, reviewId: review.reviewId, joined, left };
      await audit(tx, actor, 'endorsement_request.findings_changed', review.clientId, request.id, detail);
    }
    if (services.length > 0) {
      await enqueue(tx, 'endorsement_request.letter', { requestId: request.id }, review.clientId);
    }
  }

  /** Written anew while nobody has edited them; afterwards new ones are only added. */
  private async propose(
    tx: Tx,
    { judged }: ReviewedClient,
    request: OpenRequest,
    services: readonly string[],
    joined: readonly string[],
  ): Promise<ProposedRemedy[]> {
    const policy = judged.find(({ input }) => input.policy.id === request.policyId);
    const known =
      policy?.review && services.length > 0 ? await this.library.carrierWordsIn(tx, request.id) : [];
    const remedies = (serviceIds: readonly string[]) =>
      policy?.review && serviceIds.length > 0
        ? this.judgement.remedies(policy.input, policy.review, serviceIds, known)
        : [];
    if (request.proposalsEdited) return [...request.proposals, ...remedies(joined)];
    // In force but unreadable at the moment: what was proposed stands, as its findings do.
    if (policy && !policy.review && services.length > 0) return request.proposals;
    return remedies(services);
  }

  private async takeApprovalBack(
    tx: Tx,
    actor: Actor,
    { material }: ReviewedClient,
    open: OpenRequest,
  ): Promise<void> {
    const request = await this.row(tx, open);
    await this.mover.move(tx, actor, request, {
      to: 'broker_review',
      version: request.version,
      why: `The review of ${material.asOf} no longer finds something that this request asks for.`,
    });
  }

  private row(tx: Tx, { id }: OpenRequest): Promise<EndorsementRequest> {
    return getRecord(tx, EndorsementRequest, id, 'endorsement request');
  }
}

function audit(tx: Tx, actor: Actor, action: string, clientId: string, subjectId: string, detail: object) {
  return recordAudit(tx, actor, { action, subjectKind: 'endorsement_request', subjectId, clientId, detail });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
