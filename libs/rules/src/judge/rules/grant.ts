import { DELIBERATE_TESTING, isProduct } from '../families.js';
import { occupationWork } from '../../wording/capacity.js';
import { lowerOf } from '../../wording/document.js';
import type { GrantType } from '../../wording/grant.js';
import { defineRule, guideline, type Case, type Rule, type Ruling } from '../rule.js';
import { addedReasons } from '../words.js';

/** Guideline rules 3 and 4: what the grant's type and its items give the service. One rule per type of grant. */
function grantRule(
  type: GrantType,
  asks: string,
  decide: (c: Case) => Ruling,
  examples: Rule['examples'],
): Rule {
  return defineRule({
    id: `grant-${type}`,
    asks,
    source: guideline(3),
    decide: (c) => (c.stand.grant?.type === type ? (namedOrContained(c) ?? decide(c)) : undefined),
    examples,
  });
}

function namedOrContained(c: Case): Ruling | undefined {
  const { kind, item } = c.relation;
  if (!item || (kind !== 'named' && kind !== 'contained')) return undefined;
  return { verdict: 'in_scope', reasons: [...addedReasons(c, item), kind], evidence: [item.quote] };
}

/** The words on which everything unnamed rests: the opening, and a residual limb. */
const opening = (c: Case): Ruling['evidence'] => {
  const { grant } = c.stand;
  if (!grant) return [];
  return grant.residual && grant.residual !== grant.opening
    ? [grant.opening, grant.residual]
    : [grant.opening];
};
const broad = (c: Case): Ruling => ({ verdict: 'in_scope', reasons: ['broad_grant'], evidence: opening(c) });
const phrase = (c: Case): Ruling => ({
  verdict: 'arguable',
  reasons: ['general_phrase'],
  evidence: opening(c),
});
/** Goods under a grant of services; where the wording names some other goods, a near match. */
const bareProduct = (c: Case): Ruling => {
  const { kind, item } = c.relation;
  if (kind === 'near' && item)
    return { verdict: 'arguable', reasons: ['near_match'], evidence: [item.quote] };
  return { verdict: 'arguable', reasons: ['product'], evidence: opening(c) };
};

export const universalGrant = grantRule(
  'universal',
  'Are all services for others insured, whatever their kind?',
  (c) => {
    if (isProduct(c.code, c.words)) return bareProduct(c);
    return c.code === 'compliance_attestation' ? phrase(c) : broad(c);
  },
  [
    { wording: '"Professional Services" means any service performed for others for compensation by or on behalf of the Insured.', service: 'Camera installs', code: 'physical_security', verdict: 'in_scope', reason: 'broad_grant' },
    { wording: '"Professional Services" means any service performed for others for compensation by or on behalf of the Insured.', service: 'HP servers - sale', code: 'hardware_resale', verdict: 'arguable', reason: 'product' },
  ],
); // prettier-ignore

export const openGrant = grantRule(
  'open',
  'Does an open list of a field contain the service?',
  (c) => {
    if (isProduct(c.code, c.words)) return bareProduct(c);
    if (c.family === 'edge') return phrase(c);
    const { kind, item } = c.relation;
    if (kind === 'general' && item && item.hit.concept.id !== 'it_general' && !item.hit.concept.id.startsWith('support')) {
      return { verdict: 'in_scope', reasons: ['contained'], evidence: [item.quote] };
    }
    return broad(c);
  },
  [
    { wording: '"Professional Services" means information technology services for others, including but not limited to help desk, by or on behalf of the Insured.', service: 'Huntress EDR', code: 'managed_detection_response', verdict: 'in_scope', reason: 'broad_grant' },
    { wording: '"Professional Services" means information technology services for others, including but not limited to help desk, by or on behalf of the Insured.', service: 'IR retainer', code: 'incident_response', verdict: 'arguable', reason: 'general_phrase' },
  ],
); // prettier-ignore

export const illustrativeGrant = grantRule(
  'illustrative',
  'Does a list of examples, or one that ends in "other related services", contain the service?',
  (c) => {
    if (isProduct(c.code, c.words)) return bareProduct(c);
    if (c.family === 'core') return broad(c);
    const securityGenus = c.stand.grant?.genus === 'security' || c.stand.grant?.genus === 'both';
    return c.family === 'security' && securityGenus ? broad(c) : phrase(c);
  },
  [
    { wording: '"Covered Services" means information technology services, such as help desk and web hosting, provided by or on behalf of the Insured.', service: 'Mailbox migration', code: 'cloud_migration', verdict: 'in_scope', reason: 'broad_grant' },
    { wording: '"Covered Services" means information technology services, such as help desk and web hosting, provided by or on behalf of the Insured.', service: 'Managed SIEM', code: 'security_monitoring', verdict: 'arguable', reason: 'general_phrase' },
  ],
); // prettier-ignore

/** Silence, a near match or goods: why a grant that lists things does not reach a service. */
function outside(c: Case, nearCounts: boolean): Ruling {
  const { kind, item } = c.relation;
  if (nearCounts && kind === 'near' && item)
    return { verdict: 'gap', reasons: ['near_match'], evidence: [item.quote] };
  if (isProduct(c.code, c.words)) return { verdict: 'gap', reasons: ['product'], evidence: opening(c) };
  return { verdict: 'gap', reasons: ['silent'], evidence: opening(c) };
}

export const bareGrant = grantRule(
  'bare',
  'Is the service what a bare phrase such as "IT consulting services" says?',
  (c) => (c.family === 'core' ? phrase(c) : outside(c, c.family === 'edge')),
  [
    { wording: '"Professional Services" means IT consulting and network support performed for others by or on behalf of the Insured.', service: 'SentinelOne managed EDR', code: 'managed_detection_response', verdict: 'gap', reason: 'silent' },
    { wording: '"Professional Services" means computer consulting and support.', service: 'Desktop support', code: 'help_desk', verdict: 'in_scope', reason: 'named' },
  ],
); // prettier-ignore

/** "Managed IT services" and nothing else: the bare genus prevails over the general item. */
function isWholeGrant(c: Case): boolean {
  const wide = ['managed_it', 'support_and_maintenance', 'it_general', 'support', 'help_desk'];
  return c.stand.items.every((i) => wide.includes(i.hit.concept.id));
}

/** The grant was found, but nothing in it was understood: no verdict rests on that. */
function isUnread(c: Case): boolean {
  const { items, schedule, amended, tie } = c.stand;
  return items.length === 0 && !schedule && !tie && (amended?.removed.length ?? 0) === 0;
}

export const closedGrant = grantRule(
  'closed',
  'Is the service named in, or contained in, a closed list?',
  (c) => {
    const { kind, item } = c.relation;
    if (isUnread(c)) return phrase(c);
    if (kind === 'general' && item && !(c.family === 'security' && isWholeGrant(c))) {
      return { verdict: 'arguable', reasons: ['general_phrase'], evidence: [item.quote] };
    }
    return outside(c, true);
  },
  [
    { wording: '"Professional Services" means network installation and technical support rendered by the Insured.', service: 'Exchange to M365 migration', code: 'cloud_migration', verdict: 'gap', reason: 'near_match' },
    { wording: '"Services" means solely the following: help desk; data backup.', service: 'Datto backup', code: 'backup_recovery', verdict: 'in_scope', reason: 'named' },
  ],
); // prettier-ignore

export const capacityGrant = grantRule(
  'capacity',
  'Is the service the ordinary work of the occupation in whose capacity cover is given?',
  (c) => {
    const { grant } = c.stand;
    const { work, named, security } = occupationWork(grant?.occupation ? lowerOf(grant.occupation) : '');
    if (work.has(c.code)) return { verdict: 'in_scope', reasons: [named.has(c.code) ? 'named' : 'contained'], evidence: opening(c) };
    if (c.family === 'core' || (security && c.family === 'security')) return phrase(c);
    if (security && DELIBERATE_TESTING.has(c.code)) return phrase(c);
    return outside(c, false);
  },
  [
    { wording: 'A covered error is a negligent act committed solely in the capacity of a computer consultant rendering services to clients.', service: 'Systems analysis', code: 'it_consulting', verdict: 'in_scope', reason: 'contained' },
    { wording: 'A covered error is a negligent act committed solely in the capacity of a computer consultant rendering services to clients.', service: 'LAN administration', code: 'network_management', verdict: 'arguable', reason: 'general_phrase' },
  ],
); // prettier-ignore

export const tiedGrant = grantRule(
  'tied',
  'Is the service in the list that the grant points to?',
  (c) => {
    const { kind, item } = c.relation;
    const { tie, schedule } = c.stand;
    if (isUnread(c)) return phrase(c);
    if (tie?.tie.to === 'schedule' && !schedule && c.stand.items.length === 0) {
      return { verdict: 'arguable', reasons: ['schedule_missing'], evidence: [tie.quote] };
    }
    if (kind === 'general' && item) return { verdict: 'arguable', reasons: ['general_phrase'], evidence: [item.quote] };
    return outside(c, true);
  },
  [
    { wording: 'ITEM 5. INSURED SERVICES:\n(a) Help desk\n(b) Data backup\nITEM 6. DEDUCTIBLE: $1\n\n"Insured services" are the services stated in Item 5 of the Declarations and no others.', service: 'Datto backup', code: 'backup_recovery', verdict: 'in_scope', reason: 'named' },
    { wording: 'Covered Operations are the operations listed in the Schedule of Covered Operations.', service: 'Datto backup', code: 'backup_recovery', verdict: 'arguable', reason: 'schedule_missing' },
  ],
); // prettier-ignore
