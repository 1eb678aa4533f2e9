import { isPrice } from './noise.js';
import { dropPrices } from './prices.js';
import { readWords } from './words.js';
import { oncePer } from '../text/oncePer.js';

/** What persons of a tenant settled for a name of its catalogues. */
export interface ServiceMapping {
  readonly name: string;
  /** A service code, `bundle`, or `unknown`; kept as text, for it comes from records. */
  readonly code: string;
}

/** The key under which two spellings of a catalogue name are one: case, punctuation, prices and units set apart. */
export function serviceNameKey(name: string): string {
  const words = dropPrices(readWords(name)).map((word) => word.text);
  const telling = words.filter((word) => !isPrice(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** The mapping for a name, if a person settled it; the last one when several did. */
export function findMapping(name: string, mappings: readonly ServiceMapping[]): ServiceMapping | undefined {
  if (mappings.length === 0) return undefined;
  const key = serviceNameKey(name);
  return key === '' ? undefined : indexOf(mappings).get(key);
}

/** Made once for a list of mappings: a review asks it for every line. */
const indexOf = oncePer(
  (mappings: readonly ServiceMapping[]): ReadonlyMap<string, ServiceMapping> =>
    new Map(mappings.map((mapping) => [serviceNameKey(mapping.name), mapping])),
);
