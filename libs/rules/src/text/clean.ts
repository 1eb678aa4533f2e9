import { assemble, type Assembled, type Block } from './assemble.js';
import { isKnownWord } from './lexicon.js';
import { readLines } from './lines.js';
import { withoutShouting } from './shouting.js';
import { mendWord } from './slips.js';

/** A text as a careful reader sees it. Every character knows where it stood in the original. */
export interface CleanText {
  readonly text: string;
  /** `text` in lower case, of the same length. */
  readonly lower: string;
  /** Original offset of each character of `text`. */
  readonly origins: Int32Array;
  readonly blocks: readonly Block[];
}

/** Puts broken lines, hyphens, page heads, ligatures and scanner's slips right. Linear in the length of the text. */
export function cleanText(original: string): CleanText {
  const mended = mend(assemble(readLines(withoutShouting(original))));
  return { ...mended, lower: lowerSameLength(mended.text) };
}

/** `[start, end)` of the original behind `[start, end)` of the clean text. */
export function originalRange(clean: CleanText, start: number, end: number): [number, number] {
  if (clean.origins.length === 0 || end <= start) return [0, 0];
  const { origins } = clean;
  let first = origins[Math.min(start, origins.length - 1)] ?? 0;
  let last = origins[Math.min(end, origins.length) - 1] ?? first;
  /* A wrapped cell is read before what is printed left of it. */
  for (let i = start; i < Math.min(end, origins.length); i++) {
    first = Math.min(first, origins[i] as number);
    last = Math.max(last, origins[i] as number);
  }
  return [first, last + 1];
}

function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

const WORD = /[A-Za-z0-9|!$@]*[A-Za-z][A-Za-z0-9|!$@]*(?:\([a-z]+)?/g;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function mend(raw: Assembled): Assembled {
  const edits = findEdits(raw.text);
  return edits.length === 0 ? raw : applyEdits(raw, edits);
}

function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let left: { word: string; start: number; end: number } | undefined;
  WORD.lastIndex = 0;
  for (let m = WORD.exec(text); m; m = WORD.exec(text)) {
    const plain = m[0].length > 2 && isKnownWord(m[0]);
    const trimmed = plain
      ? m[0]
      : m[0].replace(/[!|$@(]+[a-z]?$/, (tail) => (/[a-z]$/.test(tail) ? tail : ''));
    const word = { word: trimmed, start: m.index, end: m.index + trimmed.length };
    if (left && word.start === left.end + 1 && text[left.end] === ' ' && splitWord(left.word, trimmed)) {
      edits.push({ start: left.end, end: word.start, text: '' });
      left = undefined;
      continue;
    }
    left = word;
    if (plain) continue;
    if (/^[l1|]T$/.test(trimmed)) {
      edits.push({ start: word.start, end: word.end, text: 'IT' });
      continue;
    }
    const digits = digitsMisread(trimmed);
    if (digits) {
      edits.push({ start: word.start, end: word.end, text: digits });
      continue;
    }
    if (/^[A-Z]{2,5}$/.test(trimmed) || /^\d+[a-z]{1,2}$/.test(trimmed)) continue;
    const mended = mendWord(trimmed);
    if (mended !== null) edits.push({ start: word.start, end: word.end, text: mended });
  }
  return edits;
}

/** One word with a stray blank in it: "insur ance". */
function splitWord(left: string, right: string): boolean {
  if (left.length + right.length < 5 || (isKnownWord(left) && isKnownWord(right))) return false;
  return /^[A-Za-z]+$/.test(left) && /^[a-z]+$/.test(right) && isKnownWord(left + right);
}

function applyEdits(raw: Assembled, edits: readonly Edit[]): Assembled {
  const parts: string[] = [];
  const growth = edits.reduce((sum, e) => sum + e.text.length - (e.end - e.start), 0);
  const origins = new Int32Array(raw.text.length + growth);
  let length = 0;
  const shifts: { at: number; by: number }[] = [];
  let at = 0;
  let shift = 0;
  const copy = (to: number): void => {
    parts.push(raw.text.slice(at, to));
    origins.set(raw.origins.subarray(at, to), length);
    length += to - at;
  };
  for (const edit of edits) {
    copy(edit.start);
    parts.push(edit.text);
    const width = edit.end - edit.start;
    for (let i = 0; i < edit.text.length; i++) {
      const from = Math.min(edit.end - 1, edit.start + Math.floor((i * width) / edit.text.length));
      origins[length++] = raw.origins[i === edit.text.length - 1 ? edit.end - 1 : from] ?? 0;
    }
    shift += edit.text.length - width;
    shifts.push({ at: edit.end, by: shift });
    at = edit.end;
  }
  copy(raw.text.length);
  return { text: parts.join(''), origins, blocks: shiftBlocks(raw.blocks, shifts) };
}

function shiftBlocks(blocks: readonly Block[], shifts: readonly { at: number; by: number }[]): Block[] {
  let next = 0;
  let by = 0;
  const moved = (offset: number): number => {
    for (let s = shifts[next]; s && s.at <= offset; s = shifts[++next]) by = s.by;
    return offset + by;
  };
  return blocks.map((b) => ({ start: moved(b.start), end: moved(b.end), bullet: b.bullet }));
}

/** "36S" was printed 365. Null: not a number. */
function digitsMisread(word: string): string | null {
  if (!/^\d{2,}[SOlI]$|^\d[SOlI]\d+$/.test(word)) return null;
  return word.replace(/S/g, '5').replace(/O/g, '0').replace(/[lI]/g, '1');
}
