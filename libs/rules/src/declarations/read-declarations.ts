import { findDates } from '../text/dates.js';
import type { Day } from '../types.js';
import { amountsIn, type Amount } from './amounts.js';

/** What a policy's declarations page says of it, as far as it can be read. Null: not found. */
export interface Declarations {
  readonly namedInsured: string | null;
  readonly policyNumber: string | null;
  readonly effectiveOn: Day | null;
  readonly expiresOn: Day | null;
  readonly retroactiveOn: Day | null;
  /** each claim, then aggregate, in the order in which they are printed */
  readonly limits: readonly Amount[];
  readonly retention: Amount | null;
}

/** A name starts in its own cell: behind a colon, dots or a column's blanks, never in the middle of a sentence. */
const INSURED =
  /(?:^|[\s|.])(?:(?:first\s+)?named\s+insured|policyholder|assured|insured)(?:\s+(?:organization|entity|firm|and\s+(?:mailing\s+)?address))?(?:\s*:|\s*\.{2,}|\s{2,})\s*([^\n|]{2,160})/gi;
const NUMBER =
  /\b(?:[Pp]olicy|POLICY|[Cc]ertificate|CERTIFICATE)(?:\s+(?:[Nn]o|NO|[Nn]umber|NUMBER|[Nn]r)\b)?[\s.:]*([A-Z0-9][A-Z0-9/.-]*(?: [A-Z0-9/.-]*\d[A-Z0-9/.-]*)*)/g;
const PERIOD = /\b(?:policy|coverage|endorsement|insurance)?\s*(?:period(?:\s+of\s+insurance)?|term)\b/gi;
const RETROACTIVE = /\bretroactive\s+date\b/gi;
const LIMIT = /\b(?:limits?\s+of\s+(?:liability|insurance|indemnity|cover)|limits|sum\s+insured)\b/gi;
const RETENTION = /\b(?:self-insured\s+)?(?:retention|excess|deductible)\b(?!\s+of)/gi;

/**
 * Reads the declarations printed in a policy's text. British amounts and "day Month" dates mean that 03/04/2026 is
 * the third of April. Says null rather than guess.
 */
export function readDeclarations(text: string): Declarations {
  const dayFirst = /[£€]|\bGBP\b|\bEUR\b/.test(text);
  const [effectiveOn, expiresOn] = period(text, dayFirst);
  return {
    namedInsured: insured(text),
    policyNumber: policyNumber(text),
    effectiveOn,
    expiresOn,
    retroactiveOn: dateAfter(text, RETROACTIVE, dayFirst),
    limits: amountsAfter(text, LIMIT).slice(0, 2),
    retention: amountsAfter(text, RETENTION)[0] ?? null,
  };
}

/** The name as declared, without the address behind it. */
function insured(text: string): string | null {
  for (const [, value = ''] of text.matchAll(INSURED)) {
    const name = value
      .split(
        /\s{2,}|;| \(|(?<!Messrs|Mr|St)\. |,(?!\s*(?:Inc|LLC|L\.L\.C|L\.P|LP|Ltd|P\.C|PLLC|Corp|Co)\b)/,
      )[0]
      ?.trim()
      .replace(/[.,]+$/, '');
    if (name && /^[^a-z]/.test(name) && /[A-Za-z]{2}/.test(name) && !name.endsWith(':'))
      return withStop(name);
  }
  return null;
}

/** The first thing behind "Policy No." and the like that has at least three digits. */
function policyNumber(text: string): string | null {
  for (const [, value = ''] of text.matchAll(NUMBER)) {
    const number = value.trim().replace(/[.,;]+$/, '');
    if (number.replace(/\D/g, '').length >= 3) return number;
  }
  return null;
}

const withStop = (name: string) => (/\b(?:Inc|Ltd|Corp|Co|L\.P)$/.test(name) ? `${name}.` : name);

function period(text: string, dayFirst: boolean): [Day | null, Day | null] {
  for (const match of text.matchAll(PERIOD)) {
    const [from, to] = findDates(text.slice(match.index, match.index + 160), dayFirst);
    if (from && to && from.day < to.day) return [from.day, to.day];
  }
  return [null, null];
}

function dateAfter(text: string, label: RegExp, dayFirst: boolean): Day | null {
  for (const match of text.matchAll(label)) {
    const value = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const [date] = findDates(value, dayFirst);
    // The date must stand in the label's own cell, not in the sentence after it.
    if (date && !/[a-z]{4,}.*[a-z]{4,}.*[a-z]{4,}/i.test(value.slice(0, date.start))) return date.day;
  }
  return null;
}

function amountsAfter(text: string, label: RegExp): Amount[] {
  for (const match of text.matchAll(label)) {
    const line =
      text.slice(match.index + match[0].length, match.index + match[0].length + 120).split('\n')[0] ?? '';
    const amounts = amountsIn(line.split(/\b(?:retention|excess|deductible)\b/i)[0] ?? '');
    if (amounts.length > 0) return amounts;
  }
  return [];
}
