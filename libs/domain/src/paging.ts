import { createHmac, timingSafeEqual } from 'node:crypto';
import { InvalidInput } from './errors.js';

export const LARGEST_PAGE = 100;

/** One page of a list; `nextCursor` null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface PageRequest {
  /** 1 to 100 */
  readonly first: number;
  readonly after: string | null;
}

/** Throws `input/page_size` unless 1 ≤ first ≤ 100. */
export function requirePageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) {
    throw new InvalidInput(
      'first',
      `Ask for 1 to ${LARGEST_PAGE} at a time; page on with "after".`,
      'input/page_size',
    );
  }
  return first;
}

/**
 * A page from rows of which one more than asked for was read, so that the last page is known as such. `cursorOf`
 * makes the cursor of the page's last row; `show` turns a row into the item.
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  most: number,
  cursorOf: (last: Row) => string,
  show: (row: Row) => Item,
): Page<Item> {
  const last = rows.length > most ? rows[most - 1] : undefined;
  return { items: rows.slice(0, most).map(show), nextCursor: last === undefined ? null : cursorOf(last) };
}

/** Where a page ended: the sort it belongs to and the sort keys of its last row. Signed, so that nobody edits it. */
export class Cursors {
  constructor(private readonly secret: Buffer) {}

  encode(tenantId: string, sort: string, keys: readonly (string | number | null)[]): string {
    const body = Buffer.from(JSON.stringify([sort, ...keys])).toString('base64url');
    return `${body}.${this.sign(tenantId, body)}`;
  }

  /** The keys of `encode`; throws `input/cursor` when the cursor was edited, is of another list or another brokerage. */
  decode(tenantId: string, sort: string, cursor: string): (string | number | null)[] {
    const [body = '', signature = '', ...more] = cursor.split('.');
    const expected = Buffer.from(this.sign(tenantId, body));
    const given = Buffer.from(signature);
    const genuine = more.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
    const parts: unknown = genuine ? JSON.parse(Buffer.from(body, 'base64url').toString()) : null;
    if (!Array.isArray(parts) || parts[0] !== sort) {
      throw new InvalidInput(
        'after',
        'This cursor does not belong to this list. Start again without "after".',
        'input/cursor',
      );
    }
    return parts.slice(1);
  }

  private sign(tenantId: string, body: string): string {
    return createHmac('sha256', this.secret).update(`${tenantId} ${body}`).digest('base64url').slice(0, 22);
  }
}
