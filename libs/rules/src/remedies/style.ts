import type { Stand } from '../policy/stand.js';
import { lowerOf, textOf } from '../wording/document.js';

/** How this policy speaks: its defined term, its name for the insured, its way to print a list. */
export interface PolicyStyle {
  readonly term: string;
  /** `the Insured`, `you`, `the Assured` … */
  readonly insured: string;
  readonly client: string;
  readonly numbered: boolean;
}

const INSUREDS = [
  'Insured Firm',
  'Insured Entity',
  'Insured Organization',
  'Named Insured',
  'Insured',
  'Assured',
  'Policyholder',
  'Member',
];

/** Reads the style off the grant and the form around it. */
export function styleOf(stand: Stand): PolicyStyle {
  const { grant } = stand;
  const near = grant ? textOf(grant.quote) : '';
  const all = grant ? grant.quote.doc.clean.text : '';
  const you = /\b(?:you|your)\b/i.test(near) || (!/\bInsured\b/.test(all) && /\byou\b/i.test(all));
  const insured = you ? (/\bYOU\b/.test(near) ? 'YOU' : 'you') : named(near, all);
  const term = grant?.term ?? 'Professional Services';
  const client = /\bcustomers?\b/.test(grant ? lowerOf(grant.quote) : '') ? 'customer' : 'client';
  return { term, insured, client, numbered: /\([a-z]\)|\n/.test(near) };
}

function named(near: string, all: string): string {
  const found =
    INSUREDS.find((name) => new RegExp(`\\b${name}\\b`).test(near)) ??
    INSUREDS.find((name) => new RegExp(`\\bthe ${name}\\b`).test(all));
  return `the ${found ?? 'Insured'}`;
}

/** Several phrases as this policy prints a list. */
export function listOf(phrases: readonly string[], style: PolicyStyle): string {
  if (phrases.length === 1) return phrases[0] as string;
  if (style.numbered || phrases.length > 3) {
    return phrases.map((p, i) => `(${String.fromCharCode(97 + (i % 26))}) ${p}`).join('; ');
  }
  return `${phrases.slice(0, -1).join('; ')}; and ${phrases[phrases.length - 1]}`;
}
