import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import type { EndorsementRequest } from './endorsement-request.entity.js';
import type { EndorsementStatus } from './endorsement-request.status.js';

/** A move that was just made. */
export interface MadeMove {
  readonly id: string;
  /** as it was before the move */
  readonly request: EndorsementRequest;
  readonly from: EndorsementStatus;
  readonly to: EndorsementStatus;
  readonly why: string;
}

/**
 * What else happens when a request moves: a diary entry, a letter, a message. Runs in the move's own transaction, so it
 * writes rows and asks for jobs, and leaves what takes time to them.
 */
export interface CaseFollower {
  afterMove(tx: Tx, actor: Actor, move: MadeMove): Promise<void>;
}

/** Under this token the features provide their followers, in one list. */
export const CASE_FOLLOWERS = Symbol('CaseFollowers');
