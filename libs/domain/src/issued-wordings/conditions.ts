/** Words without a meaning of their own in a condition. */
const SMALL_WORDS = new Set(
  `a an and any as at be been by for from has have if in is it its of on only or our provided such that the their
   then they this those to upon us was we when where which will with you your`.split(/\s+/),
);

/**
 * Whether a condition asks for nothing that the other one does not ask for. Held by its words: a word more is read as
 * something more, so that a doubt speaks against the wording.
 */
export function asksForNoMore(condition: string | null, than: string | null): boolean {
  if (condition === null) return true;
  if (than === null) return false;
  const allowed = meaningOf(than);
  return [...meaningOf(condition)].every((word) => allowed.has(word));
}

function meaningOf(condition: string): Set<string> {
  const words = condition.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map(stem));
}

/** Enough for "performs" and "performed", "customers" and "customer". */
function stem(word: string): string {
  return word.replace(/(?:'s|ing|ed|es|s)$/, '').replace(/is(?=[ae]|$)/, 'iz');
}
