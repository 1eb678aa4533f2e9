import type { Work } from '../../harness/timing.js';
import { Supply, type Forms } from '../supply.js';

/** The least that any reader does: the same text in lower case, split into words. */
export function words(text: string): string[] {
  return text.toLowerCase().split(/\W+/);
}

export function floor(forms: Forms): Work {
  const supply = new Supply(forms);
  return {
    prepare: (runs) => supply.prepare(runs),
    run: (run) => words(supply.textAt(run)).length,
    shows: () => `${words(supply.textAt(0)).length.toLocaleString('en-US')} words`,
  };
}
