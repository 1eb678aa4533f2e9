import { isProduct } from '../judge/families.js';
import { nearest } from '../judge/relation.js';
import type { Finding, RemedyContext } from './context.js';
import { wordsOf } from './context.js';
import { listOf } from './lists.js';
import { britishSpelling, SERVICE_PHRASES } from './phrases.js';

/** Whether every code of a finding is work that a description of services can name. */
export function isNameable(f: Finding): boolean {
  return f.codes.every((c) => SERVICE_PHRASES[c] !== undefined && !isProduct(c, wordsOf(f)));
}

/** Whether words for every code of a finding can be asked for; arranging insurance belongs to another profession. */
export function isWorded(f: Finding): boolean {
  return f.codes.every(
    (c) => SERVICE_PHRASES[c] !== undefined && (c !== 'warranty_resale' || isProduct(c, wordsOf(f))),
  );
}

/** Codes of some findings that the grant's own words do not name or contain, each once. */
export function unnamedCodes({ stand }: RemedyContext, findings: readonly Finding[]): string[] {
  const unnamed = findings.flatMap((f) =>
    f.codes.filter((c) => !['named', 'contained'].includes(nearest(stand.items, c, wordsOf(f)).kind)),
  );
  return [...new Set(unnamed)];
}

/** The codes of some findings, each once. */
export function codesOfAll(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap((f) => f.codes))];
}

/** The words for some codes, in the spelling of the policy's market. */
export function phrasesFor({ style }: RemedyContext, codes: readonly string[]): string[] {
  const phrases = codes.flatMap((c) => SERVICE_PHRASES[c] ?? []);
  return style.british ? phrases.map(britishSpelling) : phrases;
}

/** "penetration testing performed by …", "the following services performed by …: (a) …; and (b) …". */
export function servicesPerformed(context: RemedyContext, codes: readonly string[]): string {
  const { style } = context;
  const phrases = phrasesFor(context, codes);
  const performed = performedBy(context, codes, '');
  if (phrases.length === 1 || (phrases.length === 2 && isPlain(phrases))) {
    return `${listOf(phrases, 'none')} ${performed}`;
  }
  return `the following services ${performed}: ${listOf(phrases, style.marks)}`;
}

/** The same under a condition, any one of them: what an exclusion shall not apply to. */
export function anyPerformed(context: RemedyContext, codes: readonly string[], condition: string): string {
  const { style } = context;
  const phrases = phrasesFor(context, codes);
  const performed = performedBy(context, codes, ` ${condition}`);
  if (phrases.length === 1 || (phrases.length === 2 && isPlain(phrases))) {
    return `${listOf(phrases, 'none', 'or')} ${performed}`;
  }
  return `any of the following ${performed}: ${listOf(phrases, style.marks, 'or')}`;
}

function isPlain(phrases: readonly string[]): boolean {
  return phrases.every((p) => !/,| and | or /.test(p.replace(/\([^)]*\)/g, '')));
}

/** Work is performed; goods are sold and licensed beside it. */
function performedBy({ style }: RemedyContext, codes: readonly string[], condition: string): string {
  const goods = codes.some((c) => isProduct(c, 'warranty'));
  return goods
    ? `carried on ${style.byInsured}${condition} in connection with other services`
    : `performed ${style.byInsured}${condition}`;
}
