import { isProduct } from '../families.js';
import { nearest } from '../relation.js';
import { defineRule, guideline, type Case, type Ruling } from '../rule.js';

export const applicationTie = defineRule({
  id: 'application-tie',
  asks: 'Is cover tied to what the application or a schedule describes, and is the service described there?',
  source: guideline(9),
  decide(c) {
    const { tie, application, schedule, grant } = c.stand;
    if (!tie || !grant) return undefined;
    const hybrid = tie.tie.further && grant.items.length > 0;
    const byEndorsement = (c.relation.item?.endorsement ?? -1) >= 0 && c.sofar.verdict === 'in_scope';
    const stays = byEndorsement || (hybrid && (c.relation.kind === 'named' || c.relation.kind === 'contained'));
    if (stays) return undefined;
    if (tie.tie.to === 'schedule') return schedule ? undefined : missing(c);
    if (!application) return missing(c);
    return described(c, hybrid) ?? { verdict: 'gap', reasons: ['after_application'], evidence: [tie.quote] };
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

function missing(c: Case): Ruling | undefined {
  if (c.sofar.verdict === 'gap' && c.stand.grant?.type === 'closed' && !c.stand.tie?.tie.further)
    return undefined;
  return {
    verdict: 'arguable',
    reasons: ['schedule_missing'],
    evidence: c.stand.tie ? [c.stand.tie.quote] : [],
    onlyIf: null,
  };
}

/** What the application's own words give the service; undefined when they do not describe it. */
function described(c: Case, hybrid: boolean): Ruling | undefined {
  const { application, tie, grant } = c.stand;
  if (!application || !tie || !grant) return undefined;
  const items = tie.tie.planned ? [...application.described, ...application.planned] : application.described;
  const found = nearest(
    items.filter((i) => !i.hit.concept.weak || i.hit.concept.id === 'training'),
    c.code,
    c.words,
  );
  if (!found.item || found.kind === 'near' || found.kind === 'none') return undefined;
  const evidence = [found.item.quote, tie.quote];
  if (found.kind === 'general') return { verdict: 'arguable', reasons: ['general_phrase'], evidence };
  if (isProduct(c.code, c.words) && grant.type !== 'universal')
    return { verdict: 'arguable', reasons: ['product'], evidence: [grant.opening, tie.quote, found.item.quote] };
  if (hybrid)
    return { verdict: 'arguable', reasons: ['general_phrase'], evidence: [tie.quote, found.item.quote] };
  if (
    grant.type === 'open' ||
    grant.type === 'universal' ||
    grant.type === 'illustrative' ||
    grant.type === 'tied'
  ) {
    return { verdict: 'in_scope', reasons: [found.kind], evidence };
  }
  return { verdict: c.sofar.verdict, reasons: c.sofar.reasons, evidence: c.sofar.evidence };
}
