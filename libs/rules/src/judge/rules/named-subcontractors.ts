import { lowerOf, quote, textOf, type Quote } from '../../wording/document.js';
import { isProduct } from '../families.js';
import { defineRule, guideline, type Case } from '../rule.js';

const ONLY_NAMED =
  /\b(?:sub-?contractors?|independent (?:contractors?|consultants?)|contractors?)\b[^.;]{0,60}\b(?:not|unless|other than)\b[^.;]{0,30}\b(?:named|listed|approved|declared|shown|scheduled|specified)\b/;
const NAMES = /\b(?:named|approved|listed|declared|scheduled) sub-?contractors?\s*:\s*(.+)$/is;

export const namedSubcontractors = defineRule({
  id: 'named-subcontractors',
  asks: 'Does the wording reach only subcontractors that it names, and is this one of them?',
  source: guideline(10),
  decide(c) {
    if (c.service.deliveredBy === 'self' || isProduct(c.code, c.words)) return undefined;
    const limit = c.stand.exclusions.find((x) => ONLY_NAMED.test(lowerOf(x.exclusion.whole)));
    if (!limit) return undefined;
    const named = nameIn(c);
    if (named) return undefined;
    return { verdict: 'gap', reasons: ['gate'], evidence: [limit.exclusion.whole], final: true };
  },
  examples: [
    {
      wording: '"Professional Services" means any service performed for others for a fee by or on behalf of the Insured.\n\nEXCLUSIONS\nWe shall not be liable for:\n1. any claim arising from work performed by a subcontractor which is not named in Endorsement 1;',
      service: 'Web design', code: 'web_design', facts: { deliveredBy: 'subcontractor' }, verdict: 'gap', reason: 'gate',
    },
  ],
}); // prettier-ignore

/** The words that name the subcontractor of this service line. */
function nameIn(c: Case): Quote | undefined {
  for (const { doc, units } of c.stand.readings) {
    for (const unit of units) {
      const m = NAMES.exec(textOf(quote(doc, unit)));
      if (!m) continue;
      const names = (m[1] as string).split(/[;,\n]/).map((n) =>
        n
          .replace(/\b(?:ltd|limited|llc|inc|plc|llp|gmbh|pty)\b\.?/gi, '')
          .replace(/[.\s]+$/, '')
          .trim()
          .toLowerCase(),
      );
      if (names.some((n) => n.length > 3 && c.words.includes(n))) return quote(doc, unit);
    }
  }
  return undefined;
}
