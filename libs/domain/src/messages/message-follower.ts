import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import type { Message } from './message.entity.js';

/** What else happens when a message went out: what it answers is done. Runs where its sending is recorded. */
export interface MessageFollower {
  afterSent(tx: Tx, actor: Actor, message: Message): Promise<void>;
}

/** Under this token the features provide their followers, in one list. */
export const MESSAGE_FOLLOWERS = Symbol('MessageFollowers');
