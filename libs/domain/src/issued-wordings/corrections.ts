import type { CheckedService, CheckedTerm, CheckResult, ClauseDifference } from './issue-check.js';

export const CORRECTION_KINDS = ['words', 'service', 'condition', 'unasked_words', 'term'] as const;
/**
 * `words`: a clause asked for is missing or says something else. `service`: it is not named, and no clause was asked for it
 * alone. `condition`: one that nobody asked for. `unasked_words`: they touch services that nobody asked about. `term`: a
 * limit, date or name.
 */
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** One thing to correct, as a fact for the letter to the carrier: what was asked and what was issued, no verdict. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly serviceIds: readonly string[];
  /** where in the policy; empty when it has no place of its own */
  readonly place: string;
  readonly term: CheckedTerm | null;
  /** words or term as asked for, or as the policy has it; null: nobody asked for anything there */
  readonly asked: string | null;
  /** null: nothing was issued about it */
  readonly issued: string | null;
}

type Checked = Pick<CheckResult, 'services' | 'differences' | 'terms'>;

const NOWHERE = { place: '', term: null } as const;

/** What stands between an issued wording and a check that passes; empty when it passed. `wordingId` is the issued one. */
export function correctionsOf({ services, differences, terms }: Checked, wordingId: string): Correction[] {
  const uncured = services.filter(({ outcome }) => outcome === 'partly_cured' || outcome === 'not_cured');
  const clauses = clausesToCorrect(differences, uncured);
  const worded = new Set(clauses.flatMap(({ serviceIds }) => serviceIds));
  return [
    ...clauses,
    ...uncured.filter(({ serviceLineId }) => !worded.has(serviceLineId)).map(unworded),
    ...uncured.flatMap(condition),
    ...unaskedWords(services, wordingId),
    ...terms
      .filter(({ worsened }) => worsened)
      .map(({ term, before, after }): Correction => ({
        ...{ kind: 'term', serviceIds: [], place: '', term, asked: before, issued: after },
      })),
  ];
}

/** Clauses asked for a service that is not cured, where other words were issued, or none. */
function clausesToCorrect(
  differences: readonly ClauseDifference[],
  uncured: readonly CheckedService[],
): Correction[] {
  const ids = uncured.map(({ serviceLineId }) => serviceLineId);
  const asked = differences
    .filter(({ proposal }) => proposal !== null)
    .map((clause) => ({ ...clause, serviceIds: clause.serviceIds.filter((id) => ids.includes(id)) }))
    .filter(({ serviceIds }) => serviceIds.length > 0);
  const dropped = alternatives(asked);
  return asked
    .filter(({ proposal, parts }) => !dropped.has(proposal) && parts.some(({ kind }) => kind !== 'kept'))
    .map(({ serviceIds, place, asked: words, issued }): Correction => ({
      ...{ kind: 'words', serviceIds, place, term: null, asked: words, issued },
    }));
}

/**
 * A letter may ask for the same thing in two ways, the wider one first. The carrier is held to the one that it came nearer
 * to; answers the other proposals. A form of its own, proposed whole, it is held to only where nothing else asks for the same:
 * what it says besides concerned another client.
 */
function alternatives(clauses: readonly ClauseDifference[]): Set<number | null> {
  const proposals = [...new Set(clauses.map(({ proposal }) => proposal))]
    .map((proposal) => clauses.filter((clause) => clause.proposal === proposal))
    .sort((a, b) => Number(isForm(a[0])) - Number(isForm(b[0])) || nearness(b) - nearness(a));
  const [kept, dropped]: [ClauseDifference[], Set<number | null>] = [[], new Set()];
  for (const [first, ...rest] of proposals) {
    if (!first) continue;
    const rivals = kept.filter(
      ({ place, kind }) => (place === first.place || isForm(first)) && kind !== first.kind,
    );
    const answered = first.serviceIds.every((id) => rivals.some(({ serviceIds }) => serviceIds.includes(id)));
    if (answered) dropped.add(first.proposal);
    else kept.push(first, ...rest);
  }
  return dropped;
}

function isForm(clause: ClauseDifference | undefined): boolean {
  return clause?.kind === 'carrier_form';
}

/** The share of what was asked for that was issued, 0 to 1. */
function nearness(clauses: readonly ClauseDifference[]): number {
  const size = (kinds: readonly string[]) =>
    clauses
      .flatMap(({ parts }) => parts.filter(({ kind }) => kinds.includes(kind)))
      .reduce((sum, { text }) => sum + text.length, 0);
  return size(['kept']) / Math.max(1, size(['kept', 'missing']));
}

function unworded({ serviceLineId }: CheckedService): Correction {
  return { ...NOWHERE, kind: 'service', serviceIds: [serviceLineId], asked: null, issued: null };
}

function condition({ serviceLineId, outcome, after }: CheckedService): Correction[] {
  if (outcome !== 'partly_cured' || !after?.onlyIf) return [];
  return [{ ...NOWHERE, kind: 'condition', serviceIds: [serviceLineId], asked: null, issued: after.onlyIf }];
}

/** The issued words that decide about services which stand worse now, each once. */
function unaskedWords(services: readonly CheckedService[], wordingId: string): Correction[] {
  const byWords = new Map<string | null, string[]>();
  for (const { serviceLineId, outcome, after } of services) {
    if (outcome !== 'worsened') continue;
    const words = after?.evidence?.wordingId === wordingId ? after.evidence.text : null;
    byWords.set(words, [...(byWords.get(words) ?? []), serviceLineId]);
  }
  return [...byWords].map(([issued, serviceIds]) => ({
    ...{ ...NOWHERE, kind: 'unasked_words' as const, serviceIds, asked: null, issued },
  }));
}
