import type { DriftFinding } from './drift-finding.entity.js';

/** What the carrier hears of services, whatever else it hears. */
export interface ServicesTold {
  /** by the request that is about to be sent */
  readonly asked: readonly string[];
  /** by requests that were sent before */
  readonly before: readonly string[];
  /** asked about, and held already because they were sold before the application that omits them */
  readonly omitted: readonly string[];
}

/**
 * Whether an open drift bears on what a request tells the carrier, so that nothing goes out before the principal and the
 * client have looked at it. It does not where
 * - the insurer was told the worse: things are better than was said, or a service was given up;
 * - the drift is a service of which the carrier was told by a request that was sent;
 * - the request itself tells of the service, and the service began after the application was signed: it could not be described
 *   then and is disclosed now, so nothing is kept back. One sold before stays a hold, as the application was wrong when
 *   it was signed; where it is held for that reason already, not twice.
 */
export function bearsOnSending(
  { severity, serviceLineId, topic, reasons }: DriftFinding,
  told: ServicesTold,
): boolean {
  if (severity === 'low') return false;
  if (topic !== 'service' || serviceLineId === null) return true;
  if (told.before.includes(serviceLineId) || told.omitted.includes(serviceLineId)) return false;
  return reasons.includes('sold_before_signing') || !told.asked.includes(serviceLineId);
}

/** One drift as the words of a hold name it. */
export function driftInWords({ title, state, said, today }: DriftFinding): string {
  return state === 'not_described'
    ? `${title} is not described (${today})`
    : `${title}: said ${said}, today ${today}`;
}
