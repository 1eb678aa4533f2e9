import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import type { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import type { RequestFollowUp } from './request-follow-up.entity.js';

/** What was just decided about an ended request. */
export interface MadeFollowUp {
  readonly request: EndorsementRequest;
  readonly followUp: RequestFollowUp;
}

/**
 * What else happens when a decline is followed up: the client hears which. Runs in the follow-up's own transaction, so
 * it writes rows and asks for jobs, and leaves what takes time to them.
 */
export interface FollowUpFollower {
  afterFollowUp(tx: Tx, actor: Actor, followUp: MadeFollowUp): Promise<void>;
}

/** Under this token the features provide their followers, in one list. */
export const FOLLOW_UP_FOLLOWERS = Symbol('FollowUpFollowers');
