import { TAXONOMY } from '../taxonomy/taxonomy.js';
import { vocabularyWords } from '../vocabulary/concepts/index.js';
import { POLICY_WORDS } from './words.js';

/** Words of the taxonomy's descriptions: what the trade calls its own work. */
function tradeWords(): string[] {
  const texts = Object.values(TAXONOMY).flatMap((kind) => [
    kind.label,
    kind.description,
    ...kind.holds,
    ...kind.synonyms,
  ]);
  return [
    ...new Set(
      texts
        .join(' ')
        .toLowerCase()
        .match(/[a-z]{3,}/g) ?? [],
    ),
  ];
}

let known: ReadonlySet<string> | undefined;

/** Every word that the reader knows, in lower case. Built once. */
export function lexicon(): ReadonlySet<string> {
  known ??= new Set([...POLICY_WORDS.split(/\s+/).filter(Boolean), ...vocabularyWords(), ...tradeWords()]);
  return known;
}

const ENDINGS = ['s', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'or', 'ors', 'ly', 'al', 'ment', 'ments'];

const recalled = new Map<string, boolean>();
const MOST_RECALLED = 50_000;

/** Whether the reader knows a word, or one that it is plainly a form of, in any case. */
export function isKnownWord(word: string): boolean {
  let known = recalled.get(word);
  if (known === undefined) {
    known = isForm(word.toLowerCase());
    if (recalled.size >= MOST_RECALLED) recalled.clear();
    recalled.set(word, known);
  }
  return known;
}

function isForm(lower: string): boolean {
  const words = lexicon();
  if (words.has(lower) || words.has(`${lower}s`)) return true;
  if (lower.endsWith('ies') && words.has(`${lower.slice(0, -3)}y`)) return true;
  return ENDINGS.some((ending) => {
    if (!lower.endsWith(ending) || lower.length - ending.length < 3) return false;
    const root = lower.slice(0, -ending.length);
    return words.has(root) || words.has(`${root}e`);
  });
}
