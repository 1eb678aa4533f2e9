import type { StandingExclusion } from '../../policy/standingExclusions.js';
import { lowerOf, type Quote } from '../../wording/document.js';
import type { ConductReading } from '../../wording/conduct.js';
import { conductOf } from '../conductOf.js';
import { conditionIn } from '../consent.js';
import { DELIBERATE_TESTING } from '../families.js';
import { carveBackReaches } from '../reach.js';
import { defineRule, guideline, type Case, type Ruling } from '../rule.js';
import type { Reason } from '../../types.js';

export const deliberateTesting = defineRule({
  id: 'deliberate-testing',
  asks: 'Is a test that is deliberate by design caught by an exclusion of intentional acts, and carved back?',
  source: guideline(6),
  decide(c) {
    if (!DELIBERATE_TESTING.has(c.code)) return undefined;
    const caught = catching(c);
    const open = caught.filter((k) => k.cure === undefined);
    if (open[0]) return uncured(c, open[0]);
    return caught[0]?.cure ? restored(c, caught[0].cure) : undefined;
  },
  examples: [
    {
      wording: '"Professional Services" means network administration and security testing performed for others by or on behalf of the Insured.\n\nEXCLUSIONS\nThis Policy does not apply to any Claim:\n1. arising out of any intentional or malicious act;',
      service: 'External pen test', code: 'penetration_testing', verdict: 'gap', reason: 'intentional_acts',
    },
    {
      wording: '"Professional Services" means network administration and security testing performed for others by or on behalf of the Insured.\n\nEXCLUSIONS\nThis Policy does not apply to any Claim:\n1. arising out of any intentional or malicious act. Nothing in this exclusion shall apply to authorized security testing performed with written client consent;',
      service: 'External pen test', code: 'penetration_testing', verdict: 'in_scope', reason: 'carved_back',
    },
  ],
}); // prettier-ignore

interface Caught {
  readonly x: StandingExclusion;
  readonly reading: ConductReading;
  readonly weight: number;
  readonly cure: Cure | undefined;
}

const GRAVITY = { intent: 3, dishonest: 2, harm: 1 } as const;

/** The exclusions of conduct that stand, the gravest first; one limited by final adjudication or actor weighs less. */
function catching(c: Case): Caught[] {
  return c.stand.exclusions
    .flatMap((x): Caught[] => {
      if (x.exclusion.source === 'grant' || x.exclusion.source === 'definition') return [];
      const reading = conductOf(x);
      if (!reading.conduct) return [];
      const soft = reading.finalAdjudication || reading.actorLimited;
      const cure = x.carveBacks.map((b) => reaching(c, b.quote)).find((r) => r !== undefined);
      return [{ x, reading, weight: GRAVITY[reading.conduct] * 2 - (soft ? 3 : 0), cure }];
    })
    .sort((a, b) => b.weight - a.weight);
}

interface Cure {
  readonly words: Quote;
  readonly general: boolean;
}

const CLIENT_ORDERED =
  /\b(?:authori[sz]ed|requested|ordered|instructed|commissioned|consented|permitted|agreed|approved|engaged)\b[^.;]{0,50}\b(?:by|of|with|from|to by)\b[^.;]{0,20}\b(?:client|customer|owner)|\b(?:consent|permission|authori[sz]ation|authority|agreement|instruction)s?\b[^.;]{0,30}\b(?:client|customer|owner)|\b(?:client|customer|owner)(?:'s)?\b[^.;]{0,40}\b(?:consent|authori[sz]\w+|permission|order|instruct|request)/;
const TEST_WORK = /\b(?:test(?:s|ing)?|assessments?|simulat\w+|exercises?|engagements?|red team|hacking)\b/;

function reaching(c: Case, words: Quote): Cure | undefined {
  const kind = carveBackReaches(words, c.code, c.words, c.stand);
  if (kind === 'named' || kind === 'contained') return { words, general: false };
  if (kind === 'general') return { words, general: true };
  const lower = lowerOf(words);
  const ordered = CLIENT_ORDERED.test(lower);
  if (ordered && worded(c.code, lower)) return { words, general: false };
  return ordered && (kind === 'all' || (TEST_WORK.test(lower) && kind !== undefined))
    ? { words, general: false }
    : undefined;
}

/** "A test of the defences of a system, or of the vigilance of its users": a test without its trade name. */
const OF_SYSTEMS =
  /\btest(?:s|ing)? (?:of|whether|how)\b[^.;]{0,60}\b(?:defen[cs]es?|resistance|security|resilience|systems?|networks?)\b/;
const OF_PEOPLE =
  /\btest(?:s|ing)? (?:of|whether|how)\b[^.;]{0,120}\b(?:vigilance|alertness|awareness|users?|staff|employees|people|persons)\b/;

function worded(code: string, lower: string): boolean {
  return (code === 'penetration_testing' ? OF_SYSTEMS : OF_PEOPLE).test(lower);
}

function restored(c: Case, cure: Cure): Ruling {
  const condition = conditionIn(cure.words);
  const extra: Reason[] = condition ? ['carved_back', 'consent_required'] : ['carved_back'];
  if (c.sofar.verdict === 'in_scope' && !cure.general) {
    return {
      reasons: [...extra, ...c.sofar.reasons],
      evidence: [cure.words, ...c.sofar.evidence],
      onlyIf: condition,
    };
  }
  const verdict = c.sofar.verdict === 'in_scope' ? 'arguable' : c.sofar.verdict;
  if (verdict === 'gap') return { reasons: c.sofar.reasons };
  const reasons: Reason[] = c.sofar.verdict === 'in_scope' ? ['general_phrase'] : [...c.sofar.reasons];
  return {
    verdict,
    reasons: [...reasons, ...extra],
    evidence: [...c.sofar.evidence, cure.words],
    onlyIf: null,
  };
}

function uncured(c: Case, caught: Caught): Ruling | undefined {
  const { conduct, finalAdjudication, actorLimited } = caught.reading;
  const words = caught.x.exclusion.core;
  const adjudicated = caught.x.carveBacks.find((b) => /final/.test(lowerOf(b.quote)))?.quote;
  const grave = conduct === 'intent' && !finalAdjudication && !actorLimited;
  if (grave)
    return {
      verdict: 'gap',
      reasons: ['intentional_acts', ...kept(c).filter((r) => r !== 'broad_grant')],
      evidence: [words, ...c.sofar.evidence],
    };
  const tested = c.sofar.reasons.some((r) => r === 'named' || r === 'contained' || r === 'broad_grant');
  const evidence = [adjudicated ?? words, ...c.sofar.evidence];
  if (c.sofar.verdict === 'in_scope')
    return { verdict: 'arguable', reasons: ['intentional_acts', ...kept(c)], evidence };
  if (c.sofar.verdict !== 'arguable') return undefined;
  return tested
    ? { reasons: ['intentional_acts', ...kept(c)], evidence }
    : { reasons: [...c.sofar.reasons, 'intentional_acts'], evidence: [...c.sofar.evidence, ...evidence] };
}

/** Reasons about the grant that stay beside `intentional_acts`. */
function kept(c: Case): Reason[] {
  return c.sofar.reasons.filter((r) =>
    [
      'named',
      'contained',
      'broad_grant',
      'silent',
      'added_by_endorsement',
      'gate',
      'after_application',
    ].includes(r),
  );
}
