/** What one printed character stands for once typography is taken off. Absent: itself. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '], ['\t', ' '], ['\u2002', ' '], ['\u2003', ' '], ['\u2009', ' '], ['\u202f', ' '], ['\u3000', ' '],
  ['\u0000', ' '], ['\ufffd', ' '],
  ['\u00ad', ''], ['\u200b', ''], ['\u200c', ''], ['\u200d', ''], ['\u200e', ''], ['\u200f', ''], ['\ufeff', ''],
  ['\u202a', ''], ['\u202b', ''], ['\u202c', ''], ['\u202d', ''], ['\u202e', ''], ['\u2060', ''],
  ['\u2018', "'"], ['\u2019', "'"], ['\u201a', "'"], ['\u02bc', "'"], ['`', "'"], ['\u00b4', "'"],
  ['\u201c', '"'], ['\u201d', '"'], ['\u201e', '"'], ['\u00ab', '"'], ['\u00bb', '"'], ['\u2033', '"'],
  ['\u2010', '-'], ['\u2011', '-'], ['\u2012', '-'], ['\u2013', '-'], ['\u2014', '-'], ['\u2015', '-'], ['\u2212', '-'],
  ['\ufb00', 'ff'], ['\ufb01', 'fi'], ['\ufb02', 'fl'], ['\ufb03', 'ffi'], ['\ufb04', 'ffl'], ['\ufb05', 'st'], ['\ufb06', 'st'],
  ['\u2026', '...'],
]); // prettier-ignore

const NEEDS_WORK = /[^\x21-\x5f\x61-\x7e ]| {2}/;

/** A stretch of text that knows where each of its characters stood in the original. */
export interface Traced {
  readonly text: string;
  /** Original offset of each character; null: the stretch is unchanged and begins at `start`. */
  readonly origins: readonly number[] | null;
  readonly start: number;
}

/** Original offset of character `i` of a traced stretch. */
export function originOf(traced: Traced, i: number): number {
  return traced.origins ? (traced.origins[i] ?? traced.start) : traced.start + i;
}

/** Takes typography off `[from, to)` of a text: ligatures, odd quotes, dashes and spaces; runs of blanks become one. */
export function plainLine(source: string, from: number, to: number): Traced {
  const [start, end] = withoutBlanks(source, from, to);
  const raw = source.slice(start, end);
  if (!NEEDS_WORK.test(raw)) return { text: raw, origins: null, start };
  const out: string[] = [];
  const origins: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i] as string;
    const plain = PLAIN.get(char) ?? char;
    for (const c of plain) {
      if (c === ' ' && (out.length === 0 || out[out.length - 1] === ' ')) continue;
      out.push(c);
      origins.push(start + i);
    }
  }
  while (out[out.length - 1] === ' ') {
    out.pop();
    origins.pop();
  }
  return { text: out.join(''), origins, start };
}

/** `[from, to)` without the blanks at either end. */
function withoutBlanks(source: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && source[start] === ' ') start++;
  while (end > start && source[end - 1] === ' ') end--;
  return [start, end];
}

/** The part `[from, to)` of a traced stretch. */
export function sliceTraced(traced: Traced, from: number, to = traced.text.length): Traced {
  const text = traced.text.slice(from, to);
  if (!traced.origins) return { text, origins: null, start: traced.start + from };
  return { text, origins: traced.origins.slice(from, to), start: traced.origins[from] ?? traced.start };
}
