import { v7 as uuidv7 } from 'uuid';

/** A new record id: UUID version 7, so that ids sort by the time they were made. */
export function newId(): string {
  return uuidv7();
}

const CASE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The number people use for a case, e.g. `ER-2026-7K3QF2ND`: the year and 40 random bits of the id in Crockford's
 * base 32. Taken from the id, so that no counter makes the cases of a brokerage wait for each other.
 */
export function caseNumber(id: string, year: string): string {
  let bits = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`);
  let digits = '';
  for (let i = 0; i < 8; i += 1) {
    digits = `${CASE_ALPHABET[Number(bits % 32n)]}${digits}`;
    bits /= 32n;
  }
  return `ER-${year}-${digits}`;
}
