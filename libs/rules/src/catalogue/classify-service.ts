import type { ServiceCode } from '../taxonomy/codes.js';
import { isServiceCode } from '../taxonomy/codes.js';
import { labelOf } from '../taxonomy/taxonomy.js';
import { readActivityAlone } from './activity-alone.js';
import { findBundle } from './bundle.js';
import { chooseReading } from './choose.js';
import { activitiesOf, readLine, type Line } from './line.js';
import { findMapping, type ServiceMapping } from './mappings.js';
import { resolveLine, type Reading } from './resolve.js';
import { STRENGTH } from './vocabulary.js';
import { LONGEST_TEXT } from './words.js';

/** What a catalogue line was read as. */
export interface Classification {
  readonly code: ServiceCode | 'bundle' | 'unknown';
  /** The parts of a bundle in their order; empty otherwise, and for a bundle that a person settled without naming its parts. */
  readonly components: readonly ServiceCode[];
  /** 0 to 1; 1 only when a person settled it. Below 0.5 the line is `unknown` and a person should be asked. */
  readonly confidence: number;
  /** One sentence for the screen: which words decided. */
  readonly because: string;
}

export interface CatalogueText {
  readonly name: string;
  readonly description: string;
}

type Where = 'name' | 'description';

const UNKNOWN_CONFIDENCE = 0.2;
/** More strangers than this and weak evidence is no evidence: one shared word proves nothing. */
const MOST_STRANGERS = 2;
const MOST_STRANGERS_BESIDE_A_THING = 4;

/**
 * Reads one line of an MSP's catalogue. A mapping that a person settled for the name comes first; then the name; the description decides
 * where the name says little. What is not known is `unknown` with a low confidence. Never throws; texts are read up to a fixed length.
 */
export function classifyService(
  text: CatalogueText,
  mappings: readonly ServiceMapping[] = [],
): Classification {
  const settled = findMapping(text.name, mappings);
  return settled ? fromMapping(settled, text.name) : recall(text);
}

const recalled = new Map<string, Classification>();
const MOST_RECALLED = 20_000;

/** The same catalogue lines come again with every review. */
function recall(text: CatalogueText): Classification {
  const key = `${text.name}\0${text.description}`;
  let known = recalled.get(key);
  if (!known) {
    known = readText(text);
    if (recalled.size >= MOST_RECALLED) recalled.clear();
    if (key.length <= LONGEST_TEXT) recalled.set(key, known);
  }
  return known;
}

function readText(text: CatalogueText): Classification {
  const line = readLine(text.name);
  const readings = resolveLine(line);
  const bundle = findBundle(line, readings);
  if (bundle) return fromBundle(bundle, 'name');
  const best = plausible(chooseReading(readings), line) ?? readActivityAlone(line);
  const decided = best !== null && best.strength >= STRENGTH.migration;
  const details = decided || text.description.trim() === '' ? null : readLine(text.description);
  const detailed = details && fromDescription(best, line, details);
  return detailed ?? (best ? fromReading(best, readings, 'name') : unknown(text));
}

/** The description decides where the name is weak or general and the description says more. Null: the name stands. */
function fromDescription(best: Reading | null, line: Line, details: Line): Classification | null {
  const detailed = resolveLine(details);
  const undecided = !best || best.general || best.product || best.strength < STRENGTH.thingWithActivity;
  const parts = undecided ? findBundle(details, detailed) : null;
  if (parts && !(best?.general && parts.every(isManagedIt))) return fromBundle(parts, 'description');
  const turned = resolveLine(line, activitiesOf(details));
  const settled = best !== null && best.strength >= STRENGTH.thingWithActivity;
  const named = settled ? best : (plausible(chooseReading(turned), line) ?? best);
  const said = plausible(chooseReading(detailed), details);
  if (said && saysMore(said, named)) return fromReading(said, detailed, 'description');
  if (named) return fromReading(named, turned, 'name');
  const alone = readActivityAlone(details);
  return alone && fromReading(alone, [alone], 'description');
}

function saysMore(said: Reading, named: Reading | null): boolean {
  if (!named) return true;
  if (named.general && isManagedIt(named.code) && isManagedIt(said.code)) return false;
  return said.strength > named.strength && said.strength >= STRENGTH.product;
}

/** "Managed IT: help desk, monitoring" says no more than managed IT. */
function isManagedIt(code: ServiceCode): boolean {
  return code === 'help_desk' || code === 'remote_monitoring';
}

function plausible(reading: Reading | null, line: Line): Reading | null {
  if (!reading) return null;
  if (reading.strength >= STRENGTH.product) return reading;
  const most =
    reading.strength >= STRENGTH.thingWithActivity ? MOST_STRANGERS_BESIDE_A_THING : MOST_STRANGERS;
  return line.strangers <= most ? reading : null;
}

function fromMapping(mapping: ServiceMapping, name: string): Classification {
  const because = 'A person settled this name.';
  if (mapping.code === 'bundle') {
    const line = readLine(name);
    return { code: 'bundle', components: findBundle(line, resolveLine(line)) ?? [], confidence: 1, because };
  }
  const code = isServiceCode(mapping.code) ? mapping.code : 'unknown';
  return { code, components: [], confidence: 1, because };
}

function fromBundle(components: readonly ServiceCode[], where: Where): Classification {
  const because = `The ${where} joins ${components.map((code) => labelOf(code)).join(' + ')}.`;
  return { code: 'bundle', components, confidence: 0.9, because };
}

function fromReading(reading: Reading, readings: readonly Reading[], where: Where): Classification {
  const because = `${evidenceOf(reading)} in the ${where} reads as ${labelOf(reading.code)}.`;
  return { code: reading.code, components: [], confidence: confidenceOf(reading, readings, where), because };
}

function evidenceOf({ words, activity }: Reading): string {
  if (words === '') return `“${activity}” alone`;
  return activity ? `“${words}” with “${activity}”` : `“${words}”`;
}

function confidenceOf(reading: Reading, readings: readonly Reading[], where: Where): number {
  const rival = readings.some((other) => other.code !== reading.code && other.strength >= reading.strength);
  const doubt = (rival ? 10 : 0) + (reading.mended ? 10 : 0) + (where === 'description' ? 5 : 0);
  return Math.max(50, baseConfidence(reading.strength) - doubt) / 100;
}

/** In hundredths, so that sums stay exact. */
function baseConfidence(strength: number): number {
  if (strength >= STRENGTH.tradeName) return 95;
  if (strength >= STRENGTH.migration) return 92;
  if (strength >= STRENGTH.product) return 85;
  if (strength >= STRENGTH.thingWithActivity) return 75;
  return strength >= STRENGTH.shorthand ? 65 : 55;
}

function unknown({ name }: CatalogueText): Classification {
  const because =
    name.trim() === ''
      ? 'The line has no name.'
      : 'Nothing in the line names a kind of service that we know.';
  return { code: 'unknown', components: [], confidence: UNKNOWN_CONFIDENCE, because };
}
