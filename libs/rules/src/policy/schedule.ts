import type { Doc, Quote } from '../wording/document.js';
import { hitsIn, quote, textOf } from '../wording/document.js';
import { grantOf, type Grant, type Item } from '../wording/grant.js';
import { isStrongHeading } from '../wording/headings.js';
import type { Unit } from '../wording/outline.js';
import type { WordingReading } from '../wording/reading.js';
import type { Tie } from '../wording/tie.js';

const NOT_HERE =
  /\b(?:on file|as filed|see page|not (?:attached|reproduced|in hand|included|enclosed|appended|annexed|printed|supplied)|held by|to be (?:advised|agreed|attached)|per attached|as attached|as per)\b/i;
const GENERAL_PAPER =
  /^(?:the )?(?:policy |contract |cover(?:age)? )?(?:schedule|data(?: page| sheet)?|summary(?: page| sheet| of cover(?:age)?)?|declarations?(?: page)?|certificate(?: of insurance)?|slip|risk details|particulars|information page|coverage summary|cover note|confirmation of cover)$/;
/** A line of the declarations that says what the insured does: "Description of your services: …". */
const OWN_WORK =
  /^(?:\d+[.)]\s*|item \w+\s*[.:-]?\s*)?(?:(?:the|your|our|its|insured'?s?|assured'?s?|professional|covered|business|declared|scheduled|technology|description|details|particulars|nature|of|it|services) ){0,6}(?:services?|business|activit\w+|operations|profession|occupation|work)\b[^.:]{0,30}[:.-]/;
const MOST_OPENERS = 12;
const LIST_TITLE = /\b(?:services?|business|activit\w+|operations|profession|occupation)\b/i;

/** The list that a grant points to, or null when the paper is not in hand. */
export function findSchedule(
  readings: readonly WordingReading[],
  { name, place }: Pick<Tie, 'name' | 'place'>,
): Quote | null {
  const placed = place ? entryAt(readings, place) : null;
  if (placed) return placed;
  for (const { doc, units } of readings) {
    const openers = units.flatMap((u, i) => (u.endorsement < 0 && opensSchedule(doc, u, name) ? [i] : []));
    for (const at of openers.slice(0, MOST_OPENERS)) {
      if (isElsewhere(quote(doc, units[at] as Unit))) break;
      const region = regionFrom(doc, units, at);
      if (hasContent(region)) return region;
      if (isElsewhere(region)) break;
    }
  }
  const own = readings.find((r) => r.doc.wording.kind === 'schedule' && hitsIn(wholeOf(r.doc)).length > 0);
  return own ? wholeOf(own.doc) : null;
}

/** The entry of the particulars that bears a heading: "Insured profession: …", or a list below "Insured Activities". */
function entryAt(readings: readonly WordingReading[], place: string): Quote | null {
  for (const { doc, units } of readings) {
    for (const [at, unit] of units.entries()) {
      if (unit.endorsement >= 0 || unit.section === 'exclusions' || unit.section === 'definitions') continue;
      const text = doc.clean.lower.slice(unit.body, Math.min(unit.end, unit.body + place.length + 12));
      if (!text.startsWith(place) || !/^\s*(?:[:.-]|\s{2}|$)/.test(text.slice(place.length))) continue;
      const line = quote(doc, unit);
      const region = hasContent(line) && !unit.heading ? line : regionFrom(doc, units, at);
      if (hasContent(region)) return region;
    }
  }
  return null;
}

function wholeOf(doc: Doc): Quote {
  return quote(doc, { start: 0, end: doc.clean.text.length });
}

function opensSchedule(doc: Doc, unit: Unit, name: string): boolean {
  const text = doc.clean.text.slice(unit.start, Math.min(unit.end, unit.start + 160)).toLowerCase();
  const key = name.toLowerCase().replace(/\s+/g, ' ');
  const item = /^item (?:no\.? ?)?([\divx]+[a-z]?)/.exec(key);
  if (item)
    return (
      new RegExp(`^item (?:no\\.? ?)?${item[1]}\\b`).test(text) ||
      (unit.section === 'declarations' &&
        new RegExp(`^\\(?${item[1]}[.)]`).test(text) &&
        LIST_TITLE.test(text.slice(0, 60)))
    );
  if (GENERAL_PAPER.test(key)) {
    return (
      unit.section !== 'exclusions' &&
      unit.section !== 'definitions' &&
      (OWN_WORK.test(text) || (unit.heading && text.trim() === key))
    );
  }
  const bare = key.replace(/^(?:the|a|policy) /, '');
  return (
    text.startsWith(bare) ||
    text.replace(/^[^a-z]*(?:\w{1,3}[.)] )?/, '').startsWith(bare) ||
    (unit.heading && text.includes(bare))
  );
}

function regionFrom(doc: Doc, units: readonly Unit[], at: number): Quote {
  const first = units[at] as Unit;
  let end = first.end;
  let lines = 0;
  for (const unit of units.slice(at + 1)) {
    const text = doc.clean.text.slice(unit.start, unit.end);
    if (unit.endorsement !== first.endorsement || beginsForm(unit, first)) break;
    if (unit.style !== null && unit.style === first.style && !continuesAs(unit, first, text)) break;
    if (lines > 0 && unit.heading && isStrongHeading(text) && hitsIn(quote(doc, unit)).length === 0) break;
    if (
      (/^(?:item|section|article|part|clause)\s+[\dIVX]+\b/i.test(text) && !continuesAs(unit, first, text)) ||
      /^(?:limit|retention|deductible|excess|premium|retroactive|policy period|indemnity|territor|jurisdiction|endorsements?|forms?)\b/i.test(
        text,
      )
    )
      break;
    if (/\b(?:means|shall pay|will pay|does not apply)\b/.test(text)) break;
    end = unit.end;
    lines++;
    if (lines > 60) break;
  }
  return quote(doc, { start: first.start, end });
}

const FORM: readonly Unit['section'][] = ['insuring', 'definitions', 'exclusions', 'conditions'];

/** A list among the particulars ends where the form begins. */
function beginsForm(unit: Unit, first: Unit): boolean {
  return unit.section !== first.section && FORM.includes(unit.section) && !FORM.includes(first.section);
}

/** "ITEM 5 (cont'd)" at the head of a new page. */
function continuesAs(unit: Unit, first: Unit, text: string): boolean {
  return (
    unit.label !== null &&
    unit.label === first.label &&
    /\b(?:cont'?d|continued|cont\.?)/i.test(text.slice(0, 60))
  );
}

function hasContent(region: Quote): boolean {
  return hitsIn(region).filter((h) => h.concept.id !== 'it_general').length > 0 && !isElsewhere(region);
}

/** The schedule is named, and said to be somewhere else. */
function isElsewhere(region: Quote): boolean {
  const text = textOf(region);
  return text.length < 200 && NOT_HERE.test(text);
}

const STATUS_HEAD = /\b(?:covered|insured|status|taken|selected|included|elected|operative)\b/i;
const REFUSED =
  /\b(?:not (?:covered|insured|taken|included|purchased|selected|operative|elected)|excluded|declined)\W*$/i;
const UNTICKED = /^\s*(?:\[ ?\]|[☐◻□✗✘])/;
const NO = /\b(?:no|nil|n\/a)\W*$/i;

/** What a schedule's own words give, and what they take out again. */
export function scheduleGrant(schedule: Quote): Grant {
  const grant = grantOf(schedule.doc, schedule, null, null);
  return { ...grant, items: itemsOf(schedule, grant.items) };
}

/** The items that a schedule lists, without the rows that its own column says are not insured. */
function itemsOf(schedule: Quote, items: readonly Item[]): Item[] {
  const text = textOf(schedule);
  const headed = text
    .split('\n')
    .slice(0, 3)
    .some((line) => STATUS_HEAD.test(line));
  return items.filter((item) => {
    const from = text.lastIndexOf('\n', item.hit.start - schedule.start) + 1;
    const to = text.indexOf('\n', item.hit.end - schedule.start);
    const row = text.slice(from, to < 0 ? undefined : to);
    return !REFUSED.test(row) && !UNTICKED.test(row) && !(headed && NO.test(row));
  });
}
