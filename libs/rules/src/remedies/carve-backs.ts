import { DELIBERATE_TESTING } from '../judge/families.js';
import { exclusionReach } from '../judge/reach.js';
import type { StandingExclusion } from '../policy/stand.js';
import type { Remedy } from '../types.js';
import { readConduct } from '../wording/conduct.js';
import { lowerOf, spanOf, textOf } from '../wording/document.js';
import { phrasesOf } from './additions.js';
import { SERVICE_PHRASES } from './phrases.js';
import type { Finding, RemedyContext } from './propose.js';
import { listOf } from './style.js';

/** Exceptions to the exclusions that stand in the way, and the addition where the grant is silent as well. */
export function carveBacks(context: RemedyContext): Remedy[] {
  const testing = context.findings.filter((f) => f.verdict.reasons.includes('intentional_acts') && named(f));
  const excluded = context.findings.filter(
    (f) => f.verdict.reasons.includes('excluded') && !testing.includes(f) && named(f),
  );
  return [...forTesting(context, testing), ...excluded.flatMap((f) => forExclusion(context, f))];
}

function named(f: Finding): boolean {
  return f.codes.every((c) => SERVICE_PHRASES[c] !== undefined);
}

function forTesting(context: RemedyContext, findings: readonly Finding[]): Remedy[] {
  if (findings.length === 0) return [];
  const { stand, style } = context;
  const standing = stand.exclusions.filter(
    (x) => readConduct(lowerOf(x.exclusion.core), lowerOf(x.exclusion.whole)).conduct !== null,
  );
  const list = listOf(
    phrasesOf(findings.map((f) => ({ ...f, codes: f.codes.filter((c) => DELIBERATE_TESTING.has(c)) }))),
    { ...style, numbered: false },
  );
  const exclusions = standing.map(
    (x) =>
      `${reference(x)} shall not apply to ${list} performed by or on behalf of ${style.insured} with the prior written consent of the ${style.client}.`,
  );
  const text = [addition(context, findings), ...new Set(exclusions)].filter(Boolean).join('\n');
  return [remedy('carve_back', findings, 'Exclusions', standing[0], text)];
}

function forExclusion(context: RemedyContext, finding: Finding): Remedy[] {
  const { stand, style } = context;
  const words = `${finding.service.name} ${finding.service.description}`.toLowerCase();
  const standing = stand.exclusions.filter((x) =>
    finding.codes.some((c) => exclusionReach(x, c, words, stand)),
  );
  if (standing.length === 0) return [];
  const list = listOf(phrasesOf([finding]), { ...style, numbered: false });
  const lines = standing.map(
    (x) => `${reference(x)} shall not apply to ${list} performed by or on behalf of ${style.insured}.`,
  );
  const text = [addition(context, [finding]), ...new Set(lines)].filter(Boolean).join('\n');
  return [remedy('carve_back', [finding], 'Exclusions', standing[0], text)];
}

/** The services named in the grant as well: an exception restores, it never grants. */
function addition({ style }: RemedyContext, findings: readonly Finding[]): string {
  return `The definition of "${style.term}" is amended to include the following services performed by or on behalf of ${style.insured}: ${listOf(phrasesOf(findings), style)}.`;
}

function reference(x: StandingExclusion): string {
  const { label, core, source } = x.exclusion;
  if (source === 'exclusion' && label && /\d|[A-Za-z]/.test(label))
    return `Exclusion ${label.replace(/\.$/, '')}`;
  const words = textOf(core).replace(/\s+/g, ' ').trim().split(' ').slice(0, 12).join(' ');
  return `The exclusion that reads "${words}"`;
}

function remedy(
  kind: Remedy['kind'],
  findings: readonly Finding[],
  place: string,
  x: StandingExclusion | undefined,
  text: string,
): Remedy {
  return {
    kind,
    serviceIds: findings.map((f) => f.service.id),
    byWording: true,
    operation: 'insert',
    place,
    anchor: x ? spanOf(x.exclusion.whole) : null,
    text,
  };
}
