import type { Day } from '@carveback/rules';
import { InvalidInput } from './errors.js';

const NAME_LENGTH = 300;
const TEXT_LENGTH = 20_000;

/** A NUL byte, which PostgreSQL cannot store, or half of a surrogate pair, which no encoding can carry. */
export function refuseBrokenText(field: string, value: string): void {
  if (value.includes('\0') || !value.isWellFormed()) {
    throw new InvalidInput(
      field,
      'The text holds a NUL byte or broken Unicode. Remove that character.',
      'input/broken_text',
    );
  }
}

/**
 * A required name or title: trimmed, not blank, at most 300 characters, on one line, without control characters (a tab,
 * which comes with cells of spreadsheets, becomes a space).
 */
export function requireName(field: string, value: string | null | undefined): string {
  const name = (value ?? '').replaceAll('\t', ' ').trim();
  refuseBrokenText(field, name);
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) {
    throw new InvalidInput(field, 'This may not be blank.', 'input/blank');
  }
  if (/[\n\v\f\r\u0085\u2028\u2029]/.test(name)) {
    throw new InvalidInput(field, 'This must stand on one line.', 'input/line_break');
  }
  if (/\p{Cc}/u.test(name)) {
    throw new InvalidInput(
      field,
      'This holds a control character that nobody can see. Type it anew instead of pasting it.',
      'input/control_character',
    );
  }
  if (name.length > NAME_LENGTH) {
    throw new InvalidInput(
      field,
      `At most ${NAME_LENGTH} characters; this has ${name.length}.`,
      'input/too_long',
    );
  }
  return name;
}

/** A short text on one line, such as a title or a telephone number; empty when absent. */
export function optionalLine(field: string, value: string | null | undefined): string {
  return (value ?? '').trim() === '' ? '' : requireName(field, value);
}

/** Free text: trimmed at the end, empty when absent, at most `most` characters. */
export function optionalText(field: string, value: string | null | undefined, most = TEXT_LENGTH): string {
  const text = (value ?? '').trimEnd();
  refuseBrokenText(field, text);
  if (text.length > most)
    throw new InvalidInput(field, `At most ${most} characters; this has ${text.length}.`, 'input/too_long');
  return text;
}

/** Free text that may not be blank, such as a reason. */
export function requireText(field: string, value: string | null | undefined, most = TEXT_LENGTH): string {
  const text = optionalText(field, value, most);
  if (text.trim() === '') throw new InvalidInput(field, 'This may not be blank.', 'input/blank');
  return text;
}

/** A calendar date that exists, `YYYY-MM-DD`, between 1900 and 2200. */
export function requireDay(field: string, value: string | null | undefined): Day {
  const day = value ?? '';
  const parsed = /^(19|20|21)\d\d-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day) {
    throw new InvalidInput(
      field,
      `"${day.slice(0, 40)}" is not a calendar date. Write it as YYYY-MM-DD, such as 2026-03-01.`,
      'input/day',
    );
  }
  return day;
}

export function optionalDay(field: string, value: string | null | undefined): Day | null {
  return value === null || value === undefined || value === '' ? null : requireDay(field, value);
}

/** One of the allowed words. */
export function requireOneOf<T extends string>(
  field: string,
  value: string | null | undefined,
  allowed: readonly T[],
): T {
  if (!allowed.includes(value as T)) {
    throw new InvalidInput(
      field,
      `"${String(value).slice(0, 40)}" is not one of: ${allowed.join(', ')}.`,
      'input/choice',
    );
  }
  return value as T;
}

/** An e-mail address in lower case; refuses line breaks and lists of addresses, which could forge a mail. */
export function requireEmail(field: string, value: string | null | undefined): string {
  const email = (value ?? '').trim().toLowerCase();
  refuseBrokenText(field, email);
  if (
    /\p{Cc}/u.test(email) ||
    !/^[^\s@,;<>()[\]\\"]{1,64}@[^\s@,;<>()[\]\\"]{1,190}\.[^\s@,;<>()[\]\\".]{2,63}$/.test(email)
  ) {
    throw new InvalidInput(field, 'This is not one e-mail address, such as name@example.com.', 'input/email');
  }
  return email;
}

export function optionalEmail(field: string, value: string | null | undefined): string {
  return value === null || value === undefined || value.trim() === '' ? '' : requireEmail(field, value);
}

/** A whole, non-negative amount in minor units, far below 2^53; null when absent. */
export function optionalMinorUnits(field: string, value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (!Number.isInteger(value) || value < 0 || value > 1e14) {
    throw new InvalidInput(
      field,
      'Amounts are whole minor units (cents), from 0 to 100,000,000,000,000.',
      'input/amount',
    );
  }
  return value;
}
