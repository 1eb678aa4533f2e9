import type { ServiceCode } from '../taxonomy/codes.js';
import type { Reading } from './resolve.js';

/**
 * The reading that decides a line: the strongest; among equals what stands in the earlier part, item and segment (heads come first), and
 * within one segment the last (English puts the head noun last: "firewall vulnerability scan" is a scan). A test by deception
 * prevails over the wider test that it belongs to.
 */
export function chooseReading(readings: readonly Reading[]): Reading | null {
  let best: Reading | null = null;
  for (const reading of readings) if (best === null || prevails(reading, best)) best = reading;
  return best;
}

/** Of two readings that are equally strong, the first is the narrower one. */
const NARROWER: readonly (readonly [ServiceCode, ServiceCode])[] = [
  ['social_engineering_testing', 'penetration_testing'],
  ['cloud_migration', 'data_migration'],
  ['penetration_testing', 'software_development'],
  ['vulnerability_assessment', 'software_development'],
];

function outranks(a: Reading, b: Reading): boolean {
  return NARROWER.some(([narrow, wide]) => a.code === narrow && b.code === wide);
}

function prevails(a: Reading, b: Reading): boolean {
  if (a.strength !== b.strength) return a.strength > b.strength;
  if (a.general !== b.general) return b.general;
  if (outranks(a, b)) return true;
  if (outranks(b, a)) return false;
  if (a.part !== b.part) return a.part < b.part;
  if (a.item !== b.item) return a.item < b.item;
  if (a.segment !== b.segment) return a.segment < b.segment;
  return true;
}
