import type { ServiceCode } from './codes.js';

export const FAMILIES = ['core', 'security', 'edge'] as const;
/** Columns of the guideline's rule 3: core IT, security operations, edge services. */
export type Family = (typeof FAMILIES)[number];

/** How a product reaches the client when nobody operates it: as goods, as a licence, or only as somebody's work. */
export type SoldAs = 'hardware' | 'software' | 'service';

/** Products whose operation by an MSP is the service. Sold bare, they are `hardware_resale` or `software_resale`. */
export interface ProductGroup {
  readonly soldAs: SoldAs;
  readonly names: readonly string[];
}

/** One kind of service that an MSP sells. */
export interface ServiceKind<Code extends ServiceCode = ServiceCode> {
  readonly id: Code;
  /** For the screen. */
  readonly label: string;
  readonly family: Family;
  /** One neutral sentence for a letter to an underwriter. */
  readonly description: string;
  /** The activities inside it, in plain words. */
  readonly holds: readonly string[];
  /** Trade names that name it by themselves, in plain spelling and singular. */
  readonly synonyms: readonly string[];
  readonly products: readonly ProductGroup[];
}

/** A share of the taxonomy: every entry carries its own code. */
export type KindsOf<Code extends ServiceCode> = { readonly [C in Code]: ServiceKind<C> };

/** Product names from a list written with commas, so that hundreds stay readable. */
export function products(soldAs: SoldAs, names: string): ProductGroup {
  return { soldAs, names: list(names) };
}

/** Phrases from a list written with commas. */
export function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
