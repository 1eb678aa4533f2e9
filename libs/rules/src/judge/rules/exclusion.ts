import type { StandingExclusion } from '../../policy/standingExclusions.js';
import { lowerOf, type Quote } from '../../wording/document.js';
import { refusesForWantOfPaper } from '../../policy/conditions.js';
import { DELIBERATE_TESTING, isProduct } from '../families.js';
import { conductOf } from '../conductOf.js';
import { conditionIn } from '../consent.js';
import { released } from '../released.js';
import { carveBackReaches, exclusionReach, type Reach } from '../reach.js';
import { defineRule, guideline, type Case, type Ruling } from '../rule.js';

export const excluded = defineRule({
  id: 'excluded',
  asks: 'Do the words of an exclusion, a limit or an endorsement take the service out, and does a carve-back put it back?',
  source: guideline(5),
  decide(c) {
    let ruling: Ruling | undefined;
    for (const x of c.stand.exclusions) {
      if (x.exclusion.source === 'statement' && refusesForWantOfPaper(x.exclusion.whole)) continue;
      const reach = exclusionReach(x, c.code, c.words, c.stand);
      const cure = (reach && released(x, c.code, c.words)) ?? x.carveBacks.find((b) => restores(c, b.quote))?.quote;
      if (reach && !cure) return takenOut(c, x, reach);
      if (cure && (reach || (!isConduct(x) && speaksOfIt(c, cure))) && c.sofar.verdict !== 'gap') ruling = restored(c, cure);
    }
    return ruling;
  },
  examples: [
    {
      wording: '"Professional Services" means any service performed for others for a fee by or on behalf of the Insured.\n\nEXCLUSIONS\nWe will not cover:\n1. the payment, facilitation or negotiation of a ransom;',
      service: 'Ransom negotiation', code: 'ransom_negotiation', verdict: 'gap', reason: 'excluded',
    },
    {
      wording: '"Professional Services" means information technology services performed by or on behalf of the Insured, including but not limited to managed services.\n\nEXCLUSIONS\nThe Insurer will not pay Loss from any Claim:\n1. arising out of an actual or alleged failure to prevent unauthorized access to a computer system. This exclusion shall not apply to a Claim arising from Professional Services performed for a client.',
      service: 'Managed EDR', code: 'managed_detection_response', verdict: 'in_scope', reason: 'carved_back',
    },
  ],
}); // prettier-ignore

function restores(c: Case, words: Quote): boolean {
  if (c.service.deliveredBy !== 'self' && BY_EMPLOYEE.test(lowerOf(words))) return false;
  if (c.service.deliveredBy === 'self' && OUR_PEOPLE.test(c.words) && OWN_STAFF.test(lowerOf(words)))
    return true;
  const kind = carveBackReaches(words, c.code, c.words, c.stand);
  return kind === 'named' || kind === 'contained' || kind === 'all';
}

const OUR_PEOPLE =
  /\b(?:our|own|in-?house) (?:own )?(?:engineers?|staff|employees|technicians?|people|team|consultants?)\b/;
/** An exception for work that the insured's own people do. */
const BY_EMPLOYEE =
  /\bby (?:(?:an?|any|its|the|your) )?(?:(?:own|insured's) )?(?:employees?|staff|personnel)\b(?!.*\b(?:sub-?)?contract)/;
/** An exception for the insured's own staff. */
const OWN_STAFF =
  /\b(?:employees|staff|personnel)\b[^.;]{0,40}\b(?:of|by) (?:the )?(?:insured|assured|you|named insured|policyholder)|\byour (?:own )?(?:employees|staff)\b|\bits own (?:employees|staff)\b/;

function isConduct(x: StandingExclusion): boolean {
  return conductOf(x).conduct !== null;
}

/** A carve-back that names the service itself, whether or not the exclusion would have caught it. */
function speaksOfIt(c: Case, words: Quote): boolean {
  if (DELIBERATE_TESTING.has(c.code)) return false;
  const kind = carveBackReaches(words, c.code, c.words, c.stand);
  return kind === 'named' || kind === 'contained';
}

function restored(c: Case, words: Quote): Ruling {
  const first =
    c.sofar.verdict === 'in_scope' && c.sofar.reasons[0] !== 'named' && c.sofar.reasons[0] !== 'contained';
  const reasons = first
    ? (['carved_back', ...c.sofar.reasons] as const)
    : ([...c.sofar.reasons, 'carved_back'] as const);
  const consent = conditionIn(words);
  return {
    reasons: consent ? [...reasons, 'consent_required'] : [...reasons],
    evidence: [...c.sofar.evidence, words],
    onlyIf: consent ?? c.sofar.onlyIf,
  };
}

function takenOut(c: Case, x: StandingExclusion, reach: Reach): Ruling {
  const evidence = [reach.words, ...c.sofar.evidence];
  if (c.sofar.verdict === 'gap' && c.sofar.reasons[0] === 'intentional_acts') {
    return { reasons: [...c.sofar.reasons, 'excluded'], evidence: [...c.sofar.evidence, reach.words] };
  }
  if (x.byEndorsement) return { verdict: 'gap', reasons: ['removed_by_endorsement', 'excluded'], evidence };
  if (
    c.sofar.reasons.includes('named') &&
    c.sofar.verdict !== 'gap' &&
    x.exclusion.source !== 'grant' &&
    !isProduct(c.code, c.words)
  ) {
    return { verdict: 'arguable', reasons: ['excluded', 'named'], evidence };
  }
  return { verdict: 'gap', reasons: ['excluded'], evidence };
}
