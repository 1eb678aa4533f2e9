import { placesIn } from '../../policy/places.js';
import { defineRule, guideline } from '../rule.js';

export const territoryGate = defineRule({
  id: 'territory-gate',
  asks: 'Is the work performed outside the territory that the wording states?',
  source: guideline(10),
  decide({ stand, service }) {
    if (!stand.territory) return undefined;
    const { allowed, denied, words } = stand.territory;
    const places = [...placesIn(`${service.description} ${service.name}`)];
    const outside = places.filter((place) => denied.has(place) || (allowed !== null && !allowed.has(place)));
    if (outside.length === 0) return undefined;
    return { verdict: 'gap', reasons: ['gate'], evidence: [words], final: true };
  },
  examples: [
    {
      wording: 'Coverage Territory means the fifty states, the District of Columbia and Canada.\n\n"Technology Services" means information technology services performed by or on behalf of the Insured within the Coverage Territory, including but not limited to help desk.',
      service: 'Help desk', code: 'help_desk', facts: { description: 'technicians in Manila answer the calls' }, verdict: 'gap', reason: 'gate',
    },
  ],
}); // prettier-ignore
