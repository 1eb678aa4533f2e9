import { SERVICE_CODES, type ServiceCode } from '../taxonomy/codes.js';
import type { SoldAs } from '../taxonomy/service-kind.js';
import { TAXONOMY } from '../taxonomy/taxonomy.js';
import { ACTIVITIES, ACTIVITY_WORDS, type Activity } from './activities.js';
import { ASSURANCE_THINGS } from './assurance-things.js';
import { LENT_PERSONS } from './people.js';
import { FOREIGN_NAMES } from './foreign-names.js';
import { FOREIGN_TRADES, GENERAL_NAMES, LOOKALIKES, SHORTHAND } from './shorthand.js';
import { THINGS, type Thing } from './things.js';
import { turnTable, turnTableOf, type TurnTable } from './turn-table.js';
import { emptyTrie, nodesOf, type TrieNode } from './trie.js';
import { readWords } from './words.js';

/** How much a kind of name says. The strongest reading of a line decides. */
export const STRENGTH = {
  lent: 3.2,
  tradeName: 3,
  migration: 2.8,
  product: 2.5,
  paired: 2.5,
  generalName: 2,
  thingWithActivity: 2,
  shorthand: 1.8,
  goods: 1,
  activityAlone: 0.9,
} as const;

export interface ServiceSense {
  readonly kind: 'service';
  readonly code: ServiceCode;
  readonly strength: number;
  /** How the product is sold; null when the phrase is no product. */
  readonly product: SoldAs | null;
  readonly turns: TurnTable;
}

export interface ThingSense {
  readonly kind: 'thing';
  readonly thing: Thing;
  readonly turns: TurnTable;
}

/** What a phrase means. */
export type Sense =
  | ServiceSense
  | ThingSense
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'lookalike' }
  | { readonly kind: 'foreign' };

export interface Vocabulary {
  readonly trie: TrieNode<Sense>;
  /** Every word of every phrase. */
  readonly words: ReadonlySet<string>;
}

let compiled: Vocabulary | undefined;

/** All phrases of the taxonomy and of the catalogue reader, compiled on first use. */
export function vocabulary(): Vocabulary {
  return (compiled ??= compile());
}

function compile(): Vocabulary {
  const trie = emptyTrie<Sense>();
  const words = new Set<string>();
  const add = (phrase: string, sense: Sense): void => {
    const read = readWords(phrase);
    if (read.length === 0) throw new Error(`A phrase without words: "${phrase}"`);
    read.forEach((word) => words.add(word.text));
    for (const { values } of nodesOf(trie, read)) {
      if (!values.some((value) => value.kind === sense.kind)) values.push(sense);
    }
  };
  for (const phrase of FOREIGN_TRADES) add(phrase, { kind: 'foreign' });
  for (const phrase of LOOKALIKES) add(phrase, { kind: 'lookalike' });
  addServices(add);
  for (const thing of [...THINGS, ...ASSURANCE_THINGS]) {
    const sense: Sense = { kind: 'thing', thing, turns: turnTable(thing.turns) };
    for (const phrase of thing.words) add(phrase, sense);
  }
  for (const activity of ACTIVITIES) {
    for (const phrase of ACTIVITY_WORDS[activity]) add(phrase, { kind: 'activity', activity });
  }
  return { trie, words };
}

type Add = (phrase: string, sense: Sense) => void;

/** Trade names first, then products, then shorthand: the first to claim a phrase keeps it. */
function addServices(add: Add): void {
  for (const code of SERVICE_CODES) {
    const name = serviceSense(code, STRENGTH.tradeName, null);
    const general = serviceSense(code, STRENGTH.generalName, null);
    for (const phrase of TAXONOMY[code].synonyms) add(phrase, GENERAL_NAMES.has(phrase) ? general : name);
  }
  for (const code of SERVICE_CODES) {
    const name = serviceSense(code, STRENGTH.tradeName, null);
    for (const phrase of FOREIGN_NAMES[code] ?? []) add(phrase, name);
  }
  const lent = serviceSense('it_staffing', STRENGTH.lent, null);
  for (const phrase of LENT_PERSONS) add(phrase, lent);
  for (const code of SERVICE_CODES) {
    const trade = new Set(TAXONOMY[code].synonyms);
    for (const { soldAs, names } of TAXONOMY[code].products) {
      const product = serviceSense(code, STRENGTH.product, soldAs);
      const named = serviceSense(code, STRENGTH.tradeName, soldAs);
      for (const phrase of names) add(phrase, endsInTradeName(phrase, trade) ? named : product);
    }
  }
  for (const code of SERVICE_CODES) {
    const short = serviceSense(code, STRENGTH.shorthand, null);
    for (const phrase of SHORTHAND[code] ?? []) add(phrase, short);
  }
}

/** "Bitdefender MDR" says the service itself, as "MDR" alone does. */
function endsInTradeName(product: string, trade: ReadonlySet<string>): boolean {
  const words = product.toLowerCase().split(' ');
  return words.some((_, at) => at > 0 && trade.has(words.slice(at).join(' ')));
}

function serviceSense(code: ServiceCode, strength: number, product: SoldAs | null): ServiceSense {
  return { kind: 'service', code, strength, product, turns: turnTableOf(code, product) };
}
