import type { Day } from '@carveback/rules';
import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import type { FindingChanges } from '../findings/reconcile.js';
import type { ReviewMaterial } from './review-material.js';

/** A review that was just kept, with what it made of the findings. */
export interface MadeReview {
  readonly clientId: string;
  readonly reviewId: string;
  /** what happened, e.g. `service_line.added` */
  readonly trigger: string;
  readonly asOf: Day;
  readonly changes: FindingChanges;
  readonly material: ReviewMaterial;
}

/** What else happens after a review: runs in the review's own transaction, once. */
export interface ReviewFollower {
  afterReview(tx: Tx, actor: Actor, review: MadeReview): Promise<void>;
}

/** Under this token the features provide their followers, in one list. */
export const REVIEW_FOLLOWERS = Symbol('ReviewFollowers');
