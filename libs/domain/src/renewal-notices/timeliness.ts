import type { Day } from '@carveback/rules';
import { addDays } from '../clock.js';
import type { ApplyingNoticePeriod } from '../notice-periods/notice-period.service.js';
import type { RenewalNotice } from './renewal-notice.entity.js';

/** What the brokerage's table says about a notice's days. A fact for the broker, no advice. */
export type Timeliness = Pick<
  RenewalNotice,
  'daysBeforeExpiry' | 'periodDays' | 'periodSource' | 'inTime' | 'remark'
>;

/** Counted by the day of receipt, which may be late where the day of sending is not: then the source decides. */
export function timeliness(
  notice: Pick<RenewalNotice, 'sentOn' | 'receivedOn' | 'rateChangePercent' | 'changedTerms'>,
  expiresOn: Day,
  applying: ApplyingNoticePeriod | null,
): Timeliness {
  const daysBeforeExpiry = daysBetween(notice.receivedOn, expiresOn);
  const period = applying?.period ?? null;
  if (!applying || !period) {
    return {
      ...{ daysBeforeExpiry, periodDays: null, periodSource: '', inTime: null },
      remark: applying?.remark ?? '',
    };
  }
  const last = addDays(expiresOn, -period.days);
  const received = notice.receivedOn <= last;
  const sentInTime = notice.sentOn !== null && notice.sentOn <= last;
  const trigger = period.rateTriggerPercent;
  const belowTrigger =
    trigger !== null && notice.changedTerms === '' && (notice.rateChangePercent ?? 0) < trigger;
  const remarks = [
    ...(belowTrigger ? [`The row speaks of rises from ${trigger} percent on.`] : []),
    ...(!received && sentInTime ? ['Sent in time, received late: see in the source which day counts.'] : []),
    ...(period.note === '' ? [] : [period.note]),
    applying.remark,
  ];
  return {
    ...{ daysBeforeExpiry, periodDays: period.days, periodSource: period.source },
    inTime: belowTrigger || (!received && sentInTime) ? null : received,
    remark: remarks.join(' '),
  };
}

/** Below zero: the first day lies after the second. */
function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
