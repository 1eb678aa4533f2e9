import type { ValidNoticePeriod } from './notice-period.input.js';

const CHECK = 'A sample of 2015, to be checked before anybody relies on it. No legal advice.';
const SOURCE = 'Insurance Journal, February 2015 (insurancejournal.com)';

/**
 * The two ends of the range that the source names for conditional renewals. It names rises of 10 to 25 percent as well, and
 * another source names 10 to 75 days for non-renewals, but both without saying which state: those are for the brokerage to
 * look up.
 */
export const NOTICE_PERIOD_SAMPLES: readonly ValidNoticePeriod[] = [sample('AL', 120), sample('ND', 10)];

function sample(state: string, days: number): ValidNoticePeriod {
  return {
    ...{ state, days, kind: 'conditional_renewal', market: 'admitted' },
    ...{ rateTriggerPercent: null, source: SOURCE, validFrom: '2015-02-01', validUntil: null, note: CHECK },
  };
}
