import { findCapacity } from '../wording/capacity.js';
import type { Definition } from '../wording/definitions.js';
import { hitsIn, lowerOf, quote, type Doc } from '../wording/document.js';
import { grantFrom, grantOf, type Grant } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';
import { findTie } from '../wording/tie.js';

const SERVICE_TERM =
  /\b(?:services?|operations|business(?: activit\w+)?|activit(?:y|ies)|duties|profession(?:al)?|occupation|work|practice|solutions|consultancy)$/;
const OTHER_TERM =
  /\b(?:claim|damage|loss|wrongful|error|act|incident|client|customer|period|event|interruption|income|person|employee|insured person|insured entity|territory|panel|supplier|application|media|document|property|staffing|expense|cost|premises|subsidiary|failure|breach|content|date|year|previous|own|third party|outsourced|legal|pre-?claim|network|computer system|cloud provider|professional body|related|utility|internet services?)\b/;
const UNIVERSAL = /\b(?:any|all|every|whatever)\b[^.;]{0,40}\bservices?\b|\bservices? of (?:any|whatever)/;
const FIELD =
  /\b(?:information technology|it|ict|computer|technology|technological|cyber|security|software|network|systems?|data)\b/;

/** The words of a policy that grant services: a definition, a capacity, or the insuring clause itself. Null: none found. */
export function chooseGrant(readings: readonly WordingReading[]): Grant | null {
  const found = bestDefinition(readings);
  if (found && !mentionsCapacity(found.doc, found.definition)) return grantFrom(found.doc, found.definition);
  return (
    capacityGrant(readings) ?? (found ? grantFrom(found.doc, found.definition) : insuringGrant(readings))
  );
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
      const score = scoreDefinition(doc, definition, insuring);
      if (score > 2 && (!best || score > best.score)) best = { doc, definition, score };
    }
  }
  return best;
}

/** Whether a term reads like the name of the insured's services. */
export function isServiceTerm(key: string): boolean {
  return SERVICE_TERM.test(key) && !OTHER_TERM.test(key);
}

function scoreDefinition(doc: Doc, definition: Definition, insuring: string): number {
  if (!isServiceTerm(definition.key) || definition.section === 'first_party') return 0;
  const words = lowerOf(quote(doc, definition.grant));
  const hits = hitsIn(quote(doc, definition.grant)).length;
  const speaks =
    hits > 0 ||
    UNIVERSAL.test(words) ||
    grantFrom(doc, definition).type === 'universal' ||
    findTie(words) !== null ||
    FIELD.test(words);
  const used = insuring.includes(definition.key) ? 4 : 0;
  const firm = definition.section === 'definitions' || definition.section === 'insuring' ? 1 : 0;
  return (
    (speaks ? 3 : -3) +
    used +
    firm +
    Math.min(3, hits) +
    (/professional|technology|insured|covered/.test(definition.key) ? 1 : 0)
  );
}

/** Everything that may name the term on which cover rests, in lower case. */
function insuringText(reading: WordingReading): string {
  const { doc, units, definitions } = reading;
  const clauses = units.filter(
    (u) =>
      u.section === 'insuring' ||
      /\b(?:will|shall|agrees? to|undertakes? to) (?:pay|indemnify)|\binsure you\b|\bwe pay\b/i.test(
        doc.clean.text.slice(u.start, u.start + 300),
      ),
  );
  const acts = definitions.filter((d) => /wrongful|error|act|incident|breach|mistake|negligen/.test(d.key));
  return [
    ...clauses.map((u) => doc.clean.lower.slice(u.start, u.end)),
    ...acts.map((d) => lowerOf(quote(doc, d.range))),
  ].join('\n');
}

function mentionsCapacity(doc: Doc, definition: Definition): boolean {
  return /\bcapacity (?:of|as)\b|\b(?:usually|customarily|normally|ordinarily|typically|generally)\b[^.;]{0,40}\b(?:performed|provided|rendered|undertaken) by\b/.test(
    lowerOf(quote(doc, definition.grant)),
  );
}

function capacityGrant(readings: readonly WordingReading[]): Grant | null {
  for (const { doc, units } of readings) {
    const found = findCapacity(doc, units);
    if (!found) continue;
    const base = grantOf(doc, found.whole, null, null);
    return {
      ...base,
      type: 'capacity',
      tie: null,
      items: [],
      exceptions: [],
      quote: found.whole,
      opening: found.whole,
      occupation: found.occupation,
    };
  }
  return null;
}

/** A policy that defines nothing: the clause that names services while it promises to pay. */
function insuringGrant(readings: readonly WordingReading[]): Grant | null {
  for (const { doc, units } of readings) {
    for (const unit of units) {
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
      const range = { start: unit.start + m.index, end: unit.end };
      if (hitsIn(quote(doc, range)).length > 0) return grantOf(doc, range, null, null);
    }
  }
  return null;
}
