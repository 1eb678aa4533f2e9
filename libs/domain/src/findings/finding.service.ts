import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { requirePermission } from '../permissions.js';
import type { JudgedPolicy } from '../reviews/judgement.js';
import type { ReviewMaterial } from '../reviews/review-material.js';
import { FindingRepository, type FindingFilter, type FindingView } from './finding.repository.js';
import { reconcileFindings, type FindingChanges } from './reconcile.js';

/** A review as far as the findings follow from it. */
export interface ReviewedClient {
  readonly clientId: string;
  readonly reviewId: string;
  readonly material: ReviewMaterial;
  readonly judged: readonly JudgedPolicy[];
}

/** The lasting record of what the client's policies do not clearly reach. */
@Injectable()
export class FindingService {
  constructor(
    private readonly db: TenantDb,
    private readonly findings: FindingRepository,
  ) {}

  /** Opens, confirms and cures findings as a review demands, in the review's own transaction. */
  async reconcile(tx: Tx, { clientId, reviewId, material, judged }: ReviewedClient): Promise<FindingChanges> {
    const open = await this.findings.openOfClient(tx, clientId);
    const changes = reconcileFindings(open, judged, material.services, material.asOf);
    await this.findings.apply(tx, clientId, reviewId, changes);
    return changes;
  }

  /** What a review that said this would make of the findings. Nothing is changed. */
  async foresee(
    tx: Tx,
    { clientId, material, judged }: Omit<ReviewedClient, 'reviewId'>,
  ): Promise<FindingChanges> {
    const open = await this.findings.openOfClient(tx, clientId);
    return reconcileFindings(open, judged, material.services, material.asOf);
  }

  /** Open findings first, the worst first. */
  list(actor: Actor, filter: FindingFilter): Promise<FindingView[]> {
    requirePermission(actor, 'finding:read');
    return this.db.read(actor, (tx) => this.findings.list(tx, filter));
  }

  /** Open findings of several clients. */
  openByClientIds(actor: Actor, clientIds: readonly string[]): Promise<FindingView[]> {
    requirePermission(actor, 'finding:read');
    return this.db.read(actor, (tx) => this.findings.openByClientIds(tx, clientIds));
  }

  listByIds(actor: Actor, ids: readonly string[]): Promise<FindingView[]> {
    requirePermission(actor, 'finding:read');
    return this.db.read(actor, (tx) => this.findings.listByIds(tx, ids));
  }

  /** Findings of several requests; `asked` false for those that have left it. */
  byRequestIds(
    actor: Actor,
    requestIds: readonly string[],
  ): Promise<(FindingView & { requestId: string; asked: boolean })[]> {
    requirePermission(actor, 'finding:read');
    return this.db.read(actor, (tx) => this.findings.byRequestIds(tx, requestIds));
  }
}
