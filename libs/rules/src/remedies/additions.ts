import { spanOf, textOf } from '../wording/document.js';
import { isProduct } from '../judge/families.js';
import { judgeCode } from '../judge/judge.js';
import type { Reason, Remedy } from '../types.js';
import { SERVICE_PHRASES } from './phrases.js';
import type { Finding, RemedyContext } from './propose.js';
import { listOf } from './style.js';

/** Reasons that naming the service in the policy cures. */
const CURED_BY_NAMING: readonly Reason[] = [
  'silent',
  'near_match',
  'general_phrase',
  'after_application',
  'removed_by_endorsement',
];
/** Reasons that only another remedy cures. */
const NOT_CURED: readonly Reason[] = [
  'excluded',
  'intentional_acts',
  'gate',
  'not_in_force',
  'product',
  'other_part',
  'schedule_missing',
];

function nameable(f: Finding): boolean {
  const cured = f.verdict.reasons.some((r) => CURED_BY_NAMING.includes(r));
  return (
    cured &&
    !f.verdict.reasons.some((r) => NOT_CURED.includes(r)) &&
    f.codes.every((c) => SERVICE_PHRASES[c] && !isProduct(c, f.service.name.toLowerCase()))
  );
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
  const present = [...new Set(stand.items.map((i) => textOf(i.quote).replace(/\s+/g, ' ')))];
  const named = [...present, ...phrasesOf(findings)].filter((p, i, all) => all.indexOf(p) === i);
  const security = findings.some((f) =>
    f.codes.some((c) => judgeCode(stand, f.service, c).reasons.includes('silent')),
  );
  const genus = security
    ? 'information technology and information security services'
    : 'information technology services';
  const text = `The definition of "${style.term}" is deleted and replaced by the following: "${style.term}" means ${genus} performed by or on behalf of ${style.insured}${feeOf(context)}, including without limitation ${listOf(named, { ...style, numbered: false })}.`;
  return [
    {
      kind: 'open_grant',
      serviceIds: findings.map((f) => f.service.id),
      byWording: true,
      operation: 'replace',
      place: placeOf(context),
      anchor: spanOf(grant.quote),
      text,
    },
  ];
}

function feeOf(context: RemedyContext): string {
  return context.stand.feeWords ? ` ${textOf(context.stand.feeWords)}` : ' for others';
}

/** The narrow addition: the services named, in the policy's own terms. For a tie, the description is brought up to date. */
export function additions(context: RemedyContext): Remedy[] {
  const { stand, style } = context;
  const findings = context.findings.filter(nameable);
  if (findings.length === 0 || !stand.grant) return [];
  const list = listOf(phrasesOf(findings), style);
  const tied = stand.tie !== null && findings.some((f) => f.verdict.reasons.includes('after_application'));
  const performed = `performed by or on behalf of ${style.insured}`;
  const text = tied
    ? `The services described in the ${stand.tie?.tie.name ?? 'application'} are amended to include the following, which are added to the definition of "${style.term}": ${list}, ${performed}.`
    : `The definition of "${style.term}" is amended to include the following services ${performed}: ${list}.`;
  return [
    {
      kind: tied ? 'update_description' : 'add_service',
      serviceIds: findings.map((f) => f.service.id),
      byWording: true,
      operation: 'insert',
      place: placeOf(context),
      anchor: spanOf(stand.grant.quote),
      text,
    },
  ];
}

/** Where words about the services belong. */
export function placeOf({ stand, style }: RemedyContext): string {
  if (stand.grant?.type === 'capacity') return 'Insuring agreement';
  return stand.schedule ? `${stand.tie?.tie.name ?? 'Schedule'}` : `Definition of "${style.term}"`;
}
