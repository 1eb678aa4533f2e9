import type { ServiceCode } from '../taxonomy/codes.js';
import { ACTIVITIES, type Activity } from './activities.js';
import type { Line } from './line.js';
import type { Reading } from './resolve.js';
import { STRENGTH } from './vocabulary.js';

/** What an activity is when the whole line says nothing else ("Consulting - hourly"). Absent: it could be anything. */
const ALONE: Partial<Readonly<Record<Activity, ServiceCode>>> = {
  attest: 'compliance_attestation',
  recommend: 'product_recommendation',
  train: 'it_training',
  repair: 'hardware_installation',
  integrate: 'systems_integration',
  consult: 'it_consulting',
  monitor: 'remote_monitoring',
  support: 'help_desk',
};

/** The service of a line that holds an activity and not one word that is strange to us. */
export function readActivityAlone(line: Line): Reading | null {
  if (line.strangers > 0 || line.items.some((item) => item.hits.length > 0)) return null;
  const said = new Set(line.items.flatMap((item) => [...item.activities]));
  const activity = ACTIVITIES.find((one) => said.has(one) && ALONE[one]);
  const code = activity && ALONE[activity];
  if (!code) return null;
  return {
    code,
    strength: STRENGTH.activityAlone,
    because: `“${activity}”, and nothing else,`,
    part: 0,
    item: 0,
    segment: 0,
    mended: false,
    general: false,
    product: false,
  };
}
