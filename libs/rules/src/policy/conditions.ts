import { sentencesOf } from '../text/sentences.js';
import { hitsIn, lowerOf, quote, type Doc, type Quote } from '../wording/document.js';
import { itemOf, type Item } from '../wording/grant.js';
import { MEETABLE } from '../wording/meetable.js';
import type { Unit } from '../wording/outline.js';
import type { WordingReading } from '../wording/reading.js';
import type { OrderedEndorsement } from './amend.js';

/** A clause apart from the grant that makes some services depend on something the insured itself can meet. */
export interface ServiceCondition {
  readonly items: readonly Item[];
  readonly words: Quote;
}

const ONLY_WHERE = String.raw`(?:only|solely) (?:where|if|when|after|to the extent)`;
const MARK = new RegExp(
  [
    String.raw`\bprovided (?:always )?that`,
    String.raw`\b(?:is|are|be) ${ONLY_WHERE}|\b(?:is|are) (?:only|solely) (?:insured|covered) (?:where|if|when|after)`,
    String.raw`\b(?:insured|covered|available|given|provided) ${ONLY_WHERE}`,
    String.raw`\b(?:(?:shall |will )?only appl(?:y|ies) (?:where|if|when)|appl(?:y|ies) ${ONLY_WHERE})`,
    String.raw`\bon condition that|\bit is a condition|\bcondition (?:precedent )?(?:of|to) (?:cover|liability|indemnity)|\b(?:insured|covered) subject to`,
  ].join('|'),
);
/** "There is no cover for X unless the client has signed …": a condition in the words of an exclusion. */
const REFUSED_UNLESS =
  /\b(?:no (?:cover|coverage|indemnity|liability|protection)|(?:shall|will|does|do|is|are) not (?:be )?(?:pay|cover|covered|insure|insured|indemnify|available|liable|apply))\b[^.;]{3,120}?\b(?:unless|until|except (?:where|if|when)|save (?:where|if|when)|(?:if|where) (?:the )?(?:insured|you|assured|firm|company|policyholder|client|customer|no)\b[^.;]{0,30}\b(?:not|no|cannot|fails?|failed|without))\b/;

/** Whether a clause that refuses a service does so only for want of something that the insured itself can see to. */
export function refusesForWantOfPaper(words: Quote): boolean {
  const lower = lowerOf(words);
  const m = REFUSED_UNLESS.exec(lower);
  return m !== null && MEETABLE.test(lower.slice(m.index + m[0].length));
}

/** Conditions on single services, wherever they are printed outside the exclusions. */
export function findConditions(
  readings: readonly WordingReading[],
  grant: Quote | null,
  endorsements: readonly OrderedEndorsement[],
): ServiceCondition[] {
  return readings.flatMap((reading) =>
    reading.units.flatMap((unit) => {
      if (unit.heading || unit.section === 'exclusions' || unit.section === 'first_party') return [];
      if (!standsOn(reading, unit, endorsements)) return [];
      const { doc } = reading;
      return sentencesOf(doc.clean, { start: unit.body, end: unit.end }).flatMap((range) => {
        const lower = doc.clean.lower.slice(range.start, range.end);
        const m =
          MARK.exec(lower) ?? (refusesForWantOfPaper(quote(doc, range)) ? REFUSED_UNLESS.exec(lower) : null);
        if (!m) return [];
        const proviso = /^provided|^on condition/.test(m[0]);
        const words = quote(doc, { start: proviso ? range.start + m.index : range.start, end: range.end });
        const inGrant =
          grant !== null && grant.doc === doc && range.start >= grant.start && range.end <= grant.end;
        if (inGrant || !MEETABLE.test(lowerOf(words))) return [];
        const items = itemsIn(doc, words);
        const spokenOf =
          items.length > 0 || proviso
            ? items
            : itemsIn(doc, quote(doc, { start: unit.body, end: range.start }));
        return spokenOf.length > 0 ? [{ items: spokenOf, words }] : [];
      });
    }),
  );
}

/** What a clause names; where it is "each test", what its title or the sentence before names. */
function itemsIn(doc: Doc, words: Quote): Item[] {
  return hitsIn(words)
    .filter((h) => !h.concept.weak)
    .map((hit) => itemOf(doc, words, hit, -1));
}

function standsOn(reading: WordingReading, unit: Unit, endorsements: readonly OrderedEndorsement[]): boolean {
  if (unit.endorsement < 0) return true;
  return endorsements.some((e) => e.reading === reading && e.endorsement.index === unit.endorsement);
}
