import type { ServiceCode } from '../taxonomy/codes.js';
import type { Activity } from './activities.js';
import type { Line } from './line.js';
import { activitiesOf } from './line.js';
import type { Reading } from './resolve.js';
import { firstTurn, turnTable } from './turn-table.js';
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
const TURNS = turnTable(ALONE);

/** The service of a line that holds an activity and not one word that is strange to us. */
export function readActivityAlone(line: Line): Reading | null {
  if (line.strangers > (line.perPerson ? 1 : 0) || line.items.some((item) => item.hits.length > 0))
    return null;
  const turn = firstTurn(TURNS, activitiesOf(line));
  if (!turn) return null;
  const { code, activity } = turn;
  const place = { part: 0, item: 0, segment: 0 };
  return {
    code,
    activity,
    words: '',
    strength: STRENGTH.activityAlone,
    ...place,
    mended: false,
    general: false,
    product: false,
  };
}
