import { CONCEPTS } from '@carveback/rules/vocabulary';
import type { Work } from '../../harness/timing.js';
import { alternationOf } from '../alternation.js';
import { Supply, type Forms } from '../supply.js';

/** The same vocabulary, found but not understood: every phrase of every concept as one regular expression. */
export function regex(forms: Forms): Work {
  const supply = new Supply(forms);
  const vocabulary = alternationOf(CONCEPTS.flatMap(({ phrases }) => phrases));
  const find = (run: number) => supply.textAt(run).toLowerCase().match(vocabulary)?.length ?? 0;
  return {
    prepare: (runs) => supply.prepare(runs),
    run: find,
    shows: () => `${find(0)} phrases`,
  };
}
