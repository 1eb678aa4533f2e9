import { activitySet, NO_ACTIVITY, type ActivitySet } from './activity-set.js';
import { isNoise } from './noise.js';
import { dropPrices } from './prices.js';
import { longestMatch, type TrieMatch } from './trie.js';
import { mendTypos } from './typos.js';
import { vocabulary, type Sense, type ServiceSense, type ThingSense } from './vocabulary.js';
import { LONGEST_TEXT, readWords, type Joint, type Word } from './words.js';

/** A service or a thing that a line speaks of. */
export interface Hit {
  readonly sense: ServiceSense | ThingSense;
  /** The words of the line that were read, in the spelling table's form. */
  readonly words: string;
  /** Grows after "for", "of", "in": what stands before them is what is sold. */
  readonly segment: number;
  /** Followed by "only". */
  readonly only: boolean;
  readonly mended: boolean;
}

/** What stands between two joints. */
export interface Item {
  /** What joins it to the item before. */
  readonly joint: Joint;
  readonly part: number;
  readonly hits: readonly Hit[];
  readonly activities: ActivitySet;
}

/** A catalogue text, read. */
export interface Line {
  readonly items: readonly Item[];
  /** The line calls itself a bundle, or by a grade of one. */
  readonly calledBundle: boolean;
  /** Words that mean nothing to us. */
  readonly strangers: number;
  /** It is billed by the person served: support of that kind is support of users. */
  readonly perPerson: boolean;
}

/** A word of another trade weighs like so many strangers: nothing but a trade name of ours stands beside it. */
const FOREIGN = 10;
const NEGATIONS = new Set([
  'no',
  'not',
  'non',
  'without',
  'excl',
  'exclude',
  'excludes',
  'excluding',
  'except',
  'never',
  'nor',
  'less',
]);
const BUNDLE_WORDS = new Set(
  `bundle stack suite combo gold silver bronze platinum diamond complete ultimate shield secure stackable pack
  fusion bundled allin everything total titanium premier`.split(/\s+/),
);
const PER_PERSON =
  /(?:\bper\s+|\/\s*)(?:end ?)?(?:users?|seats?|employees?|persons?|heads?|staff|people|desks?)\b/i;
const NEGATION_ENDS: ReadonlySet<Joint> = new Set(['list', 'part', 'stop']);
const ITEM_BREAKS: ReadonlySet<Joint> = new Set(['slash', 'and', 'with', 'list', 'part', 'stop']);

interface OpenItem {
  joint: Joint;
  part: number;
  hits: Hit[];
  activities: ActivitySet;
}

/** Reads a catalogue name or description. Never throws; linear in the length of the text, of which a bounded part is read. */
export function readLine(text: string): Line {
  const { words, mended } = mendTypos(dropPrices(readWords(text)));
  const items: OpenItem[] = [];
  let strangers = 0;
  let segment = 0;
  let negated = false;
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Word;
    if (at === 0 || ITEM_BREAKS.has(word.joint)) items.push(openItem(items.at(-1), word.joint));
    segment = word.joint === 'prep' || word.text === 'from' ? segment + 1 : segment;
    negated = (negated && !NEGATION_ENDS.has(word.joint) && word.text !== 'but') || NEGATIONS.has(word.text);
    const match = matchAt(words, at);
    const end = match?.end ?? at + 1;
    const item = items.at(-1) as OpenItem;
    if (match?.values.some((sense) => sense.kind === 'foreign')) strangers += FOREIGN;
    else if (!match) strangers += isNoise(word.text) || NEGATIONS.has(word.text) ? 0 : 1;
    else if (!negated) {
      const read = { words, at, end, segment, mended: hasAny(mended, at, end) };
      addSenses(item, match.values, read);
    }
    at = end;
  }
  addMoves(items, words);
  return {
    items,
    calledBundle: words.some((word) => BUNDLE_WORDS.has(word.text)),
    strangers,
    perPerson: PER_PERSON.test(text.slice(0, LONGEST_TEXT)),
  };
}

/** Every activity that a line speaks of. */
export function activitiesOf(line: Line): ActivitySet {
  return line.items.reduce((set, item) => set | item.activities, NO_ACTIVITY);
}

/** The phrase that begins here; a better one that begins inside it and reaches further goes before: "managed | service desk". */
function matchAt(words: readonly Word[], at: number): TrieMatch<Sense> | null {
  const match = longestMatch(vocabulary().trie, words, at, isNoise);
  if (!match || match.end - at < 2 || match.values.some(isProduct)) return match;
  for (let inside = at + 1; inside < match.end; inside++) {
    const other = longestMatch(vocabulary().trie, words, inside, isNoise);
    if (other && other.end > match.end && strengthOf(other) > strengthOf(match)) {
      return upTo(words, at, inside);
    }
  }
  return match;
}

/** The phrase that begins at `at` and ends before `end`, or else nothing up to there. */
function upTo(words: readonly Word[], at: number, end: number): TrieMatch<Sense> {
  const match = longestMatch(vocabulary().trie, words.slice(at, end), 0, isNoise);
  return match ? { end: at + match.end, values: match.values } : { end, values: [] };
}

function isProduct(sense: Sense): boolean {
  return sense.kind === 'service' && sense.product !== null;
}

function strengthOf(match: TrieMatch<Sense>): number {
  return Math.max(0, ...match.values.map((sense) => (sense.kind === 'service' ? sense.strength : 0)));
}

function openItem(before: OpenItem | undefined, joint: Joint): OpenItem {
  const part = before ? before.part + (joint === 'part' || joint === 'stop' ? 1 : 0) : 0;
  return { joint: before ? joint : 'part', part, hits: [], activities: NO_ACTIVITY };
}

interface Read {
  readonly words: readonly Word[];
  readonly at: number;
  readonly end: number;
  readonly segment: number;
  readonly mended: boolean;
}

function addSenses(item: OpenItem, senses: readonly Sense[], read: Read): void {
  if (senses.some((sense) => sense.kind === 'lookalike')) return;
  const words = read.words
    .slice(read.at, read.end)
    .map((word) => word.text)
    .join(' ');
  const only = read.words[read.end]?.text === 'only';
  for (const sense of senses) {
    if (sense.kind === 'activity') item.activities |= activitySet(sense.activity);
    else if (sense.kind === 'service' || sense.kind === 'thing')
      item.hits.push({ sense, words, segment: read.segment, only, mended: read.mended });
  }
  const tradeName = senses.some((sense) => sense.kind === 'service' && sense.product === null);
  if (tradeName && read.end - read.at > 1) exposeActivities(item, read);
}

/** "Switch install" says install to what stands beside it, too. */
function exposeActivities(item: OpenItem, read: Read): void {
  for (const word of read.words.slice(read.at, read.end)) {
    for (const sense of vocabulary().trie.next.get(word.text)?.values ?? []) {
      if (sense.kind === 'activity') item.activities |= activitySet(sense.activity);
    }
  }
}

/** Words that make "CRM to ERP connector" something else than a move. */
const NO_MOVES = activitySet('integrate', 'build', 'train', 'support');

/** "File server to SharePoint" moves, though no word says so. */
function addMoves(items: readonly OpenItem[], words: readonly Word[]): void {
  if (!words.some((word) => word.text === 'to')) return;
  const item = items.find((one) => one.hits.filter(isMovable).length > 1);
  if (item && (item.activities & NO_MOVES) === 0) item.activities |= activitySet('migrate');
}

function isMovable({ sense }: Hit): boolean {
  return sense.kind === 'thing' || sense.turns.some((turn) => turn.activity === 'migrate');
}

function hasAny(indexes: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (indexes.has(i)) return true;
  return false;
}
