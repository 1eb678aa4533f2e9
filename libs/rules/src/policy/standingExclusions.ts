import { hitsIn, lowerOf, textOf, type Quote } from '../wording/document.js';
import { limitsOf, type CarveBack, type Exclusion } from '../wording/exclusions.js';
import type { Grant } from '../wording/grant.js';
import type { Patch } from '../wording/endorsements.js';
import type { WordingReading } from '../wording/reading.js';
import type { OrderedEndorsement } from './amend.js';
import type { Clause, ExclusionChange } from './settle.js';
import { oncePer } from '../text/oncePer.js';

/** An exclusion as it stands on the day. */
export interface StandingExclusion {
  readonly exclusion: Exclusion;
  readonly carveBacks: readonly CarveBack[];
  /** Words that later hold it to some matter ("is restricted to …"). */
  readonly heldTo: readonly Quote[];
  /** Words of it that were struck out, with the sentence that strikes them. */
  readonly struck: readonly Patch[];
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
  const standing = [...fromGrant, ...listed].map(asPrinted);
  return applyChanges(applyFormChanges(standing, readings), endorsements, grant);
}

function asPrinted(exclusion: Exclusion): StandingExclusion {
  return {
    exclusion,
    carveBacks: exclusion.carveBacks,
    heldTo: [],
    struck: [],
    byEndorsement: exclusion.endorsement >= 0,
  };
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

/** What the insured may have done wrong: a definition that limits it limits the services too. */
const MISDEED =
  /\b(?:acts?|errors?|lapses?|mistakes?|breach(?:es)?|omissions?|misstatements?|fault|failures?|incidents?|wrongs?|negligence)$/;

function limitsScope(key: string, grant: Grant | null): boolean {
  if (grant !== null && MISDEED.test(key) && !/\b(?:interrelated|related|security|privacy|cyber)\b/.test(key))
    return true;
  return grant?.definition?.key === key || (grant?.referred.some((d) => d.key === key) ?? false);
}

function applyChanges(
  standing: StandingExclusion[],
  endorsements: readonly OrderedEndorsement[],
  grant: Grant | null,
): StandingExclusion[] {
  let current = standing;
  for (const { endorsement, settled } of endorsements) {
    let spokenOf: Exclusion | null = null;
    for (const change of settled.exclusionChanges) {
      const back = current.find((x) => x.exclusion === spokenOf && refersBack(change.quote));
      const targets = back ? [back] : targetsOf(current, change, endorsement.index);
      spokenOf = targets[0]?.exclusion ?? spokenOf;
      current = current.flatMap((x) => (targets.includes(x) ? changed(x, change, endorsement.index) : [x]));
    }
    for (const patch of settled.patches.filter((p) => isForExclusions(p, grant)))
      current = current.map((x) => (holds(x, patch) ? strike(x, patch) : x));
    current = [...current, ...settled.brought.map(asPrinted)];
  }
  return current;
}

function changed(
  x: StandingExclusion,
  { kind, quote: words }: ExclusionChange,
  by: number,
): StandingExclusion[] {
  if (kind === 'delete' || kind === 'renew') return [];
  if (kind === 'narrow') return [{ ...x, heldTo: [...x.heldTo, words] }];
  return [{ ...x, carveBacks: [...x.carveBacks, { quote: words, endorsement: by }] }];
}

/** Words struck out of "Exclusion 3" or "Endorsement 2", or words that the grant does not hold. */
function isForExclusions({ from, words }: Patch, grant: Grant | null): boolean {
  return /\b(?:exclusion|endorsement)s?\b/.test(lowerOf(words)) || !grant?.words.includes(lowerOf(from));
}

/** Whether the words that an endorsement strikes out stand in an exclusion printed elsewhere. */
function holds(x: StandingExclusion, { from, words }: Patch): boolean {
  const { core } = x.exclusion;
  const elsewhere = core.doc !== words.doc || core.end <= words.start || core.start >= words.end;
  return x.exclusion.source !== 'grant' && elsewhere && lowerOf(core).includes(lowerOf(from));
}

function strike(x: StandingExclusion, patch: Patch): StandingExclusion {
  return patch.to === null ? { ...x, struck: [...x.struck, patch] } : x;
}

/** The exclusions that a change speaks of: those that stand in the clauses it names, else the likeliest one. */
function targetsOf(
  standing: readonly StandingExclusion[],
  change: ExclusionChange,
  own: number,
): StandingExclusion[] {
  const named = change.clauses.flatMap((c) =>
    standing.filter((x) => x.exclusion.source === 'exclusion' && standsIn(x, c)),
  );
  const distinct = [...new Set(named)];
  if (refersToMany(change) && distinct.length > 0 && distinct.length <= 3) return distinct;
  const likely = distinct.length > 1 ? mostAlike(distinct, change.quote) : null;
  if (distinct.length === 0 && ALL_OF_THEM.test(textOf(change.quote)) && change.kind !== 'carve_back')
    return standing.filter((x) => x.exclusion.source === 'exclusion' && !x.byEndorsement);
  const target = likely ?? distinct[0] ?? targetOf(standing, change.quote, own);
  return target ? [target] : [];
}

/** "The Exclusions are deleted and replaced": all that the form prints. */
const ALL_OF_THEM = /^\W*(?:the |all (?:of )?(?:the )?)?exclusions\b(?! [\w(.]*\d)/i;

function refersToMany({ quote: words }: ExclusionChange): boolean {
  return /\bexclusions [\w().]+(?:,| and| or| to)|\b(?:articles?|clauses?|paragraphs?) [\w().]+ and /i.test(
    textOf(words),
  );
}

function standsIn(x: StandingExclusion, { reading, unit }: Clause): boolean {
  const { core } = x.exclusion;
  return core.doc === reading.doc && core.start >= unit.start && core.end <= unit.end;
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

/** The longer words of an exclusion: each amendment looks through all exclusions. */
const tellingWords = oncePer(
  (exclusion: Exclusion): readonly string[] =>
    lowerOf(exclusion.core)
      .slice(0, 2_000)
      .match(/[a-z]{5,}/g) ?? [],
);

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
