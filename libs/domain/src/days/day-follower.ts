import type { Day } from '@carveback/rules';
import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';

/**
 * What else happens when a brokerage's day begins: what is overdue is escalated. Runs in the worker, once per tenant and
 * local day, in one transaction with the others, so it writes rows and asks for jobs, and leaves what takes time to them.
 * A worker that was away tells only the day on which it is back: look at states, not at the day before.
 */
export interface DayFollower {
  afterDayBegan(tx: Tx, actor: Actor, day: Day): Promise<void>;
}

/** Under this token the features provide their followers, in one list. */
export const DAY_FOLLOWERS = Symbol('DayFollowers');
