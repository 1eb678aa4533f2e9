import type { Reason } from '../types.js';
import type { Stand } from '../policy/stand.js';
import { quote, type Quote } from '../wording/document.js';
import type { Item } from '../wording/grant.js';
import type { Case } from './rule.js';

/** The policy's own words on when it is in force, else its first words. */
export function forceWords(stand: Stand): Quote[] {
  for (const { doc, units } of stand.readings) {
    const unit = units.find((u) =>
      /\b(?:period|term|in force|expir\w+|effective|starts|from)\b.*\d/i.test(
        doc.clean.text.slice(u.start, u.end),
      ),
    );
    if (unit) return [quote(doc, unit)];
  }
  const doc = stand.readings.find((r) => r.doc.clean.text.length > 0)?.doc;
  return doc ? [quote(doc, { start: 0, end: Math.min(120, doc.clean.text.length) })] : [];
}

/** Reasons that come before `named` when an endorsement brought the item. */
export function addedReasons(c: Case, item: Item): Reason[] {
  return item.endorsement >= 0 && c.stand.amended ? ['added_by_endorsement'] : [];
}

/** Whether two texts, in lower case, share a longer word, its ending apart. */
export function sharesWord(a: string, b: string): boolean {
  return (a.match(/[a-z]{4,}/g) ?? []).some((word) =>
    b.includes(word.slice(0, Math.max(4, word.length - 2))),
  );
}
