import { isProduct } from '../judge/families.js';
import { judgeCode } from '../judge/judge.js';
import type { Reason, Remedy } from '../types.js';
import { spanOf, textOf, type Quote } from '../wording/document.js';
import { SERVICE_PHRASES } from './phrases.js';
import type { Finding, RemedyContext } from './context.js';
import { listOf } from './style.js';

/** Reasons that only another remedy cures. */
const NOT_CURED: readonly Reason[] = [
  'excluded',
  'intentional_acts',
  'not_in_force',
  'other_part',
  'schedule_missing',
  'before_retroactive_date',
];

function nameable(f: Finding): boolean {
  const words = f.service.name.toLowerCase();
  if (NOT_CURED.includes(f.verdict.reasons[0] as Reason) || f.verdict.reasons[0] === 'gate') return false;
  return f.codes.every((c) => SERVICE_PHRASES[c] && !isProduct(c, words));
}

/** Phrases for the codes of some findings, each once. */
export function phrasesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap((f) => f.codes))].flatMap((c) => SERVICE_PHRASES[c] ?? []);
}

/** "Including without limitation", so that tomorrow's service is inside too: only where the grant is a list that can be opened. */
export function openGrants(context: RemedyContext): Remedy[] {
  const { stand, style } = context;
  const { grant } = stand;
  const findings = context.findings.filter(nameable);
  if (!grant || findings.length === 0 || stand.tie || (grant.type !== 'closed' && grant.type !== 'bare'))
    return [];
  const present = [
    ...new Set(wholeItems(stand.items.map((i) => i.quote)).map((q) => textOf(q).replace(/\s+/g, ' '))),
  ];
  const named = [...new Set([...present, ...phrasesOf(findings)])];
  const security = findings.some((f) =>
    f.codes.some((c) => judgeCode(stand, f.service, c).reasons.includes('silent')),
  );
  const genus = security
    ? 'information technology and information security services'
    : 'information technology services';
  const text = `The definition of "${style.term}" is deleted and replaced by the following: "${style.term}" means ${genus} performed by or on behalf of ${style.insured}${feeOf(context)}, including without limitation ${listOf(named, { ...style, numbered: false })}.`;
  return [remedy(context, 'open_grant', 'replace', findings, text)];
}

/** The grant's items as printed: what the reader took apart ("monitoring and maintenance of servers") is put together again. */
function wholeItems(quotes: readonly Quote[]): Quote[] {
  const whole: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    const at = whole.findIndex((w) => w.doc === quote.doc && quote.start <= w.end && quote.end >= w.start);
    const before = whole[at];
    if (before) whole[at] = { ...before, end: Math.max(before.end, quote.end) };
    else whole.push(quote);
  }
  return whole;
}

function feeOf(context: RemedyContext): string {
  return context.stand.feeWords ? ` ${textOf(context.stand.feeWords).replace(/\s+/g, ' ')}` : ' for others';
}

/** The narrow addition: the services named, in the policy's own terms. For a tie, the description is brought up to date. */
export function additions(context: RemedyContext): Remedy[] {
  const findings = context.findings.filter(nameable);
  if (findings.length === 0 || !context.stand.grant) return [];
  const kind = isTied(context, findings) ? 'update_description' : 'add_service';
  return [remedy(context, kind, 'insert', findings, additionText(context, findings))];
}

function isTied({ stand }: RemedyContext, findings: readonly Finding[]): boolean {
  return stand.tie !== null && findings.some((f) => f.verdict.reasons.includes('after_application'));
}

/** The sentence that names services in the place where the policy names its own. */
export function additionText(context: RemedyContext, findings: readonly Finding[]): string {
  const { stand, style } = context;
  const list = listOf(phrasesOf(findings), style);
  const performed = `performed by or on behalf of ${style.insured}`;
  if (isTied(context, findings)) {
    return `The services described in the ${stand.tie?.tie.name ?? 'application'} are amended to include the following services ${performed}, which are added to the definition of "${style.term}": ${list}.`;
  }
  if (stand.grant?.term === null) {
    return `In addition to the services described in the insuring agreement, the following services ${performed} are insured: ${list}.`;
  }
  return `The definition of "${style.term}" is amended to include the following services ${performed}: ${list}.`;
}

function remedy(
  context: RemedyContext,
  kind: Remedy['kind'],
  operation: Remedy['operation'],
  findings: readonly Finding[],
  text: string,
): Remedy {
  const { grant } = context.stand;
  return {
    kind,
    serviceIds: findings.map((f) => f.service.id),
    byWording: true,
    operation,
    place: placeOf(context),
    anchor: grant ? spanOf(grant.quote) : null,
    text,
  };
}

/** Where words about the services belong. */
export function placeOf({ stand, style }: RemedyContext): string {
  if (stand.grant?.type === 'capacity') return 'Insuring agreement';
  return stand.schedule ? (stand.tie?.tie.name ?? 'Schedule') : `Definition of "${style.term}"`;
}
