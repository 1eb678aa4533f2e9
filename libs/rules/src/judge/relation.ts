import type { Concept } from '../vocabulary/concept.js';
import type { Item } from '../wording/grant.js';
import { familyOf } from './families.js';
import { facetsOf } from './facets.js';

export const RELATIONS = ['named', 'contained', 'general', 'near', 'none'] as const;
/** How near words of a policy come to a service. Earlier is nearer. */
export type RelationKind = (typeof RELATIONS)[number];

export interface Relation {
  readonly kind: RelationKind;
  readonly item: Item | null;
}

/** How a concept of the vocabulary relates to a service, whose own words settle its kind. */
export function relate(concept: Concept, code: string, serviceWords: string): RelationKind {
  const names = (concept.names ?? []).filter((name) => name.split('/')[0] === code);
  if (names.length > 0) return names.some((name) => isKind(name, code, serviceWords)) ? 'named' : 'near';
  if (concept.contains?.includes(code)) return 'contained';
  if (concept.general?.includes(code)) return 'general';
  return concept.near?.includes(code) ? 'near' : 'none';
}

/** Whether a service is of the kind that a name limits itself to; one whose words show no kind may be any. */
function isKind(name: string, code: string, serviceWords: string): boolean {
  const facet = name.split('/')[1];
  const kinds = facet ? facetsOf(code, serviceWords) : null;
  return !facet || !kinds || kinds.size === 0 || kinds.has(facet);
}

/** The nearest of some items; the earlier one where two are as near. */
export function nearest(items: readonly Item[], code: string, serviceWords: string): Relation {
  let best: Relation = { kind: 'none', item: null };
  for (const item of items) {
    const kind = relate(item.hit.concept, code, serviceWords);
    const nearer = RELATIONS.indexOf(kind) - RELATIONS.indexOf(best.kind);
    if (nearer < 0 || (nearer === 0 && best.item && likelier(item, best.item, code))) best = { kind, item };
  }
  return best;
}

/** Between words that are as near: those of the service's own family speak first, the field as a whole last. */
function likelier(item: Item, than: Item, code: string): boolean {
  return weight(item, code) > weight(than, code);
}

function weight(item: Item, code: string): number {
  const { concept } = item.hit;
  const kin = (concept.names ?? []).some((name) => familyOf(name.split('/')[0] ?? '') === familyOf(code));
  const field = (concept.names ?? []).some((name) => name.split('_')[0] === code.split('_')[0]);
  return (kin ? 2 : 0) + (field ? 1 : 0) + (concept.weak ? 0 : 1) - (concept.id === 'it_general' ? 4 : 0);
}
