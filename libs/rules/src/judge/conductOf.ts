import type { StandingExclusion } from '../policy/standingExclusions.js';
import { readConduct, type ConductReading } from '../wording/conduct.js';
import { lowerOf } from '../wording/document.js';
import { oncePer } from '../text/oncePer.js';

/** The conduct that a standing exclusion speaks of, with its exceptions; read once for all services. */
export const conductOf = oncePer((x: StandingExclusion): ConductReading => {
  const exceptions = x.carveBacks.map((b) => lowerOf(b.quote)).join(' ');
  return readConduct(lowerOf(x.exclusion.core), `${lowerOf(x.exclusion.whole)} ${exceptions}`);
});
