import { isProduct } from '../families.js';
import type { Reason } from '../../types.js';
import type { Item } from '../../wording/grant.js';
import { addedReasons } from '../words.js';
import { nearest, type Relation } from '../relation.js';
import { defineRule, guideline, type Case, type Ruling } from '../rule.js';

export const applicationTie = defineRule({
  id: 'application-tie',
  asks: 'Is cover tied to what the application or a schedule describes, and is the service described there?',
  source: guideline(9),
  decide(c) {
    const { tie, application, schedule, grant, tieExceptions } = c.stand;
    if (!tie || !grant) return undefined;
    const exempt = nearest(tieExceptions.exempt, c.code, c.words);
    if (exempt.item && (exempt.kind === 'named' || exempt.kind === 'contained')) return exempted(c, exempt.item);
    const hybrid = tie.tie.further && grant.items.length > 0;
    const byEndorsement = (c.relation.item?.endorsement ?? -1) >= 0 && c.sofar.verdict === 'in_scope';
    const stays = byEndorsement || (hybrid && (c.relation.kind === 'named' || c.relation.kind === 'contained'));
    if (stays) return undefined;
    if (tie.tie.to === 'schedule') return schedule ? undefined : missing(c);
    if (!application) return begunAfter(c) ?? missing(c);
    const begunLate = planned(c) === 'late' && tieExceptions.planned ? [tieExceptions.planned.quote] : [];
    return (
      described(c, hybrid) ?? {
        verdict: 'gap',
        reasons: ['after_application'],
        evidence: [...begunLate, tie.quote],
      }
    );
  },
  examples: [
    {
      wording: '"Insured Services" means only those services described in the Application and performed by or on behalf of the Insured.',
      application: 'We offer help desk and firewall management.',
      service: 'Managed SIEM', code: 'security_monitoring', verdict: 'gap', reason: 'after_application',
    },
    {
      wording: '"Insured Services" means only those services described in the Application and performed by or on behalf of the Insured.',
      service: 'Managed SIEM', code: 'security_monitoring', verdict: 'arguable', reason: 'schedule_missing',
    },
  ],
}); // prettier-ignore

/** Words that let a service off the tie; where an endorsement brought them, they are what it rests on. */
function exempted(c: Case, item: Item): Ruling {
  const added = addedReasons(c, item);
  if (added.length === 0 || c.sofar.verdict !== 'in_scope' || c.sofar.reasons.includes('named'))
    return { evidence: [...c.sofar.evidence, item.quote] };
  return { reasons: [...added, 'named'], evidence: [item.quote, ...c.sofar.evidence] };
}

function missing(c: Case): Ruling | undefined {
  if (c.sofar.verdict === 'gap' && c.stand.grant?.type === 'closed' && !c.stand.tie?.tie.further)
    return undefined;
  return {
    verdict: 'arguable',
    reasons: isProduct(c.code, c.words) ? ['schedule_missing', 'product'] : ['schedule_missing'],
    evidence: c.stand.tie ? [c.stand.tie.quote] : [],
    onlyIf: null,
  };
}

/** The application is not in hand, yet the service began only after it was signed, and the tie asks for what was done already. */
function begunAfter({ stand, service }: Case): Ruling | undefined {
  const signed = stand.input.application?.signedOn ?? stand.signedOn;
  const { tie } = stand;
  if (!tie?.tie.begun || !signed || !service.firstSoldOn || service.firstSoldOn <= signed) return undefined;
  return { verdict: 'gap', reasons: ['after_application'], evidence: [tie.quote] };
}

const A_DAY = 86_400_000;

/** Whether an exception for planned activities reaches the service: begun in time, too late, or not at all. */
function planned(c: Case): 'in_time' | 'late' | undefined {
  const { application, tieExceptions } = c.stand;
  if (!application || !tieExceptions.planned) return undefined;
  const { kind } = nearest(application.planned, c.code, c.words);
  if (kind !== 'named' && kind !== 'contained' && kind !== 'general') return undefined;
  const { withinDays } = tieExceptions.planned;
  if (withinDays === null) return 'in_time';
  const begun = Date.parse(c.service.firstSoldOn ?? '');
  const last = Date.parse(application.signedOn) + withinDays * A_DAY;
  return begun <= last ? 'in_time' : 'late';
}

/** What the application's own words give the service; undefined when they do not describe it. */
function described(c: Case, hybrid: boolean): Ruling | undefined {
  const { application, tie, grant } = c.stand;
  if (!application || !tie || !grant) return undefined;
  const reaches = tie.tie.planned || planned(c) === 'in_time';
  const items = reaches ? [...application.described, ...application.planned] : application.described;
  const proper = items.filter((i) => !i.hit.concept.weak || i.hit.concept.id === 'training');
  const found = nearest(proper, c.code, c.words);
  if (!found.item || found.kind === 'near' || found.kind === 'none') return undefined;
  const evidence = [found.item.quote, tie.quote];
  if (found.kind === 'general') return { verdict: 'arguable', reasons: ['general_phrase'], evidence };
  if (isProduct(c.code, c.words) && !(grant.type === 'universal' && tie.elsewhere)) {
    return { verdict: 'arguable', reasons: ['product'], evidence: [grant.opening, ...evidence] };
  }
  if (hybrid)
    return { verdict: 'arguable', reasons: ['general_phrase'], evidence: [tie.quote, found.item.quote] };
  return restOfGrant(c, found);
}

/** A described service is judged by the rest of the grant. */
function restOfGrant(c: Case, found: Relation): Ruling {
  const { grant, tie } = c.stand;
  const quoted = found.item ? [found.item.quote] : [];
  const pure = grant?.type === 'tied';
  const field = pure && grant.genus !== 'none';
  const [first] = c.sofar.reasons;
  const clearer = first === 'broad_grant' || (first === 'contained' && found.kind === 'named');
  if (c.sofar.verdict === 'in_scope' && !tie?.elsewhere && clearer) {
    return {
      verdict: 'in_scope',
      reasons: [found.kind as Reason],
      evidence: [...quoted, ...c.sofar.evidence],
    };
  }
  const edge = c.family === 'edge' && c.relation.kind !== 'named';
  if (pure && !(field && edge))
    return {
      verdict: 'in_scope',
      reasons: [found.kind as Reason],
      evidence: [...quoted, ...c.sofar.evidence],
    };
  if (pure)
    return { verdict: 'arguable', reasons: ['general_phrase'], evidence: [...c.sofar.evidence, ...quoted] };
  return { verdict: c.sofar.verdict, reasons: c.sofar.reasons, evidence: [...c.sofar.evidence, ...quoted] };
}
