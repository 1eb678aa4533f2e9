import { findCapacity, occupationWork } from '../wording/capacity.js';
import { extentOf, type Part } from '../wording/definitionExtent.js';
import type { Definition } from '../wording/definitions.js';
import { hitsIn, lowerOf, quote, textOf, type Doc, type Quote } from '../wording/document.js';
import { grantFrom, grantOf, type Grant } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';
import { findTie } from '../wording/tie.js';
import { declaredGrant } from './declared.js';
import { passageGrant } from './passage.js';
import { insuringText, roleOf } from './insuring.js';
import { withReferred } from './referred.js';

const SERVICE_TERM =
  /\b(?:services?|operations|business(?: activit\w+)?|activit(?:y|ies)|duties|profession(?:al)?|occupation|capacit(?:y|ies)|calling|trade|work|practice|solutions|consultancy|undertakings?|assignments?|engagements?|mandates?|projects?|functions)$/;
const OTHER_TERM =
  /\b(?:claim|damage|loss|wrongful|error|act|incident|client|customer|period|event|interruption|income|person|employee|insured person|insured entity|territory|panel|supplier|application|media|document|property|staffing|expense|cost|premises|subsidiary|failure|breach|content|date|year|previous|own|third party|outsourced|legal|pre-?claim|network|computer system|cloud provider|professional body|related|utility|internet services?)\b/;
/** Terms that are never the insured's services, whatever role they play. */
const NEVER =
  /\b(?:claim|damages?|loss|wrongful|error|acts?|incident|period|persons?|employees?|insured|assured|client|customer|territor\w+|polic(?:y|ies)|insurer|company|costs?|expenses?|date|fault|omission|mistake|negligence|breach)$/;
/** Kept for the insurer's own ends. */
const FOR_RATING =
  /\b(?:rating|statistic\w*|identification|information) (?:purposes?|only|coding)|\bfor rating\b/;
const UNIVERSAL = /\b(?:any|all|every|whatever)\b[^.;]{0,40}\bservices?\b|\bservices? of (?:any|whatever)/;
const FIELD =
  /\b(?:information technology|it|ict|computer|technology|technological|cyber|security|software|network|systems?|data)\b/;

/** The words of a policy that grant services: a definition, a capacity, or the insuring clause itself. Null: none found. */
export function chooseGrant(readings: readonly WordingReading[]): Grant | null {
  const found = bestDefinition(readings);
  if (!found)
    return (
      capacityGrant(readings) ?? declaredGrant(readings) ?? passageGrant(readings) ?? insuringGrant(readings)
    );
  const { doc, definition } = found;
  if (namesOccupation(doc, definition)) return occupationGrant(doc, definition);
  const grant = withReferred(readings, grantFrom(doc, definition));
  const yields = mentionsCapacity(doc, definition) || isLoose(doc, definition);
  return yields ? (capacityGrant(readings) ?? grant) : grant;
}

/** "Business: IT services provider" outside the definitions: a capacity that is spelt out elsewhere goes first. */
function isLoose(doc: Doc, definition: Definition): boolean {
  return definition.section !== 'definitions' && doc.clean.text[definition.grant.start] === ':';
}

interface Scored {
  readonly doc: Doc;
  readonly definition: Definition;
  readonly score: number;
}

function bestDefinition(readings: readonly WordingReading[]): Scored | null {
  const insuring = readings.map(insuringText).join('\n');
  let best: Scored | null = null;
  for (const { doc, definitions } of readings) {
    for (const definition of definitions) {
      if (definition.endorsement >= 0) continue;
      const score = scoreDefinition(doc, definition, insuring, definitions);
      if (score > 2 && (!best || score > best.score)) best = { doc, definition, score };
    }
  }
  return best;
}

/** Whether a term reads like the name of the insured's services. */
export function isServiceTerm(key: string): boolean {
  return SERVICE_TERM.test(key) && !OTHER_TERM.test(key);
}

function scoreDefinition(
  doc: Doc,
  definition: Definition,
  insuring: string,
  all: readonly Definition[],
): number {
  const { key } = definition;
  if (definition.section === 'first_party' || NEVER.test(key)) return 0;
  const role = roleOf(insuring, key);
  if (!isServiceTerm(key) && role !== 'work') return 0;
  const grant = quote(doc, definition.grant);
  if (FOR_RATING.test(lowerOf(quote(doc, definition.range)).slice(0, 200))) return 0;
  const words = lowerOf(grant);
  const hits = hitsIn(grant).length;
  const universal = UNIVERSAL.test(words) || grantFrom(doc, definition).type === 'universal';
  if (!SERVICE_TERM.test(key) && hits === 0 && !universal) return 0;
  const speaks =
    hits > 0 ||
    universal ||
    findTie(words) !== null ||
    FIELD.test(words) ||
    (role !== null && restsOnTerms(textOf(grant), definition, all));
  const firm = definition.section === 'definitions' || definition.section === 'insuring' ? 1 : 0;
  return (
    (speaks ? 3 : -3) +
    (role ? 4 : 0) +
    firm +
    Math.min(3, hits) +
    (/professional|technology|insured|covered/.test(key) ? 1 : 0) -
    (firm === 0 && words.startsWith(':') ? 2 : 0)
  );
}

/** "Technology Services means Care Services and Project Services". */
function restsOnTerms(words: string, own: Definition, all: readonly Definition[]): boolean {
  return all.some((d) => d !== own && isServiceTerm(d.key) && d.term.length > 4 && words.includes(d.term));
}

function mentionsCapacity(doc: Doc, definition: Definition): boolean {
  return /\bcapacity (?:of|as)\b|\b(?:usually|customarily|normally|ordinarily|typically|generally)\b[^.;]{0,40}\b(?:performed|provided|rendered|undertaken) by\b/.test(
    lowerOf(quote(doc, definition.grant)),
  );
}

/** "Insured Occupation means computer consultant": an occupation, no activity. */
function namesOccupation(doc: Doc, definition: Definition): boolean {
  if (!/\b(?:occupation|profession|capacit(?:y|ies)|calling|trade)$/.test(definition.key)) return false;
  const words = lowerOf(quote(doc, definition.grant));
  return occupationWork(words).work.size > 0 && !/\b(?:services?|including|activit)/.test(words);
}

function occupationGrant(doc: Doc, definition: Definition): Grant {
  return asCapacity(grantFrom(doc, definition), quote(doc, definition.grant));
}

function capacityGrant(readings: readonly WordingReading[]): Grant | null {
  for (const { doc, units } of readings) {
    const found = findCapacity(doc, units);
    if (!found) continue;
    const base = grantOf(doc, found.whole, null, null);
    return { ...asCapacity(base, found.occupation), quote: found.whole, opening: found.whole };
  }
  return null;
}

function asCapacity(base: Grant, occupation: Quote): Grant {
  return { ...base, type: 'capacity', tie: null, items: [], exceptions: [], occupation };
}

/** A policy that defines nothing: the clause that names services while it promises to pay, with its list. */
function insuringGrant(readings: readonly WordingReading[]): Grant | null {
  for (const { doc, units } of readings) {
    for (const [index, unit] of units.entries()) {
      if (
        unit.heading ||
        unit.section === 'exclusions' ||
        unit.section === 'first_party' ||
        unit.endorsement >= 0
      )
        continue;
      const text = doc.clean.text.slice(unit.start, unit.end);
      const m =
        /\b(?:rendering|performance|performing|provision|providing|conduct|carrying on|in respect|arising (?:out of|from)|business(?: description| of the insured)?\s*:|profession\s*:|occupation\s*:|insured services\s*:)/i.exec(
          text,
        );
      if (!m) continue;
      const start = unit.start + m.index;
      if (isExclusion(text)) continue;
      const list = /:\s*$/.test(text)
        ? extentOf(doc.clean, units, index, { start, end: unit.end }, '')
        : null;
      const range = { start, end: list?.end ?? unit.end };
      if (hitsIn(quote(doc, range)).length === 0) continue;
      return grantOf(doc, range, null, null, list ? (list.granting as Part[]) : undefined);
    }
  }
  return null;
}

/** A sentence that refuses cover grants nothing, wherever it is printed. */
function isExclusion(text: string): boolean {
  return /\b(?:do|does|shall|will|is|are) not (?:cover|insure|apply|pay|indemnify|liable|be liable|insured|covered)\b|\bno (?:cover|coverage|liability|indemnity)\b/i.test(
    text,
  );
}
