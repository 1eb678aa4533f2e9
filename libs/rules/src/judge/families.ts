import { isServiceCode } from '../taxonomy/codes.js';
import { familyOf as taxonomyFamily } from '../taxonomy/taxonomy.js';
import { type Family } from '../taxonomy/service-kind.js';

export type { Family };

/** Whether a line is goods, licences or a warranty rather than work. Arranging insurance for commission is broking, not goods. */
export function isProduct(code: string, words: string): boolean {
  return PRODUCTS.has(code) && (code !== 'warranty_resale' || /warrant/.test(words));
}

const PRODUCTS: ReadonlySet<string> = new Set(['hardware_resale', 'software_resale', 'warranty_resale']);
/** Tests that are deliberate by design: guideline rule 6. */
export const DELIBERATE_TESTING: ReadonlySet<string> = new Set([
  'penetration_testing',
  'social_engineering_testing',
]);
/** Services whose purpose is to prevent or end a security event. */
export const PREVENTS_EVENTS: ReadonlySet<string> = new Set([
  'managed_detection_response',
  'security_monitoring',
  'network_security',
  'identity_access',
  'email_security',
  'vulnerability_assessment',
  'incident_response',
]);

/** Family of a code; one that the taxonomy does not know is edge, where less is taken for granted. */
export function familyOf(code: string): Family {
  return isServiceCode(code) ? taxonomyFamily(code) : 'edge';
}
