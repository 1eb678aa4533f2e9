import { DELIBERATE_TESTING, isProduct } from '../judge/families.js';
import { carveBackReaches, exclusionReach } from '../judge/reach.js';
import type { StandingExclusion } from '../policy/standingExclusions.js';
import type { Remedy } from '../types.js';
import { readConduct } from '../wording/conduct.js';
import { lowerOf, spanOf } from '../wording/document.js';
import { additionText, grantsByDefinition } from './additions.js';
import { wordsOf, type Finding, type RemedyContext } from './context.js';
import { wordedRemedy, type Draft } from './draft.js';
import { anyPerformed, codesOfAll, isWorded, unnamedCodes } from './naming.js';
import { referencesTo } from './references.js';

/** Deliberate testing put back into the exclusions of conduct, for tests that the client has consented to. */
export const testingCarveBacks: Draft = (context) => {
  const standing = conductExclusions(context);
  const findings = context.findings.filter(
    (f) => isWorded(f) && testsOf(f).length > 0 && !standing.every((x) => isPutBack(context, x, f)),
  );
  if (standing.length === 0 || findings.length === 0) return [];
  const others = reaching(context, findings).filter((x) => !standing.includes(x));
  return [ways(context, findings, [...standing, ...others])];
};

/** Exceptions to the other exclusions that stand in the way: one for all the services, and one for all the
 * goods, that the same exclusions reach. */
export const carveBacks: Draft = (context) => {
  const groups = new Map<string, Finding[]>();
  for (const finding of context.findings.filter(isWorded)) {
    const standing = reaching(context, [finding]);
    if (standing.length === 0 || (testsOf(finding).length > 0 && conductExclusions(context).length > 0))
      continue;
    const goods = finding.codes.some((c) => isProduct(c, wordsOf(finding)));
    const key = `${goods} ${standing.map((x) => context.stand.exclusions.indexOf(x)).join()}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((findings) => ways(context, findings, reaching(context, findings)));
};

function testsOf(f: Finding): string[] {
  return f.codes.filter((c) => DELIBERATE_TESTING.has(c));
}

/** Whether an exception that stands already names the tests. */
function isPutBack({ stand }: RemedyContext, x: StandingExclusion, f: Finding): boolean {
  return testsOf(f).every((c) =>
    x.carveBacks.some((b) => {
      const reach = carveBackReaches(b.quote, c, wordsOf(f), stand);
      return reach !== undefined && reach !== 'general';
    }),
  );
}

function conductExclusions({ stand }: RemedyContext): StandingExclusion[] {
  return stand.exclusions.filter(({ exclusion: { source, core, whole } }) => {
    if (source === 'grant' || source === 'definition') return false;
    return readConduct(lowerOf(core), lowerOf(whole)).conduct !== null;
  });
}

function reaching(context: RemedyContext, findings: readonly Finding[]): StandingExclusion[] {
  return context.stand.exclusions.filter((x) => reachedCodes(context, x, findings).length > 0);
}

function reachedCodes(
  { stand }: RemedyContext,
  x: StandingExclusion,
  findings: readonly Finding[],
): string[] {
  const codes = findings.flatMap((f) => f.codes.filter((c) => exclusionReach(x, c, wordsOf(f), stand)));
  return [...new Set(codes)];
}

/** The exceptions to everything that takes out some findings, put in the plainest way. */
export function exceptionsFor(context: RemedyContext, findings: readonly Finding[]): string[] {
  const conduct = findings.some((f) => testsOf(f).length > 0) ? conductExclusions(context) : [];
  const standing = [...new Set([...conduct, ...reaching(context, findings)])];
  return standing.map((x) => exception(context, x, findings, 0, false));
}

/** Every way to put the exceptions: each way to point at the exclusions, alone and with what the definition lacks. */
function ways(
  context: RemedyContext,
  findings: readonly Finding[],
  standing: readonly StandingExclusion[],
): Remedy[] {
  const anchor = standing[0] ? spanOf(standing[0].exclusion.whole) : null;
  const texts = [0, 1, 2, 3].flatMap((n) =>
    [true, false].flatMap((whole) => {
      const lines = standing.map((x) => exception(context, x, findings, n, whole));
      return [lines, [...lines, additionText(context, lackingCodes(context, findings))]].map((l) =>
        [...new Set(l)].join('\n'),
      );
    }),
  );
  return [...new Set(texts)].map((text) =>
    wordedRemedy('carve_back', findings, { place: 'Exclusions', anchor, text }),
  );
}

function lackingCodes(context: RemedyContext, findings: readonly Finding[]): string[] {
  const unnamed = unnamedCodes(context, findings);
  return unnamed.length > 0 ? unnamed : codesOfAll(findings);
}

/** `n`: which way to point at the exclusion. `whole`: an exclusion of events is put back for all the insured services. */
function exception(
  context: RemedyContext,
  x: StandingExclusion,
  findings: readonly Finding[],
  n: number,
  whole: boolean,
): string {
  const { stand, style } = context;
  const references = referencesTo(x, style.term);
  const reference = references[Math.min(n, references.length - 1)] as string;
  const tests = findings.flatMap(testsOf);
  const conduct = tests.length > 0 && conductExclusions(context).includes(x);
  if (conduct) {
    const consent = `with the prior written consent of the ${style.client} and within the scope of that consent`;
    return `${reference} shall not apply to ${anyPerformed(context, [...new Set(tests)], consent)}.`;
  }
  const event = findings.every((f) =>
    f.codes.some((c) => exclusionReach(x, c, wordsOf(f), stand)?.kind === 'event'),
  );
  if (event && whole && grantsByDefinition(context)) {
    return `${reference} shall not apply to any claim arising out of ${style.term} performed ${style.byInsured} for a ${style.client}.`;
  }
  return `${reference} shall not apply to ${anyPerformed(context, reachedCodes(context, x, findings), `for a ${style.client}`)}.`;
}
