import type { Stand } from '../policy/stand.js';
import { lowerOf, textOf } from '../wording/document.js';
import { listMarks, type ListMarks } from './lists.js';

/** How this policy speaks: its defined term, its name for the insured, its way to print a list, its market's spelling. */
export interface PolicyStyle {
  readonly term: string;
  /** `the Insured`, `you`, `the Assured` … as printed. */
  readonly insured: string;
  /** `by or on behalf of the Insured`, `by you or on your behalf`. */
  readonly byInsured: string;
  /** `on its behalf`, `on your behalf`. */
  readonly onBehalf: string;
  /** `client` or `customer`, as printed. */
  readonly client: string;
  readonly marks: ListMarks;
  readonly british: boolean;
}

const INSURED =
  /\b(?:the|an?|any)\s+((?:Named\s+)?(?:Insured|Assured|Policyholder|Member)(?:\s+(?:Firm|Entity|Organi[sz]ation|Company|Business))?)\b/i;

/** Reads the style off the grant and the form around it. */
export function styleOf(stand: Stand): PolicyStyle {
  const { grant } = stand;
  const near = grant ? textOf(grant.quote) : '';
  const all = grant ? grant.quote.doc.clean.text : '';
  const you = /\b(?:you|your)\b/i.exec(near) ?? (INSURED.test(near) ? null : youIn(all));
  const insured = you ? youAsPrinted(near || all) : `the ${named(near, all)}`;
  const your = `${insured}${insured === 'YOU' ? 'R' : 'r'}`;
  return {
    term: grant?.term ?? 'Professional Services',
    insured,
    byInsured: you ? `by ${insured} or on ${your} behalf` : `by or on behalf of ${insured}`,
    onBehalf: you ? `on ${your} behalf` : 'on its behalf',
    client: clientOf(near, grant ? lowerOf(grant.quote) : ''),
    marks: listMarks(near),
    british: stand.readings.some((r) => r.dayFirst),
  };
}

function youIn(all: string): RegExpExecArray | null {
  return /\bInsured\b/.test(all) ? null : /\byou\b/i.exec(all);
}

/** `You` and `YOU` where a policy prints them so within a sentence. */
function youAsPrinted(text: string): string {
  return /[a-z,;] (you|You|YOU)r?\b/i.exec(text)?.[1]?.replace(/R$/, '') ?? 'you';
}

/** The name for the insured that stands nearest to the grant, as printed there. */
function named(near: string, all: string): string {
  const printed = (INSURED.exec(near) ??
    /\bthe ((?:Named )?(?:Insured|Assured|Policyholder))\b/.exec(all))?.[1];
  return printed?.replace(/\s+/g, ' ') ?? 'Insured';
}

function clientOf(near: string, lower: string): string {
  const customer = /\bcustomers?\b/.test(lower);
  const printed = (customer ? /\bcustomer/i : /\bclient/i).exec(near)?.[0];
  return printed ?? 'client';
}
