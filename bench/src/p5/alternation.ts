/**
 * The vocabulary of the reader as one regular expression over lower-case text, for phrases in the language of
 * `libs/rules/src/vocabulary/concept.ts`: `a|b`, `a?`, `~` for words of a list, `..` for any few words.
 * Phrases that begin with the same letters share them, or the engine would try some thousand phrases at every word.
 */
export function alternationOf(phrases: readonly string[]): RegExp {
  const byFirstWord = new Map<string, string[]>();
  for (const { first, rest } of phrases.flatMap(branchesOf)) {
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), rest]);
  }
  return new RegExp(`\\b${lettersFrom([...byFirstWord], 0)}\\b`, 'g');
}

type Beginning = readonly [first: string, rests: readonly string[]];

/** Words that are alike before `at`, as a tree of their letters from there on. */
function lettersFrom(beginnings: readonly Beginning[], at: number): string {
  const byLetter = new Map<string, Beginning[]>();
  for (const beginning of beginnings) {
    const letter = beginning[0].charAt(at);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), beginning]);
  }
  const branches = [...byLetter].map(([letter, some]) =>
    letter === ''
      ? `s?${oneOf(some.flatMap(([, rests]) => rests))}`
      : literal(letter) + lettersFrom(some, at + 1),
  );
  return oneOf(branches);
}

interface Branch {
  readonly first: string;
  readonly rest: string;
}

/** One branch for each word that may come first. */
function branchesOf(phrase: string): Branch[] {
  const [head = '', ...tail] = phrase.trim().split(/\s+/);
  const rest = tail.map(follow).join('');
  const branches = wordsOf(head).map((first) => ({ first, rest }));
  return isOptional(head) ? [...branches, ...branchesOf(tail.join(' '))] : branches;
}

const LIST = '(?:[\\s,/&-]+[a-z]+){0,8}?';
const ANY = '(?:[^\\w;.:\\n]+\\w+){0,6}?';

function follow(step: string): string {
  if (step === '~') return LIST;
  if (step === '..') return ANY;
  const word = `[^\\w;.:]+${oneOf(wordsOf(step).map((one) => `${[...one].map(literal).join('')}s?`))}`;
  return isOptional(step) ? `(?:${word})?` : word;
}

function isOptional(step: string): boolean {
  return step.endsWith('?') && !step.endsWith('s?') && !step.includes('|');
}

/** The words of a step without their mark for the plural, which any of them may have. */
function wordsOf(step: string): string[] {
  return step.split('|').map((word) => word.replace(/s?\?$/, '').replace(COMPOUND, '$1-$2'));
}

/** Words that the vocabulary joins and that policies print apart as well. */
const COMPOUND =
  /^(help|web|back|data|work|end|on|off|soft|hard|wi|lap|desk|fire)(desk|site|up|base|station|point|ware|fi|top|wall|center)/;

function literal(letter: string): string {
  return /[a-z0-9]/.test(letter) ? letter : '\\W?';
}

/** The longer first, as a person orders an alternation. */
function oneOf(ways: readonly string[]): string {
  const sorted = [...new Set(ways)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 1 ? (sorted[0] as string) : `(?:${sorted.join('|')})`;
}
