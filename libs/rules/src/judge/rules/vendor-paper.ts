import { lowerOf, quote, type Quote } from '../../wording/document.js';
import { defineRule, guideline, type Case } from '../rule.js';

const CLIENT_SIGNS =
  /(?:client|customer) (?:signs|contracts|is (?:billed|invoiced) by|agrees)[^.;]{0,50}\b(?:vendor|directly|provider|their|with|\w+'s own)|vendor'?s? (?:own )?(?:agreement|paper|contract|terms|solutions agreement)|on (?:the |its |their |her |his )?(?!our|my|own|your|white)\w+(?:'s)? (?:own )?paper|direct(?:ly)? with the (?:vendor|client)|contract(?:s|ed)? direct/;
const OWN_AGREEMENT =
  /\b(?:third party|vendor|supplier|another)\b[^.;]{0,120}\b(?:own (?:agreement|contract|terms)|direct(?:ly)?|contract(?:s|ed)? with)\b/;

export const vendorPaper = defineRule({
  id: 'vendor-paper',
  asks: 'Does the client contract with the vendor itself, so that the service is not the insured’s?',
  source: guideline(10),
  decide(c) {
    if (c.service.deliveredBy !== 'vendor' || !CLIENT_SIGNS.test(c.words)) return undefined;
    return { verdict: 'gap', reasons: ['gate'], evidence: gateWords(c), final: true };
  },
  examples: [
    {
      wording: '"Cyber Services" means information security services performed for a Client by the Insured or its subcontractors, including, without limitation, managed detection and response. Cyber Services does not include a service that a third party performs under its own agreement with the Client.',
      service: 'Arctic Wolf', code: 'managed_detection_response', facts: { deliveredBy: 'vendor', description: "the client signs the vendor's agreement" }, verdict: 'gap', reason: 'gate',
    },
  ],
}); // prettier-ignore

function gateWords(c: Case): Quote[] {
  const limit = c.stand.exclusions.find((x) => OWN_AGREEMENT.test(lowerOf(x.exclusion.whole)));
  if (limit) return [limit.exclusion.whole];
  for (const q of c.stand.grantTexts) {
    const m =
      /\b(?:by (?:or on behalf of )?(?:the |an? )?(?:insured|assured|you|named insured)[^,.;]{0,60}|on (?:its|your) behalf|subcontract\w+)/.exec(
        lowerOf(q),
      );
    if (m) return [quote(q.doc, { start: q.start + m.index, end: q.start + m.index + m[0].length })];
  }
  return c.stand.grant ? [c.stand.grant.opening] : [];
}
