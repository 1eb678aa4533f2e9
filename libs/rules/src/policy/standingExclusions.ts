import { hitsIn, lowerOf, textOf, type Quote } from '../wording/document.js';
import { limitsOf, type CarveBack, type Exclusion } from '../wording/exclusions.js';
import type { Grant } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';
import type { OrderedEndorsement } from './amend.js';

/** An exclusion as it stands on the day. */
export interface StandingExclusion {
  readonly exclusion: Exclusion;
  readonly carveBacks: readonly CarveBack[];
  readonly byEndorsement: boolean;
}

/** The exclusions that stand, in print order, with every exception that counts by the day. */
export function standingExclusions(
  readings: readonly WordingReading[],
  endorsements: readonly OrderedEndorsement[],
  grant: Grant | null,
  added: readonly Quote[],
): StandingExclusion[] {
  const counts = (reading: WordingReading, index: number): boolean =>
    index < 0 || endorsements.some((e) => e.reading === reading && e.endorsement.index === index);
  const listed = readings.flatMap((reading) => [
    ...reading.exclusions.filter((x) => counts(reading, x.endorsement)),
    ...reading.definitions
      .filter((d) => limitsScope(d.key, grant) && counts(reading, d.endorsement))
      .flatMap((d) => limitsOf(reading.doc, d)),
  ]);
  const fromGrant = [...(grant?.exceptions ?? []), ...added].map((q) => ({
    source: 'grant' as const,
    core: q,
    whole: q,
    carveBacks: [],
    label: null,
    endorsement: grant?.definition?.endorsement ?? -1,
  }));
  const standing = [...fromGrant, ...listed].map((exclusion) => ({
    exclusion,
    carveBacks: exclusion.carveBacks,
    byEndorsement: exclusion.endorsement >= 0,
  }));
  return applyChanges(applyFormChanges(standing, readings), endorsements);
}

/** Exceptions that the form itself prints away from the exclusion. */
function applyFormChanges(
  standing: StandingExclusion[],
  readings: readonly WordingReading[],
): StandingExclusion[] {
  let current = standing;
  for (const change of readings.flatMap((r) => r.formChanges)) {
    const target = targetOf(current, change.quote, -2);
    if (!target) continue;
    const carveBacks = [...target.carveBacks, { quote: change.quote, endorsement: -1 }];
    current = current.map((x) => (x === target ? { ...x, carveBacks } : x));
  }
  return current;
}

function limitsScope(key: string, grant: Grant | null): boolean {
  return grant?.definition?.key === key || (grant?.referred.some((d) => d.key === key) ?? false);
}

function applyChanges(
  standing: StandingExclusion[],
  endorsements: readonly OrderedEndorsement[],
): StandingExclusion[] {
  let current = standing;
  for (const { endorsement } of endorsements) {
    let spokenOf: Exclusion | null = null;
    for (const change of endorsement.exclusionChanges) {
      const target =
        current.find((x) => x.exclusion === spokenOf && refersBack(change.quote)) ??
        targetOf(current, change.quote, endorsement.index);
      if (!target) continue;
      spokenOf = target.exclusion;
      current =
        change.kind === 'delete'
          ? current.filter((x) => x !== target)
          : current.map((x) =>
              x === target
                ? {
                    ...x,
                    carveBacks: [...x.carveBacks, { quote: change.quote, endorsement: endorsement.index }],
                  }
                : x,
            );
    }
  }
  return current;
}

/** "This exclusion does not apply to …": the one that the sentence before it amended. */
function refersBack(change: Quote): boolean {
  return /^\W*(?:this|the foregoing|such|that) exclusion\b(?!\s+\(?[a-z0-9]{1,4}\)?[.,])/i.test(
    textOf(change),
  );
}

/** The exclusion that an amendment speaks of: by endorsement number, by label, else by the words they share. */
function targetOf(
  standing: readonly StandingExclusion[],
  change: Quote,
  own: number,
): StandingExclusion | null {
  const text = textOf(change);
  const others = standing.filter(
    (x) => !(x.exclusion.core.doc === change.doc && x.exclusion.endorsement === own),
  );
  const named = /\bendorsement (?:no\.? ?)?([A-Z]*[\w-]*\d[\w-]*|[A-Z])\b/i.exec(text)?.[1]?.toLowerCase();
  if (named) {
    const byName = others.find((x) => x.byEndorsement && headingOf(x).includes(named));
    if (byName) return byName;
  }
  const label =
    /\bexclusions?\s+(?:no\.? ?)?(\(?[A-Z]{0,2}\.?[\d.]*\d\)?|\(?[a-z]{1,4}\)|[A-Z]\b|[a-z](?=[.\s]))/i.exec(
      text,
    )?.[1];
  if (label) {
    const wanted = label.replace(/[^a-z0-9.]/gi, '').toLowerCase();
    const byLabel = others.find(
      (x) =>
        x.exclusion.source === 'exclusion' &&
        (x.exclusion.label ?? '')
          .replace(/[^a-z0-9.]/gi, '')
          .replace(/\.$/, '')
          .toLowerCase() === wanted,
    );
    if (byLabel) return byLabel;
  }
  return mostAlike(others, change);
}

function headingOf(x: StandingExclusion): string {
  const { doc } = x.exclusion.core;
  const at = doc.clean.lower.lastIndexOf('endorsement', x.exclusion.core.start);
  return at < 0 ? '' : doc.clean.lower.slice(at, at + 80);
}

const telling = new WeakMap<Exclusion, readonly string[]>();

/** The longer words of an exclusion, kept: each amendment looks through all exclusions. */
function tellingWords(exclusion: Exclusion): readonly string[] {
  const known = telling.get(exclusion);
  if (known) return known;
  const words =
    lowerOf(exclusion.core)
      .slice(0, 2_000)
      .match(/[a-z]{5,}/g) ?? [];
  telling.set(exclusion, words);
  return words;
}

/** An amendment that names no exclusion is compared with this many at most: time stays linear in the length. */
const MOST_COMPARED = 300;

function mostAlike(others: readonly StandingExclusion[], change: Quote): StandingExclusion | null {
  const ids = new Set(hitsIn(change).map((h) => h.concept.id));
  const words = new Set(lowerOf(change).match(/[a-z]{5,}/g) ?? []);
  let best: StandingExclusion | null = null;
  let bestScore = 1;
  for (const x of others.slice(-MOST_COMPARED)) {
    const shared =
      hitsIn(x.exclusion.core).filter((h) => ids.has(h.concept.id)).length * 3 +
      tellingWords(x.exclusion).filter((w) => words.has(w)).length;
    if (shared > bestScore) [best, bestScore] = [x, shared];
  }
  return best;
}
