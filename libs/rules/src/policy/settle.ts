import type { Day } from '../types.js';
import { kindOf, namesExclusion, payloadAt, type Change, type ChangeKind } from '../wording/changes.js';
import { quote, textOf, type Quote } from '../wording/document.js';
import type { Endorsement, Patch } from '../wording/endorsements.js';
import { exclusionsFrom, type Exclusion } from '../wording/exclusions.js';
import type { Unit } from '../wording/outline.js';
import type { WordingReading } from '../wording/reading.js';
import { clausesAt, labelKey, type Reference } from '../wording/references.js';

/** A clause of one of the policy's documents. */
export interface Clause {
  readonly reading: WordingReading;
  readonly unit: Unit;
}

/** What an endorsement changes, now that the clauses that it speaks of have been looked up. */
export interface Settled {
  /** Words that bring services into the definition. */
  readonly additions: readonly Quote[];
  /** Words that take services out of the definition, and the clauses that they name. */
  readonly deletions: readonly { readonly words: Quote; readonly clauses: readonly Clause[] }[];
  /** Words that stand in place of a definition or a schedule's list from then on. */
  readonly replacements: readonly Quote[];
  readonly exclusionChanges: readonly ExclusionChange[];
  /** Exclusions that it brings by adding them to those of the form. */
  readonly brought: readonly Exclusion[];
  readonly patches: readonly Patch[];
}

/** Words that narrow, delete or renew an exclusion, and the clauses that they name. */
export interface ExclusionChange {
  readonly kind: 'carve_back' | 'narrow' | 'delete' | 'renew';
  readonly quote: Quote;
  readonly clauses: readonly Clause[];
}

/** Reads an endorsement's sentences against the whole policy, as they count on a day. */
export function settle(endorsement: Endorsement, readings: readonly WordingReading[], asOf: Day): Settled {
  const changes = withoutFrames(endorsement.changes)
    .filter((c) => (c.effectiveOn === null || c.effectiveOn <= asOf) && (c.until === null || c.until >= asOf))
    .map((change) => settleOne(change, readings));
  const of = (kind: ChangeKind): readonly SettledChange[] => changes.filter((c) => c.kind === kind);
  const exchanged = of('replace').filter((c) => isOfOneItem(c));
  return {
    additions: [...of('add').map((c) => c.change.quote), ...exchanged.map((c) => payloadOf(c.change))],
    deletions: [...of('remove'), ...exchanged].map((c) => ({ words: frameOf(c), clauses: c.clauses })),
    replacements: of('replace')
      .filter((c) => !exchanged.includes(c))
      .map((c) => c.change.quote),
    exclusionChanges: changes.flatMap(({ kind, change, clauses }) =>
      kind === 'carve_back' || kind === 'narrow' || kind === 'delete' || kind === 'renew'
        ? [{ kind, quote: change.quote, clauses }]
        : [],
    ),
    brought: [...of('bring'), ...of('renew')].flatMap((c) => broughtBy(c.change, endorsement, readings)),
    patches: endorsement.patches,
  };
}

/** "This exclusion does not apply to …", printed as what a sentence before it adds. */
const CONTINUES =
  /^\W*(?:this|the (?:above|foregoing)|nothing in (?:this|the foregoing)) (?:exclusion|exception|provision)\b/;

/**
 * "Exclusion B is amended by adding the following at its end:" says where the next paragraph belongs, and brings nothing
 * itself.
 */
function withoutFrames(changes: readonly Change[]): Change[] {
  let frame: Change | null = null;
  return changes.flatMap((change) => {
    if (isFrame(change)) {
      frame = change;
      return [];
    }
    const place = CONTINUES.test(change.lower) && change.references.length === 0 ? frame : null;
    frame = null;
    return [place ? { ...change, references: place.references } : change];
  });
}

function isFrame({ lower, quote: words }: Change): boolean {
  return lower.trimEnd().endsWith(':') && words.end - words.start <= lower.length;
}

interface SettledChange {
  readonly kind: ChangeKind | null;
  readonly change: Change;
  readonly clauses: readonly Clause[];
}

/** "Item (c) is replaced by …": one item of a list is exchanged, and the rest stays. */
function isOfOneItem({ clauses: [first], change }: SettledChange): boolean {
  if (!first || payloadAt(textOf(change.quote)) === 0) return false;
  const { reading, unit } = first;
  const defines = reading.definitions.some((d) => d.range.start >= unit.start && d.range.start < unit.end);
  return !defines && !unit.heading && unit.style !== null && !/^(?:item|clause)$/.test(unit.style);
}

/** The sentence without the words that it brings. */
function frameOf({ kind, change: { quote: words } }: SettledChange): Quote {
  const at = kind === 'replace' ? payloadAt(textOf(words)) : 0;
  return at > 0 ? quote(words.doc, { start: words.start, end: words.start + at }) : words;
}

function payloadOf({ quote: words }: Change): Quote {
  return quote(words.doc, { start: words.start + payloadAt(textOf(words)), end: words.end });
}

function settleOne(change: Change, readings: readonly WordingReading[]): SettledChange {
  const spoken = change.references.filter((r) => !r.within);
  const spokenOf = spoken.length > 0 ? spoken : change.references;
  const clauses = spokenOf.flatMap((r) => clausesOf(r, readings));
  const places = change.references.flatMap((r) => clausesOf(r, readings).slice(0, 1));
  const ofExclusion =
    namesExclusion(change.lower) ||
    places.some((c) => c.unit.section === 'exclusions') ||
    (places.length === 0 && change.references.some((r) => numbersExclusions(r, readings)));
  return { kind: kindOf(change.lower, ofExclusion, change.payload), change, clauses };
}

/** "A new 3.11 is inserted": no such clause stands yet, but its sisters are exclusions. */
function numbersExclusions({ label }: Reference, readings: readonly WordingReading[]): boolean {
  const cut = label.lastIndexOf('.');
  if (cut < 0) return false;
  const sister = label.slice(0, cut + 1);
  return readings.some(({ units }) =>
    units.some(
      (u) => u.section === 'exclusions' && u.endorsement < 0 && labelKey(u.label ?? '').startsWith(sister),
    ),
  );
}

/** The clauses that a reference may mean, in all documents, likeliest first. */
function clausesOf(reference: Reference, readings: readonly WordingReading[]): Clause[] {
  return readings.flatMap((reading) =>
    clausesAt(reading.doc, reading.units, reference).map((unit) => ({ reading, unit })),
  );
}

/** The exclusions in the words that a sentence brings, unless they were read where they stand. */
function broughtBy(
  change: Change,
  endorsement: Endorsement,
  readings: readonly WordingReading[],
): Exclusion[] {
  const { doc, start, end } = change.quote;
  const from = start + payloadAt(textOf(change.quote));
  const reading = readings.find((r) => r.doc === doc);
  if (reading?.exclusions.some((x) => x.whole.start < end && x.whole.end > from)) return [];
  const listed = (reading?.units ?? []).filter((u) => u.start >= from && u.end <= end);
  const first = quote(doc, { start: from, end: listed[0]?.start ?? end });
  const ranges = [first, ...listed.map((u) => quote(doc, { start: u.body, end: u.end }))];
  return ranges.flatMap((range) => exclusionsFrom(doc, range, endorsement.index));
}
