const MOST_WORDS = 8;

/** Patterns for `like`, one for each word of a search: lower case, anywhere, `%` and `_` meaning themselves. */
export function wordPatterns(search: string | null | undefined): string[] {
  const words = (search ?? '').replaceAll('\0', ' ').toWellFormed().slice(0, 200).toLowerCase().split(/\s+/);
  return words
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
