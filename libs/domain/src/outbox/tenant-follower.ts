import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';

/**
 * What else happens when a worker has done its first job for a brokerage since it started: what another version of the
 * program left behind is noticed. In a transaction of its own; safe to happen in every worker, and again.
 */
export interface TenantFollower {
  afterTenantMet(tx: Tx, actor: Actor): Promise<void>;
}

/** Under this token the features provide their followers, in one list. */
export const TENANT_FOLLOWERS = Symbol('TenantFollowers');
