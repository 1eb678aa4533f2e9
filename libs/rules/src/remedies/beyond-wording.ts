import { isProduct } from '../judge/families.js';
import type { Reason, Remedy, RemedyKind } from '../types.js';
import type { Finding, RemedyContext } from './context.js';

interface Beyond {
  readonly kind: RemedyKind;
  readonly text: string;
  readonly meets: (f: Finding) => boolean;
}

const first = (reason: Reason) => (f: Finding) => f.verdict.reasons[0] === reason;

const BEYOND: readonly Beyond[] = [
  { kind: 'renew_or_reinstate', text: 'Ask the carrier to renew or reinstate the policy, with no break in its retroactive date.', meets: first('not_in_force') },
  { kind: 'obtain_document', text: 'Obtain the document on which the policy relies, and read the services against it.', meets: (f) => f.verdict.reasons[0] === 'schedule_missing' || f.verdict.code === 'unknown' },
  {
    kind: 'product_cover',
    text: 'Ask for the products part of the policy, or place product liability with another policy, for what is sold as goods or licences.',
    meets: (f) => f.verdict.reasons.includes('product') || f.codes.some((c) => isProduct(c, f.service.name.toLowerCase())),
  },
  { kind: 'other_policy', text: 'Ask for the part of the policy that answers for this work, or place it with another policy.', meets: () => true },
]; // prettier-ignore

/** What no wording cures, each with its own name; every finding meets the first that fits it. */
export function beyondWording({ findings }: RemedyContext): Remedy[] {
  const left = new Set(findings);
  return BEYOND.flatMap(({ kind, text, meets }) => {
    const met = [...left].filter(meets);
    met.forEach((f) => left.delete(f));
    if (met.length === 0) return [];
    const serviceIds = met.map((f) => f.service.id);
    return [
      { kind, serviceIds, byWording: false, operation: 'none' as const, place: '', anchor: null, text },
    ];
  });
}
