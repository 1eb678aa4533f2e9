import type { Verdict } from '@carveback/rules';
import { canonicalJson } from '../audit/canonical.js';
import type { Said } from './kept-review.js';
import type { ReviewedPolicy } from './review-inputs.js';
import { storableJson } from './storable-json.js';

/** What a verdict comes down to. */
export type VerdictBrief = Pick<Verdict, 'code' | 'verdict' | 'reasons' | 'severity'>;

/** Where two runs over the same inputs say different things. */
export interface ReviewDifference {
  readonly policyId: string;
  /** null: of the policy as a whole, such as its missing documents */
  readonly serviceLineId: string | null;
  /** members that differ, in alphabetical order, e.g. `reasons`; all of them where only one run has a verdict */
  readonly fields: readonly string[];
  /** null when that run says nothing of it, and of a policy as a whole */
  readonly kept: VerdictBrief | null;
  readonly now: VerdictBrief | null;
}

/** Every policy and service of which the two runs say different things, in the order of what was kept. */
export function differencesBetween(kept: Said, now: Said): ReviewDifference[] {
  return [
    ...pairs(kept.policies, now.policies, ({ policyId }) => policyId).flatMap(([a, b]) =>
      differenceOf(a, b, null, () => null),
    ),
    ...pairs(kept.verdicts, now.verdicts, ({ policyId, serviceId }) => `${policyId} ${serviceId}`).flatMap(
      ([a, b]) => differenceOf(a, b, (a ?? b)?.serviceId ?? null, brief),
    ),
  ];
}

type Pair<Item> = readonly [Item | undefined, Item | undefined];

function pairs<Item>(
  kept: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string,
): Pair<Item>[] {
  const [old, fresh] = [kept, now].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  const keys = new Set([...kept, ...now].map(keyOf));
  return [...keys].map((key) => [old?.get(key), fresh?.get(key)]);
}

function differenceOf<Item extends Verdict | ReviewedPolicy>(
  kept: Item | undefined,
  now: Item | undefined,
  serviceLineId: string | null,
  show: (item: Item) => VerdictBrief | null,
): ReviewDifference[] {
  const fields = differingFields(kept, now);
  if (fields.length === 0) return [];
  const policyId = (kept ?? now)?.policyId ?? '';
  return [{ policyId, serviceLineId, fields, kept: kept ? show(kept) : null, now: now ? show(now) : null }];
}

function differingFields(kept: object = {}, now: object = {}): string[] {
  const [old, fresh] = [asKept(kept), asKept(now)];
  const fields = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...fields].filter((field) => canonicalJson(old[field]) !== canonicalJson(fresh[field])).sort();
}

function asKept(said: object): Record<string, unknown> {
  return JSON.parse(storableJson(said)) as Record<string, unknown>;
}

function brief({ code, verdict, reasons, severity }: Verdict): VerdictBrief {
  return { code, verdict, reasons, severity };
}
