import { findDates } from '../text/dates.js';
import { sentencesOf } from '../text/sentences.js';
import type { Day } from '../types.js';
import type { Stand } from '../policy/stand.js';
import type { Hit } from '../vocabulary/matcher.js';
import { hitsIn, quote, textOf } from '../wording/document.js';
import type { Unit } from '../wording/outline.js';
import type { WordingReading } from '../wording/reading.js';
import { relate } from './relation.js';
import type { Case } from './rule.js';
import { oncePer } from '../text/oncePer.js';

const SPEAKS_OF_DATE = /\bretro(?:active)? date\b|\bprior acts\b/i;
const NO_DATE = /\bno retroactive date applies|full prior acts/i;

/** The retroactive date for a service: one given for it alone, else that of the endorsement that brought it, else the policy's. */
export function retroactiveDayFor(c: Case): Day | null {
  const own = givenForIt(c);
  if (own !== undefined) return own;
  const mine = c.relation.kind === 'named' || c.relation.kind === 'contained';
  const order = mine ? (c.relation.item?.endorsement ?? -1) : -1;
  const row = mine ? dayOfRow(c) : null;
  if (row) return row;
  const brought = c.stand.endorsements.find((e) => e.order === order)?.endorsement.retroactiveOn;
  return brought ?? c.stand.input.policy.retroactiveOn;
}

const TABLE_LENGTH = 14;

/** The day in the service's own row of a schedule that has a column for it. */
function dayOfRow({ relation: { item }, stand }: Case): Day | null {
  const list = stand.schedule;
  if (!item || !list || item.doc !== list.doc || item.hit.start < list.start || item.hit.end > list.end)
    return null;
  const reading = stand.readings.find((r) => r.doc === item.doc);
  const at = reading?.units.findIndex((u) => u.start <= item.hit.start && u.end >= item.hit.end) ?? -1;
  if (!reading || at < 0) return null;
  const text = (u: Unit): string => item.doc.clean.text.slice(u.start, u.end);
  const headed = reading.units
    .slice(Math.max(0, at - TABLE_LENGTH), at)
    .some((u) => u.heading && /\bretro/i.test(text(u)));
  const days = findDates(text(reading.units[at] as Unit), reading.dayFirst);
  return headed && days.length === 1 ? (days[0]?.day ?? null) : null;
}

/** A sentence that names the service and gives it a date, or none. Undefined: there is no such sentence. */
function givenForIt(c: Case): Day | null | undefined {
  const mine = datedSentences(c.stand).filter((s) =>
    s.hits.some((h) => relate(h.concept, c.code, c.words) === 'named'),
  );
  return mine.at(-1)?.day;
}

/** A sentence that sets a retroactive date, or null for none, and the services it names. */
interface DatedSentence {
  readonly day: Day | null;
  readonly hits: readonly Hit[];
}

const datedSentences = oncePer((stand: Stand): readonly DatedSentence[] =>
  stand.readings.flatMap((reading) =>
    reading.units.filter((unit) => counts(stand, reading, unit)).flatMap((unit) => datesIn(reading, unit)),
  ),
);

function counts(stand: Stand, { doc, endorsements }: WordingReading, unit: Unit): boolean {
  if (unit.heading || !SPEAKS_OF_DATE.test(doc.clean.text.slice(unit.start, unit.end))) return false;
  return (
    unit.endorsement < 0 || stand.endorsements.some((e) => e.endorsement === endorsements[unit.endorsement])
  );
}

function datesIn({ doc, dayFirst }: WordingReading, unit: Unit): DatedSentence[] {
  return sentencesOf(doc.clean, unit).flatMap((range): DatedSentence[] => {
    const q = quote(doc, range);
    const text = textOf(q);
    if (!SPEAKS_OF_DATE.test(text)) return [];
    const day = findDates(text, dayFirst).at(-1)?.day ?? (NO_DATE.test(text) ? null : undefined);
    return day === undefined ? [] : [{ day, hits: hitsIn(q) }];
  });
}
