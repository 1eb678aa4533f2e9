import { isProduct } from '../judge/families.js';
import { nearest } from '../judge/relation.js';
import type { Part } from '../policy/parts.js';
import type { Reason, Remedy, RemedyKind } from '../types.js';
import { wordsOf, type Finding, type RemedyContext } from './context.js';

interface Beyond {
  readonly kind: RemedyKind;
  readonly text: (f: Finding, context: RemedyContext) => string;
  readonly meets: (f: Finding, context: RemedyContext) => boolean;
}

const first = (reason: Reason) => (f: Finding) => f.verdict.reasons[0] === reason;
const sold = (f: Finding): boolean =>
  f.verdict.reasons.includes('product') || f.codes.some((c) => isProduct(c, wordsOf(f)));
const FIRM_OF_ITS_OWN = 'for which a carrier asks for a policy of that profession';

const BEYOND: readonly Beyond[] = [
  {
    kind: 'renew_or_reinstate',
    text: () => 'Ask the carrier to renew or reinstate the policy, with no break in its retroactive date.',
    meets: first('not_in_force'),
  },
  {
    kind: 'obtain_document',
    text: (_, { missing }) => `Obtain ${missing[0] ? `the document that the policy calls "${missing[0]}"` : 'the document on which the policy relies'}, and read the services against it.`,
    meets: first('schedule_missing'),
  },
  {
    kind: 'obtain_document',
    text: () => 'Ask the client what the work consists of and who performs it, and read the policy again with the answer.',
    meets: (f) => f.verdict.code === 'unknown' && f.verdict.verdict === 'arguable',
  },
  {
    kind: 'coverage_part',
    text: (f, context) => `Ask the carrier to add the part of the policy that answers for this work, which is not bought: ${partFor(f, context)?.name ?? ''}.`,
    meets: (f, context) => partFor(f, context) !== undefined,
  },
  {
    kind: 'product_cover',
    text: () => 'Ask for the products part of the policy, or place product liability with another policy, for what is sold as goods or licences.',
    meets: sold,
  },
  {
    kind: 'other_policy',
    text: () => `Place the referral or sale of insurance with an insurance intermediary's policy, ${FIRM_OF_ITS_OWN}.`,
    meets: (f) => f.codes.every((c) => c === 'warranty_resale'),
  },
  {
    kind: 'other_policy',
    text: () => "Obtain a certificate of the vendor's own policy, or bring the work under the client's own contract with its customer.",
    meets: (f) => first('gate')(f) && f.service.deliveredBy === 'vendor',
  },
  {
    kind: 'other_policy',
    text: () => 'Give the carrier the names of the firms that perform this work and ask it to accept them as named subcontractors.',
    meets: (f) => first('gate')(f) && f.service.deliveredBy === 'subcontractor',
  },
  {
    kind: 'other_policy',
    text: () => `Place the work with a policy of its own: it belongs to another profession, ${FIRM_OF_ITS_OWN}.`,
    meets: (f) => f.verdict.code === 'unknown',
  },
  {
    kind: 'other_policy',
    text: () => 'Ask for the part of the policy that answers for this work, or place it with another policy.',
    meets: () => true,
  },
]; // prettier-ignore

/** What no wording cures, each with its own name; every finding meets the first that fits it. */
export function beyondWording(context: RemedyContext): Remedy[] {
  const byText = new Map<string, Remedy>();
  for (const finding of context.findings) {
    const met = BEYOND.find(({ meets }) => meets(finding, context));
    if (!met) continue;
    const text = met.text(finding, context);
    const serviceIds = [...(byText.get(text)?.serviceIds ?? []), finding.service.id];
    byText.set(text, {
      kind: met.kind,
      serviceIds,
      byWording: false,
      operation: 'none',
      place: '',
      anchor: null,
      text,
    });
  }
  return [...byText.values()];
}

/** The coverage part that names the service and is not bought. */
function partFor(f: Finding, { stand }: RemedyContext): Part | undefined {
  if (f.verdict.reasons[0] !== 'other_part') return undefined;
  const names = (part: Part, code: string): boolean =>
    ['named', 'contained'].includes(nearest(part.items, code, wordsOf(f)).kind);
  return stand.parts.find((p) => p.status === 'not_bought' && f.codes.every((c) => names(p, c)));
}
