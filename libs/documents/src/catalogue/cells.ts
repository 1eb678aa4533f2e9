import { DELIVERED_BY, type Day, type DeliveredBy } from '@carveback/rules';
import { readDay } from './dates.js';
import { ENTRY_TYPES, type EntryType } from './types.js';

/** A cell's value, or what would be accepted in its place. */
export type Read<T> = { readonly value: T } | { readonly expected: string };

export const MAX_NAME = 200;
export const MAX_TEXT = 4000;

export function readDate(cell: string): Read<Day> {
  const read = readDay(cell);
  if ('day' in read) return { value: read.day };
  return read.problem === 'ambiguous'
    ? {
        expected:
          'a date that can be read in one way only, such as 2024-03-04; this one may be month-day or day-month',
      }
    : { expected: 'a date such as 2024-03-04' };
}

/** Percent of revenue. A bare fraction is not taken: 0.25 is a quarter in one spreadsheet and a quarter percent in another. */
export function readPercent(cell: string): Read<number> {
  const match = /^(\d{1,3}(?:[.,]\d{1,2})?|\d{1,3}\.\d+|\.\d+)\s*(%?)$/.exec(cell.trim());
  const value = match ? Number((match[1] ?? '').replace(',', '.')) : Number.NaN;
  if (Number.isNaN(value) || value > 100) return { expected: 'a number from 0 to 100, such as 25' };
  if (value > 0 && value < 1 && match?.[2] === '') {
    return {
      expected: 'percent, such as 25 for a quarter, or 0.5% with its sign; a bare fraction may mean either',
    };
  }
  return { value };
}

function oneOf<T extends string | boolean>(
  words: ReadonlyMap<string, T>,
  expected: string,
): (cell: string) => Read<T> {
  return (cell) => {
    const value = words.get(
      cell
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, ' '),
    );
    return value === undefined ? { expected } : { value };
  };
}

function words<T extends string | boolean>(
  table: readonly (readonly [T, readonly string[]])[],
): ReadonlyMap<string, T> {
  return new Map(table.flatMap(([value, spellings]) => spellings.map((word): [string, T] => [word, value])));
}

export const readDeliveredBy = oneOf<DeliveredBy>(
  words<DeliveredBy>([
    ['self', ['self', 'us', 'we', 'own staff', 'employees', 'in house', 'inhouse', 'internal']],
    ['subcontractor', ['subcontractor', 'subcontractors', 'subcontracted', 'sub', 'contractor', '1099']],
    ['vendor', ['vendor', 'third party', 'manufacturer', 'publisher']],
  ]),
  DELIVERED_BY.join(', '),
);

export const readEntryType = oneOf<EntryType>(
  words<EntryType>([
    ['service', ['service', 'services', 'managed service']],
    ['bundle', ['bundle', 'package', 'kit']],
    ['product', ['product', 'hardware', 'software', 'goods']],
    ['labor', ['labor', 'labour', 'time', 'time and materials']],
    ['resale', ['resale', 'resold', 'license resale', 'licence resale']],
  ]),
  ENTRY_TYPES.join(', '),
);

export const readStatus = oneOf<'active' | 'retired'>(
  words<'active' | 'retired'>([
    ['active', ['active', 'current', 'live', 'sold', 'available']],
    ['retired', ['retired', 'inactive', 'discontinued', 'ended', 'withdrawn', 'end of life']],
  ]),
  'active, retired',
);

export const readYesNo = oneOf<boolean>(
  words<boolean>([
    [true, ['yes', 'y', 'true', '1', 'paid']],
    [false, ['no', 'n', 'false', '0', 'free']],
  ]),
  'yes, no',
);
