/** How a policy sets off the items of its lists. */
export type ListMarks = 'letters' | 'numerals' | 'numbers' | 'none';

/** Reads the marks off a list as printed. */
export function listMarks(printed: string): ListMarks {
  if (/\(i\)/.test(printed)) return 'numerals';
  if (/(?:^|[\s:;])(?:\([a-z]\)|[a-z][.)])\s/.test(printed)) return 'letters';
  return /(?:^|\s)(?:\(1\)|1[.)])\s/.test(printed) ? 'numbers' : 'none';
}

const NUMERALS = [
  'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx',
]; // prettier-ignore

/** More than this in one sentence is set off item by item even where the policy does not do so itself. */
const MOST_IN_LINE = 3;

/**
 * Several phrases as a wordings specialist prints them: "a and b"; "a, b and c"; with semicolons where an item holds a
 * comma or a conjunction of its own; lettered (or as this policy marks its lists) where there are many.
 */
export function listOf(
  phrases: readonly string[],
  marks: ListMarks,
  conjunction: 'and' | 'or' = 'and',
): string {
  if (phrases.length < 2) return phrases[0] ?? '';
  if (phrases.length > MOST_IN_LINE || (marks !== 'none' && phrases.length > 2)) {
    return joined(
      phrases.map((p, i) => `${markOf(i, marks)} ${p}`),
      ';',
      conjunction,
    );
  }
  const compound = phrases.some((p) => /,| and | or /.test(p.replace(/\([^)]*\)/g, '')));
  if (!compound)
    return phrases.length === 2 ? phrases.join(` ${conjunction} `) : joined(phrases, ',', conjunction, '');
  return joined(phrases, ';', conjunction);
}

function joined(items: readonly string[], by: string, conjunction: string, last = by): string {
  return `${items.slice(0, -1).join(`${by} `)}${last} ${conjunction} ${items[items.length - 1] ?? ''}`;
}

function markOf(index: number, marks: ListMarks): string {
  if (marks === 'numbers') return `(${index + 1})`;
  if (marks === 'numerals') return `(${NUMERALS[index] ?? index + 1})`;
  return index < 26 ? `(${String.fromCharCode(97 + index)})` : `(${index + 1})`;
}
