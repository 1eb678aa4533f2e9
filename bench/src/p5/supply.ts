import type { WordingText } from '@carveback/rules';
import type { Paged } from '../corpus/long-form/pages.js';
import { withFreshNames } from '../corpus/names.js';
import { wordingOf } from './input.js';

/** Forms to read, and how many different texts are laid out for one sample. */
export interface Forms {
  readonly forms: readonly Paged[];
  readonly mostAtOnce: number;
}

/**
 * The texts that one work reads. Laid out anew for each sample, with names that were never seen: what a library or the
 * engine remembers of a text by its characters is of no use.
 */
export class Supply {
  private wordings: readonly WordingText[] = [];

  constructor(private readonly from: Forms) {
    this.prepare(1);
  }

  prepare(runs: number): void {
    this.wordings = this.layOut(Math.min(runs, this.from.mostAtOnce));
  }

  /** Each form once. */
  oneOfEach(): readonly WordingText[] {
    return this.layOut(this.from.forms.length);
  }

  at(run: number): WordingText {
    return this.wordings[run % this.wordings.length] as WordingText;
  }

  textAt(run: number): string {
    return this.at(run).text;
  }

  private layOut(count: number): WordingText[] {
    const { forms } = this.from;
    return Array.from({ length: count }, (_, i) => {
      const { text, pageStarts } = forms[i % forms.length] as Paged;
      return wordingOf(flat(withFreshNames(text)), pageStarts);
    });
  }
}

/** One string in one piece, as a file gives it. */
function flat(text: string): string {
  return Buffer.from(text).toString('utf8');
}
