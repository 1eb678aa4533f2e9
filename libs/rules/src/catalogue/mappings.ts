import { isPrice } from './noise.js';
import { dropPrices } from './prices.js';
import { readWords } from './words.js';

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

const indexes = new WeakMap<readonly ServiceMapping[], ReadonlyMap<string, ServiceMapping>>();

/** The mapping for a name, if a person settled it; the last one when several did. */
export function findMapping(name: string, mappings: readonly ServiceMapping[]): ServiceMapping | undefined {
  if (mappings.length === 0) return undefined;
  const key = serviceNameKey(name);
  return key === '' ? undefined : indexOf(mappings).get(key);
}

/** Made once for a list of mappings: a review asks it for every line. */
function indexOf(mappings: readonly ServiceMapping[]): ReadonlyMap<string, ServiceMapping> {
  let index = indexes.get(mappings);
  if (!index) {
    index = new Map(mappings.map((mapping) => [serviceNameKey(mapping.name), mapping]));
    indexes.set(mappings, index);
  }
  return index;
}
