import type { Reason, ServiceLineFacts, VerdictKind } from '../types.js';
import type { Stand } from '../policy/stand.js';
import type { Quote } from '../wording/document.js';
import type { Family } from './families.js';
import type { Relation } from './relation.js';

/** Where a rule comes from. */
export interface Source {
  readonly guideline: number;
}

export function guideline(rule: number): Source {
  return { guideline: rule };
}

/** What is known of a service so far. */
export interface Standing {
  readonly verdict: VerdictKind;
  readonly reasons: readonly Reason[];
  readonly evidence: readonly Quote[];
  readonly onlyIf: string | null;
}

/** One service (or one part of a bundle) before one policy. */
export interface Case {
  readonly service: ServiceLineFacts;
  readonly code: string;
  readonly family: Family;
  /** Name and description, in lower case. */
  readonly words: string;
  readonly stand: Stand;
  /** How near the grant's items come to the service. */
  readonly relation: Relation;
  /** What the rules before this one have said. */
  readonly sofar: Standing;
}

export interface Ruling extends Partial<Standing> {
  /** No later rule may speak. */
  readonly final?: boolean;
}

/** One small question put to every case. */
export interface Rule {
  readonly id: string;
  readonly asks: string;
  readonly source: Source;
  /** What changes, or undefined when the rule has nothing to say. */
  readonly decide: (c: Case) => Ruling | undefined;
  readonly examples: readonly Example[];
}

/** A small policy and a service, with what the whole engine must say. */
export interface Example {
  readonly wording: string;
  readonly service: string;
  readonly code: string;
  readonly verdict: VerdictKind;
  readonly reason: Reason;
  readonly facts?: Partial<Pick<ServiceLineFacts, 'deliveredBy' | 'forFee' | 'firstSoldOn' | 'description'>>;
  readonly application?: string;
  readonly asOf?: string;
  readonly retroactiveOn?: string;
  readonly retiredOn?: string;
}

/** Declares a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
