import type { Day } from '@carveback/rules';
import { DocumentError } from '../document-error.js';
import type { Money } from './facts.js';

const LONG_DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-03-01` → `March 1, 2026`. Throws `letter/date` for what is no day. */
export function formatDay(day: Day): string {
  const instant = new Date(`${day}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(day) ||
    Number.isNaN(instant.getTime()) ||
    !instant.toISOString().startsWith(day)
  ) {
    throw new DocumentError('letter/date', `"${day}" is not a day. Give days as YYYY-MM-DD.`);
  }
  return LONG_DAY.format(instant);
}

/** 100000000 minor units of USD → `$1,000,000`; cents are shown only when there are any. Throws `letter/money`. */
export function formatMoney(money: Money): string {
  try {
    const whole = new Intl.NumberFormat('en-US', { style: 'currency', currency: money.currency });
    const digits = whole.resolvedOptions().maximumFractionDigits ?? 2;
    if (!Number.isSafeInteger(money.minor)) throw new RangeError('not an integer');
    const hasCents = money.minor % 10 ** digits !== 0;
    return new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency: money.currency,
      minimumFractionDigits: hasCents ? digits : 0,
      maximumFractionDigits: hasCents ? digits : 0,
    }).format(money.minor / 10 ** digits);
  } catch {
    throw new DocumentError(
      'letter/money',
      `"${money.minor} ${money.currency}" is no amount. Give whole minor units (cents) and a currency code such as USD.`,
    );
  }
}

/** `12.5` → `12.5%`. */
export function formatPercent(share: number): string {
  return `${new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 }).format(share)}%`;
}
