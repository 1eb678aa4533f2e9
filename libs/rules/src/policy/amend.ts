import { hitsIn, lowerOf, quote, textOf, type Quote } from '../wording/document.js';
import type { Endorsement, Patch } from '../wording/endorsements.js';
import type { Clause, Settled } from './settle.js';
import { grantFrom, grantOf, itemOf, retype, takesOutAt, type Grant, type Item } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';

/** An item that stood in the grant until an endorsement took it out. */
export interface RemovedItem {
  readonly item: Item;
  readonly by: Quote;
}

/** A grant with the endorsements that count applied in order. */
export interface AmendedGrant {
  readonly grant: Grant;
  /** The grant as the form prints it, when an endorsement replaced it. */
  readonly replaced: { readonly grant: Grant; readonly by: Quote } | null;
  readonly items: readonly Item[];
  readonly removed: readonly RemovedItem[];
  /** What additions leave out in the same breath. */
  readonly exceptions: readonly Quote[];
}

/** Applies additions, deletions and replacements to a grant, in order of effect. */
export function amendGrant(
  base: Grant,
  items: readonly Item[],
  endorsements: readonly OrderedEndorsement[],
): AmendedGrant {
  let state: AmendedGrant = { grant: base, replaced: null, items, removed: [], exceptions: [] };
  for (const ordered of endorsements) state = applyOne(state, base, ordered);
  return state;
}

export interface OrderedEndorsement {
  readonly endorsement: Endorsement;
  readonly reading: WordingReading;
  readonly order: number;
  /** What it changes, read against the whole policy. */
  readonly settled: Settled;
}

function applyOne(
  state: AmendedGrant,
  base: Grant,
  { endorsement, reading, order, settled }: OrderedEndorsement,
): AmendedGrant {
  const { doc } = endorsement;
  let next = state;
  const redefinition = reading.definitions.find(
    (d) =>
      d.endorsement === endorsement.index &&
      base.definition !== null &&
      sameTerm(d.key, base.definition.key) &&
      !AMENDS.test(lowerOf(quote(doc, d.grant)).slice(0, 40)),
  );
  const replacement = settled.replacements.find((q) => aboutGrant(q, base) && hitsIn(q).length > 0);
  if (redefinition || replacement) {
    const fresh = redefinition
      ? grantFrom(doc, redefinition)
      : { ...grantOf(doc, replacement as Quote, base.term, null), type: 'closed' as const };
    const isList = !redefinition && /\bitem\b|\bschedule\b/i.test(textOf(replacement as Quote).slice(0, 120));
    const by = replacementWords(settled) ?? endorsement.heading;
    const freshItems = fresh.items.map((i) => ({
      ...i,
      endorsement: keptItem(state.items, i) ? i.endorsement : order,
    }));
    const keptType = isList ? state.grant : fresh;
    next = {
      grant: keptType,
      replaced: state.replaced ?? { grant: { ...base, items: state.items }, by },
      items: freshItems,
      removed: state.removed,
      exceptions: state.exceptions,
    };
  }
  for (const patch of settled.patches) next = applyPatch(next, patch, order);
  for (const deletion of settled.deletions) next = remove(next, deletion);
  for (const addition of settled.additions) next = add(next, addition, order, redefinition !== undefined);
  return next;
}

/** "… shall be deemed to comprise X also": the term is amended, not defined anew. */
const AMENDS =
  /^\W*(?:(?:shall|will|is|are|be|means?) )*(?:includ|compris\w+ also|also|further|hereby|deemed|taken|understood|extended|enlarged|widened|broadened|amended|reduced|narrowed|in addition)/;

function keptItem(before: readonly Item[], item: Item): boolean {
  return before.some((b) => b.hit.concept.id === item.hit.concept.id) || item.endorsement < 0;
}

function sameTerm(a: string, b: string): boolean {
  return a === b || a.replace(/^(?:your|our|the) /, '') === b.replace(/^(?:your|our|the) /, '');
}

function aboutGrant(q: Quote, base: Grant): boolean {
  const head = lowerOf(q).slice(0, 260);
  const term = base.definition?.key ?? 'professional services';
  return (
    head.includes(term) ||
    /\b(?:item|schedule|definition|services|activit|business|operations|occupation|paragraph)\b/.test(head)
  );
}

function replacementWords(settled: Settled): Quote | null {
  const q = settled.replacements[0];
  if (!q) return null;
  const text = textOf(q);
  const stop = text.search(/:\s|\n/);
  return stop > 0 ? quote(q.doc, { start: q.start, end: q.start + stop }) : q;
}

/** "(c)", and not the parts of "(d)(ii)": these are looked up as a clause. */
const SINGLE_LABEL = /(?<![)\d])\((\w{1,3})\)(?!\()/g;

function remove(state: AmendedGrant, { words, clauses }: Settled['deletions'][number]): AmendedGrant {
  const ids = new Set(hitsIn(words).map((h) => h.concept.id));
  const labels = [...lowerOf(words).matchAll(SINGLE_LABEL)].map((m) => m[1] as string);
  const gone = state.items.filter(
    (i) =>
      ids.has(i.hit.concept.id) || labels.some((l) => stands(i, l)) || clauses.some((c) => standsIn(i, c)),
  );
  if (gone.length === 0) return state;
  return {
    ...state,
    items: state.items.filter((i) => !gone.includes(i)),
    removed: [...state.removed, ...gone.map((item) => ({ item, by: words }))],
  };
}

/** Whether an item stands in a clause that an endorsement names. */
function standsIn(item: Item, { reading, unit }: Clause): boolean {
  return item.doc === reading.doc && item.hit.start >= unit.start && item.hit.end <= unit.end;
}

/** Words of the grant struck out or exchanged; the grant's type follows its new words. */
function applyPatch(state: AmendedGrant, patch: Patch, order: number): AmendedGrant {
  const from = hitsIn(patch.from);
  const to = patch.to ? hitsIn(patch.to) : [];
  const kept = new Set(to.map((h) => h.concept.id));
  const gone = state.items.filter(
    (i) => from.some((h) => h.concept.id === i.hit.concept.id) && !kept.has(i.hit.concept.id),
  );
  const known = new Set(state.items.map((i) => i.hit.concept.id));
  const fresh = to
    .filter((h) => !known.has(h.concept.id))
    .map((hit) => itemOf((patch.to as Quote).doc, patch.to as Quote, hit, order));
  const grant = retype(state.grant, lowerOf(patch.from), patch.to ? lowerOf(patch.to) : '');
  const retyped = grant.type !== state.grant.type;
  return {
    grant,
    replaced: retyped
      ? (state.replaced ?? { grant: { ...state.grant, items: state.items }, by: patch.words })
      : state.replaced,
    items: [...state.items.filter((i) => !gone.includes(i)), ...fresh],
    removed: [...state.removed, ...gone.map((item) => ({ item, by: patch.words }))],
    exceptions: state.exceptions,
  };
}

/** Whether an item stands behind the label `(c)` of its list. */
function stands(item: Item, label: string): boolean {
  const before = item.doc.clean.lower.slice(Math.max(0, item.hit.start - 120), item.hit.start);
  const marks = [...before.matchAll(/(?:^|\s)\(?([a-z]{1,4}|\d{1,2})[).]\s/g)];
  return marks[marks.length - 1]?.[1] === label;
}

function add(state: AmendedGrant, addition: Quote, order: number, redefined: boolean): AmendedGrant {
  if (redefined) return state;
  const cut = takesOutAt(lowerOf(addition));
  const inside = cut < 0 ? addition : { ...addition, end: addition.start + cut };
  const fresh = hitsIn(inside)
    .filter((h) => !isMention(h.concept.id, inside.doc.clean.text[h.start] ?? ''))
    .map((hit) => itemOf(inside.doc, inside, hit, order));
  const exceptions =
    cut < 0 ? state.exceptions : [...state.exceptions, { ...addition, start: addition.start + cut }];
  return { ...state, items: [...state.items, ...fresh], exceptions };
}

/** "Technology Services" in capitals is the defined term, not a thing added. */
function isMention(concept: string, initial: string): boolean {
  return ['it_general', 'security_services', 'managed_security'].includes(concept) && /[A-Z]/.test(initial);
}
