import type { ServiceCode } from '../taxonomy/codes.js';
import { NO_ACTIVITY } from './activity-set.js';
import { chooseReading } from './choose.js';
import type { Line } from './line.js';
import type { Reading } from './resolve.js';
import { STRENGTH } from './vocabulary.js';
import type { Joint } from './words.js';

/** Services that a slash or "with" names as one: "MDR/SOC", "EDR with SOC". A plus sign or "and" joins even these. */
const ONE_SERVICE: readonly (readonly [ServiceCode, ServiceCode])[] = [
  ['managed_detection_response', 'security_monitoring'],
  ['help_desk', 'remote_monitoring'],
  ['it_consulting', 'vcio_advisory'],
  ['network_management', 'network_security'],
  ['network_management', 'remote_monitoring'],
  ['incident_response', 'digital_forensics'],
  ['risk_assessment', 'compliance_assessment'],
  ['risk_assessment', 'vulnerability_assessment'],
  ['compliance_assessment', 'managed_compliance'],
  ['software_development', 'systems_integration'],
  ['software_development', 'web_design'],
  ['cloud_migration', 'data_migration'],
  ['cloud_migration', 'cloud_management'],
  ['cloud_hosting', 'cloud_management'],
  ['cloud_management', 'identity_access'],
  ['automation', 'ai_services'],
  ['vciso_advisory', 'risk_assessment'],
  ['hardware_installation', 'network_management'],
  ['help_desk', 'hardware_installation'],
];
/** How strong a reading must be to stand as a component, by what joins it. */
const NEEDED: Partial<Readonly<Record<Joint, number>>> = {
  list: STRENGTH.thingWithActivity,
  and: STRENGTH.product,
  slash: STRENGTH.tradeName,
  with: STRENGTH.tradeName,
};
const MANY = 3;

interface Component {
  readonly reading: Reading;
  readonly joint: Joint;
  /** Has an activity of its own; "server" in "server & network monitoring" has none. */
  readonly active: boolean;
}

/** Codes of a line that really joins different services, in their order; null when it is one service. */
export function findBundle(line: Line, readings: readonly Reading[]): readonly ServiceCode[] | null {
  const parts = new Set(readings.map((reading) => reading.part));
  for (const part of parts) {
    const codes = joinedCodes(componentsOf(line, readings, part), line.calledBundle);
    if (codes.length < 2) continue;
    if (!line.calledBundle && isHeadedBy(readings, part, codes)) continue;
    return codes;
  }
  return null;
}

function componentsOf(line: Line, readings: readonly Reading[], part: number): readonly Component[] {
  return line.items.flatMap((item, index) => {
    if (item.part !== part) return [];
    const reading = chooseReading(readings.filter((one) => one.item === index));
    const active = item.activities !== NO_ACTIVITY || !item.hits.some((hit) => hit.sense.kind === 'thing');
    return reading ? [{ reading, joint: item.joint, active }] : [];
  });
}

function joinedCodes(components: readonly Component[], calledBundle: boolean): readonly ServiceCode[] {
  const first = components[0];
  if (!first) return [];
  const lenient = calledBundle || new Set(components.map(({ reading }) => reading.code)).size >= MANY;
  const joined = components.slice(1).filter((component) => stands(component, first, lenient));
  const needed = Math.min(...joined.map(({ joint }) => neededFor(joint, lenient)));
  const paired = joined.length > 0 && joined.every(({ reading }) => reading.paired) && first.active;
  if (first.reading.strength < (paired ? STRENGTH.thingWithActivity : needed)) return [];
  return [...new Set([first, ...joined].map(({ reading }) => reading.code))];
}

function stands({ reading, joint }: Component, first: Component, lenient: boolean): boolean {
  if (reading.strength < neededFor(joint, lenient)) return false;
  const soft =
    joint === 'slash' || joint === 'with' || (joint === 'and' && (reading.product || !first.active));
  return (
    !soft ||
    lenient ||
    !ONE_SERVICE.some((pair) => pair.includes(reading.code) && pair.includes(first.reading.code))
  );
}

function neededFor(joint: Joint, lenient: boolean): number {
  return lenient ? STRENGTH.shorthand : (NEEDED[joint] ?? STRENGTH.tradeName);
}

/** A list behind a plain trade name tells what belongs to that service: "vCISO: risk reviews, policies". */
function isHeadedBy(readings: readonly Reading[], part: number, codes: readonly ServiceCode[]): boolean {
  const head = chooseReading(readings.filter((reading) => reading.part < part));
  return head !== null && head.strength >= STRENGTH.migration && !codes.includes(head.code);
}
