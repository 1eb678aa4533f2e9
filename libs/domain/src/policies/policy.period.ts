import type { Day } from '@carveback/rules';

export interface Period {
  readonly effectiveOn: Day;
  readonly expiresOn: Day;
  readonly cancelledOn: Day | null;
}

/** Policies run from 12:01 a.m. to 12:01 a.m.: in force on the first day, no more on the day of expiry or cancellation. */
export function inForceOn({ effectiveOn, expiresOn, cancelledOn }: Period, day: Day): boolean {
  return effectiveOn <= day && day < expiresOn && (cancelledOn === null || day < cancelledOn);
}

/** Whether a document may take effect on that day: from the first day to that of expiry, where a tail begins. */
export function isWithinPeriod({ effectiveOn, expiresOn }: Period, day: Day): boolean {
  return effectiveOn <= day && day <= expiresOn;
}

/** Whether the two policies run side by side for at least a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.effectiveOn < b.expiresOn && b.effectiveOn < a.expiresOn;
}
