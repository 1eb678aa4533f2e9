import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';

/**
 * What else happens when something was said of a client: by itself about its controls, or in an application. Runs in the
 * statement's own transaction, never as a client user.
 */
export interface StatementFollower {
  afterStatement(tx: Tx, actor: Actor, clientId: string): Promise<void>;
}

/** Under this token the features provide their followers, in one list. */
export const STATEMENT_FOLLOWERS = Symbol('StatementFollowers');
