import { sentencesOf } from '../text/sentences.js';
import { hitsIn, lowerOf, quote, type Quote } from '../wording/document.js';
import { itemOf, type Item } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';

/** A clause apart from the grant that makes some services depend on something the insured itself can meet. */
export interface ServiceCondition {
  readonly items: readonly Item[];
  readonly words: Quote;
}

const MARK =
  /\b(?:provided (?:always )?that|(?:is|are) only (?:insured|covered) (?:where|if|when)|(?:insured|covered) only (?:where|if|when)|(?:shall )?only appl(?:y|ies) (?:where|if|when)|appl(?:y|ies) only (?:where|if|when)|on condition that|it is a condition)\b/;
const MEETABLE =
  /\b(?:contract|copy|consent|authori[sz]\w+|agreement|written|writing|signed|engagement letter|statement of work)\b/;

/** Conditions on single services, wherever they are printed outside the exclusions. */
export function findConditions(readings: readonly WordingReading[], grant: Quote | null): ServiceCondition[] {
  return readings.flatMap(({ doc, units }) =>
    units.flatMap((unit) => {
      if (unit.heading || unit.section === 'exclusions' || unit.section === 'first_party') return [];
      return sentencesOf(doc.clean, { start: unit.body, end: unit.end }).flatMap((range) => {
        const m = MARK.exec(doc.clean.lower.slice(range.start, range.end));
        if (!m) return [];
        const proviso = /^provided|^on condition/.test(m[0]);
        const words = quote(doc, { start: proviso ? range.start + m.index : range.start, end: range.end });
        const inGrant =
          grant !== null && grant.doc === doc && range.start >= grant.start && range.end <= grant.end;
        if (inGrant || !MEETABLE.test(lowerOf(words))) return [];
        const items = hitsIn(words)
          .filter((h) => !h.concept.weak)
          .map((hit) => itemOf(doc, words, hit, -1));
        return items.length > 0 ? [{ items, words }] : [];
      });
    }),
  );
}
