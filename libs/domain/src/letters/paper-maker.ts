import type { Letter as Paper } from '@carveback/documents';
import type { Tx } from '../database/tx.js';
import type { LetterOrder, OrderedKind } from './letter-order.entity.js';

/** Gathers the facts of ordered letters of some kinds. Each kind has one maker. */
export interface PaperMaker {
  readonly makes: readonly OrderedKind[];
  /**
   * The letter's facts from the records as they stand in the transaction; null when what it must tell is not on record.
   * `number`: which letter of its kind about its subject this one will be, from 1.
   */
  paper(tx: Tx, order: LetterOrder, number: number): Promise<Paper | null>;
}

/** Under this token the features provide their makers, in one list. */
export const PAPER_MAKERS = Symbol('PaperMakers');
