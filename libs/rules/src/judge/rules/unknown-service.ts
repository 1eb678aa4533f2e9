import { lowerOf } from '../../wording/document.js';
import { defineRule, guideline } from '../rule.js';

/** Callings that a universal grant leaves out, as a service's own words show them. */
const PROFESSIONS = [
  /\b(?:legal|lawyers?|attorneys?|solicitors?)\b/,
  /\btax\b/,
  /\b(?:accountan\w+|accounting|bookkeeping|audit opinion)\b/,
  /\b(?:medical|healthcare|nurs\w+|clinical) (?:advice|care|practitioner\w*|services?)\b/,
  /\barchitect(?:s|ural)\b/,
  /\breal estate\b/,
  /\b(?:investment|securities) (?:advi\w+|deal\w+)\b/,
];

export const unknownService = defineRule({
  id: 'unknown-service',
  asks: 'Is it known what the service is? If not, a person is asked.',
  source: guideline(12),
  decide({ code, stand, words }) {
    if (code !== 'unknown') return undefined;
    const profession = PROFESSIONS.find((p) => p.test(words));
    const left = profession && stand.exclusions.find((x) => x.exclusion.source === 'grant' && profession.test(lowerOf(x.exclusion.core)));
    if (left) return { verdict: 'gap', reasons: ['excluded'], evidence: [left.exclusion.core], final: true };
    const evidence = stand.grant ? [stand.grant.opening] : [];
    const paper = stand.tie && stand.items.length === 0 && (stand.tie.tie.to === 'schedule' ? !stand.schedule : !stand.application);
    return { verdict: 'arguable', reasons: [paper ? 'schedule_missing' : 'general_phrase'], evidence, final: true };
  },
  examples: [
    { wording: '"Professional Services" means help desk and data backup.', service: 'Zebra Plan', code: 'unknown', verdict: 'arguable', reason: 'general_phrase' },
  ],
}); // prettier-ignore
