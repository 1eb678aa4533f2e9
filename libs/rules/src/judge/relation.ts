import type { Concept } from '../vocabulary/concept.js';
import type { Item } from '../wording/grant.js';
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
  for (const name of concept.names ?? []) {
    const [named, facet] = name.split('/');
    if (named !== code) continue;
    const kinds = facet ? facetsOf(code, serviceWords) : null;
    return !facet || !kinds || kinds.size === 0 || kinds.has(facet) ? 'named' : 'near';
  }
  if (concept.contains?.includes(code)) return 'contained';
  if (concept.general?.includes(code)) return 'general';
  return concept.near?.includes(code) ? 'near' : 'none';
}

/** The nearest of some items; the earlier one where two are as near. */
export function nearest(items: readonly Item[], code: string, serviceWords: string): Relation {
  let best: Relation = { kind: 'none', item: null };
  for (const item of items) {
    const kind = relate(item.hit.concept, code, serviceWords);
    if (RELATIONS.indexOf(kind) < RELATIONS.indexOf(best.kind)) best = { kind, item };
  }
  return best;
}
