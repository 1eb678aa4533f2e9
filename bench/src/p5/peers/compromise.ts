import nlp from 'compromise/two';
import type { Work } from '../../harness/timing.js';
import { Supply, type Forms } from '../supply.js';

type Tagged = Pick<ReturnType<typeof nlp>, 'docs'>;

/** Sentences and words, each word tagged by lexicon, ending and neighbours; nothing else computed. */
export function tagAlone(text: string): Tagged {
  return nlp.tokenize(text).compute(['machine', 'lexicon', 'preTagger']);
}

/** The cheapest way to have every word tagged. */
export function compromiseTagsAlone(forms: Forms): Work {
  return tagging(tagAlone, forms);
}

/** Tagging as the package does it by itself, with contractions and corrections. */
export function compromiseAsShipped(forms: Forms): Work {
  return tagging((text) => nlp(text), forms);
}

function tagging(tag: (text: string) => Tagged, forms: Forms): Work {
  const supply = new Supply(forms);
  return {
    prepare: (runs) => supply.prepare(runs),
    run: (run) => tag(supply.textAt(run)).docs.length,
    shows: () => {
      const terms = tag(supply.textAt(0)).docs.flat();
      const tagged = terms.filter(({ tags }) => tags && tags.size > 0).length;
      return `${tagged.toLocaleString('en-US')} of ${terms.length.toLocaleString('en-US')} words tagged`;
    },
  };
}
