import { DELIBERATE_TESTING } from '../judge/families.js';
import { exclusionReach } from '../judge/reach.js';
import type { StandingExclusion } from '../policy/standingExclusions.js';
import type { Remedy } from '../types.js';
import { readConduct } from '../wording/conduct.js';
import { lowerOf, spanOf, textOf } from '../wording/document.js';
import { additionText, phrasesOf } from './additions.js';
import { SERVICE_PHRASES } from './phrases.js';
import type { Finding, RemedyContext } from './context.js';
import { listOf } from './style.js';

/** Exceptions to the exclusions that stand in the way, with the addition where the grant is silent as well. */
export function carveBacks(context: RemedyContext): Remedy[] {
  const worded = context.findings.filter((f) => f.codes.every((c) => SERVICE_PHRASES[c] !== undefined));
  const testing = worded.filter(
    (f) => f.codes.some((c) => DELIBERATE_TESTING.has(c)) && conductExclusions(context).length > 0,
  );
  const others = worded.filter((f) => !testing.includes(f) && reaching(context, f).length > 0);
  return [
    ...(testing.length > 0 ? [remedyFor(context, testing)] : []),
    ...others.map((f) => remedyFor(context, [f])),
  ];
}

function conductExclusions({ stand }: RemedyContext): StandingExclusion[] {
  return stand.exclusions.filter((x) => {
    const { source, core, whole } = x.exclusion;
    return (
      source !== 'grant' &&
      source !== 'definition' &&
      readConduct(lowerOf(core), lowerOf(whole)).conduct !== null
    );
  });
}

function reaching({ stand }: RemedyContext, finding: Finding): StandingExclusion[] {
  const words = `${finding.service.name} ${finding.service.description}`.toLowerCase();
  return stand.exclusions.filter((x) => finding.codes.some((c) => exclusionReach(x, c, words, stand)));
}

function remedyFor(context: RemedyContext, findings: readonly Finding[]): Remedy {
  const { style } = context;
  const testing = findings.some((f) => f.codes.some((c) => DELIBERATE_TESTING.has(c)));
  const list = listOf(phrasesOf(findings), { ...style, numbered: false });
  const consent = testing ? ` with the prior written consent of the ${style.client}` : '';
  const standing = [
    ...new Set([
      ...(testing ? conductExclusions(context) : []),
      ...findings.flatMap((f) => reaching(context, f)),
    ]),
  ];
  const lines = standing.map(
    (x) =>
      `${reference(x)} shall not apply to ${list} performed by or on behalf of ${style.insured}${consent}.`,
  );
  return {
    kind: 'carve_back',
    serviceIds: findings.map((f) => f.service.id),
    byWording: true,
    operation: 'insert',
    place: 'Exclusions',
    anchor: standing[0] ? spanOf(standing[0].exclusion.whole) : null,
    text: [...new Set([...lines, additionText(context, findings)])].join('\n'),
  };
}

function reference(x: StandingExclusion): string {
  const { label, core, source } = x.exclusion;
  if (source === 'exclusion' && label && /\d|[A-Za-z]/.test(label))
    return `Exclusion ${label.replace(/[.)]$/, '').replace(/^(\(.*)$/, '$1)')}`;
  const words = textOf(core)
    .replace(/[".:;\s]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 14)
    .join(' ');
  return `The exclusion that reads "${words}"`;
}
