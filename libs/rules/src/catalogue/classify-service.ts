import type { ServiceCode } from '../taxonomy/codes.js';
import { isServiceCode } from '../taxonomy/codes.js';
import { labelOf } from '../taxonomy/taxonomy.js';
import type { Activity } from './activities.js';
import { readActivityAlone } from './activity-alone.js';
import { findBundle } from './bundle.js';
import { chooseReading } from './choose.js';
import { readLine, type Line } from './line.js';
import { findMapping, type ServiceMapping } from './mappings.js';
import { resolveLine, type Reading } from './resolve.js';
import { STRENGTH } from './vocabulary.js';

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

const UNKNOWN_CONFIDENCE = 0.2;
/** More strangers than this and weak evidence is no evidence: one shared word proves nothing. */
const MOST_STRANGERS = 2;
const MOST_STRANGERS_BESIDE_A_THING = 4;

/**
 * Reads one line of an MSP's catalogue. A mapping that a person settled for the name comes first; then the name; the description decides
 * where the name says little. What is not known is `unknown` with a low confidence. Never throws; texts are read up to a fixed length.
 */
export function classifyService(text: CatalogueText, mappings: readonly ServiceMapping[] = []): Classification {
  const settled = findMapping(text.name, mappings);
  const line = readLine(text.name);
  const details = readLine(text.description);
  if (settled) return fromMapping(settled, () => findBundle(line, resolveLine(line)) ?? []);
  const readings = resolveLine(line);
  const bundle = findBundle(line, readings);
  if (bundle) return fromBundle(bundle, 'the name');
  const best = plausible(chooseReading(readings), line) ?? readActivityAlone(line);
  const detailed = resolveLine(details);
  return fromDescription(best, line, details, detailed) ?? (best ? fromReading(best, readings, 'name') : unknown(text));
}

/** The description decides when the name is weak or general, and says more. Null: the name stands. */
function fromDescription(
  best: Reading | null,
  line: Line,
  details: Line,
  detailed: readonly Reading[],
): Classification | null {
  if (best && best.strength >= STRENGTH.migration) return null;
  const undecided = !best || best.general || best.strength < STRENGTH.thingWithActivity || best.product;
  const parts = undecided ? findBundle(details, detailed) : null;
  if (parts && !(best?.general && isWhatManagedItMeans(parts))) return fromBundle(parts, 'the description');
  const turned = resolveLine(line, activitiesOf(details));
  const byBoth = best && best.strength >= STRENGTH.thingWithActivity ? best : (plausible(chooseReading(turned), line) ?? best);
  const said = plausible(chooseReading(detailed), details);
  if (said && said.strength > (byBoth?.strength ?? 0) && (!byBoth || said.strength >= STRENGTH.product)) {
    if (byBoth && byBoth.general && byBoth.code !== said.code && isGeneralHead(said)) return fromReading(byBoth, turned, 'name');
    return fromReading(said, detailed, 'description');
  }
  return byBoth ? fromReading(byBoth, turned, 'name') : null;
}

/** "Managed IT: help desk, monitoring" says no more than managed IT. */
function isWhatManagedItMeans(codes: readonly ServiceCode[]): boolean {
  return codes.every((code) => code === 'help_desk' || code === 'remote_monitoring');
}

function isGeneralHead(reading: Reading): boolean {
  return reading.code === 'help_desk' || reading.code === 'remote_monitoring';
}

function activitiesOf(line: Line): ReadonlySet<Activity> {
  return new Set(line.items.flatMap((item) => [...item.activities]));
}

function plausible(reading: Reading | null, line: Line): Reading | null {
  if (!reading) return null;
  if (reading.strength >= STRENGTH.product) return reading;
  const most = reading.strength >= STRENGTH.thingWithActivity ? MOST_STRANGERS_BESIDE_A_THING : MOST_STRANGERS;
  return line.strangers <= most ? reading : null;
}

function fromMapping(mapping: ServiceMapping, components: () => readonly ServiceCode[]): Classification {
  const because = 'A person settled this name.';
  if (mapping.code === 'bundle') return { code: 'bundle', components: components(), confidence: 1, because };
  const code = isServiceCode(mapping.code) ? mapping.code : 'unknown';
  return { code, components: [], confidence: 1, because };
}

function fromBundle(components: readonly ServiceCode[], where: string): Classification {
  const because = `${where === 'the name' ? 'The name' : 'The description'} joins ${components.map((code) => labelOf(code)).join(' + ')}.`;
  return { code: 'bundle', components, confidence: 0.9, because };
}

function fromReading(reading: Reading, readings: readonly Reading[], where: 'name' | 'description'): Classification {
  const because = `${reading.because} in the ${where} reads as ${labelOf(reading.code).toLowerCase()}.`;
  return { code: reading.code, components: [], confidence: confidenceOf(reading, readings, where), because };
}

function confidenceOf(reading: Reading, readings: readonly Reading[], where: 'name' | 'description'): number {
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
  const because = name.trim() === '' ? 'The line has no name.' : 'Nothing in the line names a kind of service that we know.';
  return { code: 'unknown', components: [], confidence: UNKNOWN_CONFIDENCE, because };
}
