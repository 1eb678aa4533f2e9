import { reachesOthers } from '../../policy/gates.js';
import { isListed } from '../../policy/performers.js';
import { hitsIn, lowerOf, quote, type Quote } from '../../wording/document.js';
import { relate } from '../relation.js';
import { isProduct } from '../families.js';
import { defineRule, guideline, type Case } from '../rule.js';

export const performerGate = defineRule({
  id: 'performer-gate',
  asks: 'Does the wording reach work that a subcontractor or vendor performs?',
  source: guideline(10),
  decide(c) {
    const { service, stand, sofar } = c;
    if (service.deliveredBy === 'self' || sofar.verdict === 'gap') return undefined;
    const { reached, barred, words, insured, listed } = stand.performer;
    if (reached || !words || addedForOthers(c) || isListed(c.words, listed) || isProduct(c.code, c.words)) return undefined;
    if (barred && excepted(c, words)) return undefined;
    if (barred) return { verdict: 'gap', reasons: ['gate'], evidence: [...(insured ? [insured] : []), words, ...sofar.evidence] };
    if (sofar.verdict === 'arguable') return { reasons: [...sofar.reasons, 'gate'], evidence: [...sofar.evidence, words] };
    return { verdict: 'arguable', reasons: ['gate', ...sofar.reasons], evidence: [words, ...sofar.evidence] };
  },
  examples: [
    {
      wording: '"Professional Services" means help desk and software development performed by you for a customer.',
      service: 'Contract coder', code: 'software_development', facts: { deliveredBy: 'subcontractor' }, verdict: 'arguable', reason: 'gate',
    },
    {
      wording: '"Professional Services" means help desk and software development performed by an Insured for a customer.\n\n"Insured" means the Named Insured and its employees. Independent contractors are not Insureds.',
      service: 'Contract coder', code: 'software_development', facts: { deliveredBy: 'subcontractor' }, verdict: 'gap', reason: 'gate',
    },
  ],
}); // prettier-ignore

const EXCEPT = /\b(?:save|except|other than|apart from|with the exception of|but not)\b/;
const ON_SITE =
  /\bon-?site\b|\battend\w*\b|\bpremises\b|\bvisits?\b|\bfield\b|\bdispatch\w*\b|\bcall-?outs?\b/;

/** "… save for attendance at the premises of the client": what a bar on contractors leaves to them. */
function excepted({ code, words: service }: Case, words: Quote): boolean {
  const lower = lowerOf(words);
  const at = lower.search(EXCEPT);
  if (at < 0) return false;
  const rest = quote(words.doc, { start: words.start + at, end: words.end });
  if (ON_SITE.test(lower.slice(at)) && ON_SITE.test(service)) return true;
  return hitsIn(rest).some(({ concept }) => ['named', 'contained'].includes(relate(concept, code, service)));
}

/** The endorsement that brought the service says itself that others may perform it. */
function addedForOthers({ relation, stand }: Case): boolean {
  const order = relation.item?.endorsement ?? -1;
  const own = stand.endorsements.find((e) => e.order === order);
  return own !== undefined && reachesOthers(lowerOf(own.endorsement.whole));
}
