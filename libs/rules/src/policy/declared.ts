import { extentOf, type Part } from '../wording/definitionExtent.js';
import { hitsIn, lowerOf, quote, type Doc } from '../wording/document.js';
import { grantOf, type Grant } from '../wording/grant.js';
import type { Unit } from '../wording/outline.js';
import type { WordingReading } from '../wording/reading.js';
import { insuringText, termsAtWork } from './insuring.js';

const SKIPPED: readonly Unit['section'][] = ['exclusions', 'first_party'];
const OWNER = /^(?:(?:the|your|our|its|insured'?s|assured'?s|named) )*/;
const RATING =
  /\b(?:rating|statistic\w*|identification) (?:purposes?|only)|\bfor rating\b|\bdoes not (?:limit|describe|extend)/;
const FIELD = /\b(?:information technology|ict?|it services?|computers?|technology|network|software)\b/;

/** A term that the promise to pay uses without defining it, said in a line of particulars: "IT Practice: consulting; hosting". */
export function declaredGrant(readings: readonly WordingReading[]): Grant | null {
  const terms = termsAtWork(readings.map(insuringText).join('\n'));
  if (terms.length === 0) return null;
  for (const { doc, units } of readings) {
    for (const [index, unit] of units.entries()) {
      if (unit.endorsement >= 0 || SKIPPED.includes(unit.section)) continue;
      const said = wordsBehind(doc, unit, terms);
      if (said) return grantAt(doc, units, index, said.start, said.term);
    }
  }
  return null;
}

function wordsBehind(doc: Doc, unit: Unit, terms: readonly string[]): { start: number; term: string } | null {
  const lower = doc.clean.lower.slice(unit.body, Math.min(unit.end, unit.body + 400));
  const owner = OWNER.exec(lower)?.[0].length ?? 0;
  const term = terms.find((t) => lower.startsWith(t, owner));
  if (!term) return null;
  const behind = lower.slice(owner + term.length);
  const gap = /^\s*[:-]?\s+/.exec(behind)?.[0].length ?? 0;
  if (
    gap === 0 ||
    behind.length - gap < 8 ||
    RATING.test(behind) ||
    /^\s+(?:is|are|means?|shall|will|for|in|that)\b/.test(behind)
  )
    return null;
  const start = unit.body + owner + term.length + gap;
  const words = quote(doc, { start, end: unit.end });
  return hitsIn(words).length > 0 || FIELD.test(lowerOf(words)) ? { start, term } : null;
}

function grantAt(doc: Doc, units: readonly Unit[], index: number, start: number, term: string): Grant {
  const { granting } = extentOf(doc.clean, units, index, { start, end: (units[index] as Unit).end }, term);
  const last = granting[granting.length - 1] as Part;
  return grantOf(doc, { start, end: last.end }, term, null, granting);
}
