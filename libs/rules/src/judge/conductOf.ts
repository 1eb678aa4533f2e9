import type { StandingExclusion } from '../policy/standingExclusions.js';
import { readConduct, type ConductReading } from '../wording/conduct.js';
import { lowerOf } from '../wording/document.js';

const read = new WeakMap<StandingExclusion, ConductReading>();

/** The conduct that a standing exclusion speaks of, with its exceptions; read once for all services. */
export function conductOf(x: StandingExclusion): ConductReading {
  const known = read.get(x);
  if (known) return known;
  const exceptions = x.carveBacks.map((b) => lowerOf(b.quote)).join(' ');
  const fresh = readConduct(lowerOf(x.exclusion.core), `${lowerOf(x.exclusion.whole)} ${exceptions}`);
  read.set(x, fresh);
  return fresh;
}
