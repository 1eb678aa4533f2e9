import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { RequestDrafter } from '../endorsements/request-drafter.js';
import { NotFound } from '../errors.js';
import { FindingService } from '../findings/finding.service.js';
import type { FindingChanges } from '../findings/reconcile.js';
import { newId } from '../ids.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { judgePolicies, keptInputs, reviewedPolicy } from './judge.js';
import { Judgement, type JudgedPolicy } from './judgement.js';
import { KeptReviewRepository } from './kept-review.repository.js';
import { bytesOf, materialOf, saidBy } from './kept-review.js';
import { differencesBetween, type ReviewDifference } from './review-differences.js';
import { lockClient } from './lock-client.js';
import { REVIEW_FOLLOWERS, type ReviewFollower } from './review-follower.js';
import { ReviewMaterialRepository } from './review-material.repository.js';
import type { ReviewMaterial } from './review-material.js';
import { ReviewRepository, type ReviewSummary } from './review.repository.js';
import type { VerdictRecord } from './verdict.entity.js';

/** Why a review runs. Done twice for the same cause, it changes nothing. */
export interface ReviewCause {
  readonly clientId: string;
  /** the outbox entry that asks for it */
  readonly causeId: string;
  /** what happened, e.g. `service_line.added` */
  readonly trigger: string;
}

/** A review that somebody asked for, and how far it has come. */
export interface ReviewRun {
  readonly id: string;
  readonly clientId: string;
  readonly state: 'waiting' | 'done' | 'dead';
  readonly review: ReviewSummary | null;
}

/** What the rules of today say of the inputs of a review that was kept. */
export interface ReviewAgain {
  readonly reviewId: string;
  readonly keptVersion: string;
  /** of the rule set that ran now */
  readonly version: string;
  readonly sameVersion: boolean;
  /** every verdict, quotation and explanation, byte for byte; the same version never says anything else */
  readonly identical: boolean;
  readonly differences: readonly ReviewDifference[];
}

export type VerdictView = Omit<VerdictRecord, 'tenantId'>;

/** Re-reads a client's policies, and shows what earlier readings said. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly db: TenantDb,
    private readonly reviews: ReviewRepository,
    private readonly material: ReviewMaterialRepository,
    private readonly kept: KeptReviewRepository,
    private readonly judgement: Judgement,
    private readonly findings: FindingService,
    private readonly drafter: RequestDrafter,
    @Inject(REVIEW_FOLLOWERS) private readonly followers: readonly ReviewFollower[],
  ) {}

  /**
   * Judges the client's service lines against its tech E&O policies in force, keeps review and verdicts, and lets
   * findings and draft requests follow. Answers the review's id, or null when this cause was reviewed before.
   */
  async runForClient(
    tx: Tx,
    actor: Actor,
    { clientId, causeId, trigger }: ReviewCause,
  ): Promise<string | null> {
    await lockClient(tx, clientId);
    if (await this.reviews.existsForCause(tx, causeId)) return null;
    const material = await this.material.load(tx, clientId);
    const judged = judgePolicies(this.judgement, material);
    const reviewId = newId();
    await this.reviews.insert(tx, {
      id: reviewId,
      clientId,
      causeId,
      trigger,
      asOf: material.asOf,
      ruleSetVersion: this.judgement.ruleSetVersion,
      inputs: keptInputs(material),
      policies: judged.map(reviewedPolicy),
    });
    const verdicts = judged.flatMap(({ review }) => review?.verdicts ?? []);
    await this.reviews.insertVerdicts(tx, reviewId, clientId, verdicts);
    const review = { clientId, reviewId, material, judged };
    const changes = await this.findings.reconcile(tx, review);
    await this.drafter.follow(tx, actor, review);
    await this.audit(tx, actor, clientId, reviewId, trigger, summary(material, judged, changes));
    const made = { clientId, reviewId, trigger, asOf: material.asOf, changes, material };
    for (const follower of this.followers) await follower.afterReview(tx, actor, made);
    return reviewId;
  }

  /** Asks for a review now; the worker does it. Throws `record/not_found`. */
  async request(actor: Actor, clientId: string): Promise<ReviewRun> {
    requirePermission(actor, 'review:run');
    return this.db.within(actor, async (tx) => {
      const known = await tx.query(`select 1 from clients where tenant_id = $1 and id = $2`, [
        tx.tenantId,
        clientId,
      ]);
      if (known.length === 0) throw new NotFound('client');
      const id = await enqueue(tx, 'client.review', { clientId, trigger: 'broker.asked' }, clientId);
      return { id, clientId, state: 'waiting', review: null };
    });
  }

  /** How far a review that was asked for has come. Throws `record/not_found`. */
  async run(actor: Actor, id: string): Promise<ReviewRun> {
    requirePermission(actor, 'review:read');
    return this.db.read(actor, async (tx) => {
      const job = await this.reviews.runState(tx, id);
      if (!job) throw new NotFound('review run');
      const state = job.doneAt ? 'done' : job.deadAt ? 'dead' : 'waiting';
      return { id, clientId: job.clientId, state, review: await this.reviews.byCause(tx, id) };
    });
  }

  /** Throws `record/not_found`. */
  async get(actor: Actor, id: string): Promise<ReviewSummary> {
    const [review] = await this.listByIds(actor, [id]);
    if (!review) throw new NotFound('review');
    return review;
  }

  /**
   * Runs the inputs of a kept review again and answers what the rules say of them now; nothing is kept of it. Throws
   * `record/not_found`.
   */
  async again(actor: Actor, id: string): Promise<ReviewAgain> {
    requirePermission(actor, 'review:read');
    const { kept, documents } = await this.db.read(actor, async (tx) => {
      const review = await this.kept.load(tx, id);
      return { kept: review, documents: await this.kept.documents(tx, review) };
    });
    const now = saidBy(judgePolicies(this.judgement, materialOf(kept, documents)));
    const version = this.judgement.ruleSetVersion;
    return {
      reviewId: id,
      keptVersion: kept.ruleSetVersion,
      version,
      sameVersion: version === kept.ruleSetVersion,
      identical: bytesOf(kept) === bytesOf(now),
      differences: differencesBetween(kept, now),
    };
  }

  /** The newest review of each of these clients that has one. */
  latestByClientIds(actor: Actor, clientIds: readonly string[]): Promise<ReviewSummary[]> {
    requirePermission(actor, 'review:read');
    return this.db.read(actor, (tx) => this.reviews.latestByClientIds(tx, clientIds));
  }

  listByIds(actor: Actor, ids: readonly string[]): Promise<ReviewSummary[]> {
    requirePermission(actor, 'review:read');
    return this.db.read(actor, (tx) => this.reviews.listByIds(tx, ids));
  }

  /** The worst first. */
  verdictsByReviewIds(actor: Actor, reviewIds: readonly string[]): Promise<VerdictView[]> {
    requirePermission(actor, 'review:read');
    return this.db.read(actor, (tx) => this.reviews.verdictsByReviewIds(tx, reviewIds));
  }

  private audit(tx: Tx, actor: Actor, clientId: string, subjectId: string, trigger: string, detail: object) {
    const fact = { action: 'review.run', subjectKind: 'review', subjectId, clientId };
    return recordAudit(tx, actor, { ...fact, detail: { trigger, ...detail } });
  }
}

function summary(material: ReviewMaterial, judged: readonly JudgedPolicy[], changes: FindingChanges): object {
  return {
    asOf: material.asOf,
    services: material.services.length,
    policies: judged.length,
    opened: changes.opened.length,
    cured: changes.cured.length,
    standing: changes.standing.length,
  };
}
