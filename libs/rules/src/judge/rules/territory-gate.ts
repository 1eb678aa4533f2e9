import { placesIn } from '../../policy/places.js';
import { defineRule, guideline } from '../rule.js';

export const territoryGate = defineRule({
  id: 'territory-gate',
  asks: 'Is the work performed outside the territory that the wording states?',
  source: guideline(10),
  decide({ stand, service }) {
    if (!stand.territory) return undefined;
    const { allowed, denied, words, ofClients } = stand.territory;
    const text = `${service.description}\n${service.name}`;
    const places = [...placesIn(ofClients ? aboutClients(text) : text)];
    const outside = places.filter((place) => denied.has(place) || (allowed !== null && !allowed.has(place)));
    if (outside.length === 0) return undefined;
    return { verdict: 'gap', reasons: ['gate'], evidence: [words], final: true };
  },
  examples: [
    {
      wording: 'Coverage Territory means the fifty states, the District of Columbia and Canada.\n\n"Technology Services" means information technology services performed by or on behalf of the Insured within the Coverage Territory, including but not limited to help desk.',
      service: 'Help desk', code: 'help_desk', facts: { description: 'technicians in Manila answer the calls' }, verdict: 'gap', reason: 'gate',
    },
    {
      wording: '"Professional Services" means any services performed for clients for a fee by or on behalf of the Insured.\n\nCONDITIONS\n4. Territory. This policy applies to services performed anywhere in the world except the United States of America and its possessions.',
      service: 'On-site support - Denver plant', code: 'help_desk', verdict: 'gap', reason: 'gate',
    },
    {
      wording: '"Client" means a person or organisation with its seat in the United Kingdom or Ireland.\n\n"Professional Services" means any services performed for a Client for a fee by or on behalf of the Insured.',
      service: 'Help desk', code: 'help_desk', facts: { description: 'support for a company whose only office is in Nairobi' }, verdict: 'gap', reason: 'gate',
    },
  ],
}); // prettier-ignore

/** The sentences that speak of the client: where our own people sit is another matter. */
function aboutClients(text: string): string {
  return text
    .split(/[.;\n]/)
    .filter((sentence) =>
      /\b(?:clients?|customers?|compan(?:y|ies)|branch|office|seat|plant|factory|school|firm)\b/i.test(
        sentence,
      ),
    )
    .join('. ');
}
