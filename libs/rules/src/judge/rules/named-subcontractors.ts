import { contractorsDeclared, isListed, limitToListed } from '../../policy/performers.js';
import { textOf } from '../../wording/document.js';
import { isProduct } from '../families.js';
import { defineRule, guideline, type Case } from '../rule.js';

export const namedSubcontractors = defineRule({
  id: 'named-subcontractors',
  asks: 'Does the wording reach only subcontractors that it names, and is this one of them?',
  source: guideline(10),
  decide(c) {
    if (c.service.deliveredBy === 'self' || isProduct(c.code, c.words)) return undefined;
    const limit = limitToListed(c.stand.readings, c.stand.exclusions.map((x) => x.exclusion.whole));
    if (!limit || isListed(c.words, [...c.stand.performer.listed, ...declared(c)])) return undefined;
    return { verdict: 'gap', reasons: ['gate'], evidence: [limit], final: true };
  },
  examples: [
    {
      wording: '"Professional Services" means any service performed for others for a fee by or on behalf of the Insured.\n\nEXCLUSIONS\nWe shall not be liable for:\n1. any claim arising from work performed by a subcontractor which is not named in Endorsement 1;',
      service: 'Web design', code: 'web_design', facts: { deliveredBy: 'subcontractor' }, verdict: 'gap', reason: 'gate',
    },
    {
      wording: '"Professional Services" means any service performed for others for a fee by or on behalf of the Insured.\n\nCONDITIONS\n1. Work sublet. Work which a subcontractor performs is insured only where the subcontractor is named in the Application.',
      service: 'Web design', code: 'web_design', facts: { deliveredBy: 'subcontractor', description: 'done by Heron Studio' }, application: 'Which subcontractors do you use? Larch Cabling, for cabling.', verdict: 'gap', reason: 'gate',
    },
  ],
}); // prettier-ignore

function declared(c: Case): readonly string[] {
  const { application } = c.stand;
  if (!application) return [];
  const { doc } = application;
  return contractorsDeclared(textOf({ doc, start: 0, end: doc.clean.text.length }));
}
