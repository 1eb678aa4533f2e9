import { isEnglishWord } from './english.js';
import { isKnownWord, lexicon } from './lexicon.js';

/** Letters that a scanner takes for one another: what was read → what may have been printed. */
const CONFUSIONS: readonly (readonly [string, string])[] = [
  ['1', 'l'], ['1', 'i'], ['l', 'i'], ['i', 'l'], ['|', 'l'], ['|', 'i'], ['!', 'l'], ['!', 'i'], ['0', 'o'], ['5', 's'], ['8', 'b'],
  ['6', 'b'], ['9', 'g'], ['$', 's'], ['rn', 'm'], ['nn', 'm'], ['m', 'rn'], ['m', 'nn'], ['vv', 'w'], ['ii', 'u'], ['cl', 'd'],
  ['d', 'cl'], ['li', 'h'], ['h', 'b'], ['b', 'h'], ['e', 'c'], ['c', 'e'], ['u', 'n'], ['n', 'u'], ['t', 'f'], ['f', 't'],
  ['q', 'g'], ['g', 'q'], ['ni', 'm'], ['in', 'm'], ['o', 'a'], ['a', 'o'], ['v', 'y'], ['y', 'v'], ['tii', 'th'], ['ri', 'n'],
  ['l', 't'], ['t', 'l'], ['j', 'i'], ['s', 'a'], ['h', 'li'], ['@', 'a'], ['(', 'c'], ['n', 'ri'], ['m', 'in'], ['e', 'o'], ['o', 'e'],
]; // prettier-ignore

const memo = new Map<string, string | null>();
const MEMO_LIMIT = 20_000;

/** The word a scanner must have misread, or null when the word is known, plain English, or nothing fits. Keeps the capitals. */
export function mendWord(word: string): string | null {
  if (word.length < 3 || word.length > 24 || isKnownWord(word)) return null;
  const lower = word.toLowerCase();
  let mended = memo.get(lower);
  if (mended === undefined) {
    mended = findMend(lower);
    if (memo.size > MEMO_LIMIT) memo.clear();
    memo.set(lower, mended);
  }
  return mended === null ? null : recase(word, mended);
}

function findMend(word: string): string | null {
  if (isEnglishWord(word)) return null;
  const once = word.length <= 4 && !/[0-9|!$@(]/.test(word) ? variants(word, SURE) : variants(word);
  const hit = once.find(isKnownWord);
  if (hit) return hit;
  if (/[0-9|!$@(]/.test(word) || word.length >= 8) {
    for (const step of once) {
      const again = variants(step).find(isKnownWord);
      if (again) return again;
    }
  }
  return word.length >= 8 ? oneKeyAway(word) : null;
}

/** Confusions that a short word may be mended by. */
const SURE = CONFUSIONS.filter(([read]) => read.length > 1 || read === 'l');

function variants(word: string, confusions = CONFUSIONS): string[] {
  const out: string[] = [];
  for (const [read, printed] of confusions) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      out.push(word.slice(0, at) + printed + word.slice(at + read.length));
    }
  }
  return out;
}

/** A letter dropped, doubled or swapped in a long word. */
function oneKeyAway(word: string): string | null {
  for (let i = 0; i < word.length; i++) {
    const dropped = word.slice(0, i) + word.slice(i + 1);
    if (lexicon().has(dropped)) return dropped;
    const swapped = word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
    if (lexicon().has(swapped)) return swapped;
  }
  for (let i = 0; i <= word.length; i++) {
    for (const c of 'eiaontrslcdmupghbfvy') {
      const grown = word.slice(0, i) + c + word.slice(i);
      if (lexicon().has(grown)) return grown;
    }
  }
  return null;
}

function recase(original: string, mended: string): string {
  const letters = original.replace(/[^A-Za-z]/g, '');
  if (letters.length > 1 && letters.replace(/l/g, 'I') === letters.replace(/l/g, 'I').toUpperCase())
    return mended.toUpperCase();
  if (/^[A-Z]/.test(original) || /^[l1|!][n-s]/.test(original))
    return (mended[0] ?? '').toUpperCase() + mended.slice(1);
  return mended;
}
