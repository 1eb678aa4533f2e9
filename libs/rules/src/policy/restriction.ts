import { sentencesOf } from '../text/sentences.js';
import { hitsIn, lowerOf, quote, textOf, type Quote } from '../wording/document.js';
import { itemOf, type Item } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';
import type { OrderedEndorsement } from './amend.js';

/** A clause apart from the grant that holds cover to some services. */
export interface Restriction {
  readonly items: readonly Item[];
  readonly words: Quote;
  readonly byEndorsement: boolean;
}

const RESTRICTS =
  /\b(?:insurance|policy|cover|coverage|indemnity)\b[^.;:]{0,60}?\b(?:(?:applies|apply|extends|is (?:provided|granted|afforded|given))\s+(?:only|solely|exclusively)|(?:is|are|shall be|will be)\s+(?:hereby )?(?:limited|restricted|confined))\b[^.;:]{0,30}?\b(?:to|in respect of|for|with respect to)\b/;
const OTHER_LIMIT =
  /\b(?:own (?:network|systems?|data)|sublimit|territor\w+|defen[cs]e costs|each claim|aggregate|expense|first[- ]party)\b|[$£€]\s?\d/;

/** Restrictions that count on the day. A sentence that names no service restricts something else. */
export function findRestrictions(
  readings: readonly WordingReading[],
  endorsements: readonly OrderedEndorsement[],
): Restriction[] {
  return readings.flatMap((reading) =>
    reading.units.flatMap((unit, i) => {
      if (unit.heading || unit.section === 'exclusions' || unit.section === 'first_party') return [];
      const counts =
        unit.endorsement < 0 ||
        endorsements.some((e) => e.reading === reading && e.endorsement.index === unit.endorsement);
      if (!counts) return [];
      const { doc } = reading;
      return sentencesOf(doc.clean, { start: unit.body, end: unit.end }).flatMap((range) => {
        const lower = lowerOf(quote(doc, range));
        const m = RESTRICTS.exec(lower);
        if (!m || OTHER_LIMIT.test(lower)) return [];
        const end =
          range.end === unit.end && /:$/.test(textOf(quote(doc, range))) ? listEnd(reading, i) : range.end;
        const words = quote(doc, { start: range.start + m.index, end });
        const items = hitsIn(words)
          .filter((h) => h.concept.id !== 'it_general')
          .map((hit) => itemOf(doc, words, hit, -1));
        return items.length > 0 ? [{ items, words, byEndorsement: unit.endorsement >= 0 }] : [];
      });
    }),
  );
}

function listEnd(reading: WordingReading, index: number): number {
  const { units } = reading;
  const first = units[index];
  const style = units[index + 1]?.style;
  let end = first?.end ?? 0;
  for (const unit of units.slice(index + 1)) {
    if (unit.style === null || unit.style !== style || unit.endorsement !== first?.endorsement) break;
    end = unit.end;
  }
  return end;
}
