import type { Doc, Quote } from '../wording/document.js';
import { hitsIn, quote } from '../wording/document.js';
import { isStrongHeading } from '../wording/headings.js';
import type { Unit } from '../wording/outline.js';
import type { WordingReading } from '../wording/reading.js';

const NOT_HERE =
  /\b(?:on file|as filed|see page|not (?:attached|reproduced|in hand|included)|to be (?:advised|agreed|attached)|per attached|as attached|as per)\b/i;
const LIST_TITLE = /\b(?:services?|business|activit\w+|operations|profession|occupation)\b/i;

/** The list that a grant points to, or null when the paper is not in hand. */
export function findSchedule(readings: readonly WordingReading[], name: string): Quote | null {
  for (const { doc, units } of readings) {
    const at = units.findIndex((u) => u.endorsement < 0 && opensSchedule(doc, u, name));
    if (at < 0) continue;
    const region = regionFrom(doc, units, at);
    if (hasContent(region)) return region;
  }
  const own = readings.find((r) => r.doc.wording.kind === 'schedule' && hitsIn(wholeOf(r.doc)).length > 0);
  return own ? wholeOf(own.doc) : null;
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
  if (/^(?:the )?(?:policy )?(?:schedule|declarations?(?: page)?|certificate|slip|risk details)$/.test(key)) {
    return (
      unit.section !== 'exclusions' &&
      unit.section !== 'definitions' &&
      /^(?:\d+[.)]\s*|item \w+\s*[.:-]?\s*)?(?:(?:the )?(?:insured'?s?|professional|covered|business|declared|scheduled) )*(?:services?|business|activit\w+|operations|profession|occupation)\b[^.]{0,30}[:.-]/.test(
        text,
      )
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
    if (unit.endorsement !== first.endorsement) break;
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

/** "ITEM 5 (cont'd)" at the head of a new page. */
function continuesAs(unit: Unit, first: Unit, text: string): boolean {
  return (
    unit.label !== null &&
    unit.label === first.label &&
    /\b(?:cont'?d|continued|cont\.?)/i.test(text.slice(0, 60))
  );
}

function hasContent(region: Quote): boolean {
  const text = region.doc.clean.text.slice(region.start, region.end);
  return (
    hitsIn(region).filter((h) => h.concept.id !== 'it_general').length > 0 &&
    !(NOT_HERE.test(text) && text.length < 200)
  );
}
