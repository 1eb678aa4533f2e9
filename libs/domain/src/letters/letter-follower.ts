import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import type { LetterKind } from './letter.entity.js';

/** A letter that was just made. */
export interface MadeLetter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly clientId: string;
  readonly requestId: string | null;
  readonly subject: string;
  /** true when a move that only a licensed person makes called for it, or when it advises nothing: nobody reads it first */
  readonly goesByItself: boolean;
}

/** What else happens when a letter is made: a message. Runs in the letter's own transaction. */
export interface LetterFollower {
  afterLetter(tx: Tx, actor: Actor, letter: MadeLetter): Promise<void>;
}

/** Under this token the features provide their followers, in one list. */
export const LETTER_FOLLOWERS = Symbol('LetterFollowers');
