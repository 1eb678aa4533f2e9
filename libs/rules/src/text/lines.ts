import { plainLine, sliceTraced, type Traced } from './characters.js';
import { readColumns, type PrintedLine } from './columns.js';

export interface Line {
  readonly content: Traced;
  /** A blank line stood before this one. */
  readonly afterBlank: boolean;
  readonly bullet: boolean;
  /** Settled by a table: it begins a paragraph, or grows on to the line before. */
  readonly flow?: 'opens' | 'joins';
}

/** What scanners and printers make of a bullet: any lone sign before a word, and a few letters that stand for one. */
const BULLET =
  /^(?:\[[xX*✓✔]\]|[^\p{L}\w\s"'($£€<[\].,:;)&+=|/\\§#@!?-]|[-–—o](?= )|[ŸÿØ](?= ))\s*(?=[\w"'(])/u;
const PAGE_MARK =
  /^(?:[-|. ]*page\s*\d+\s*(?:(?:of|\/)\s*\d+)?[-|. ]*|-+\s*\d{1,3}\s*-+|\d{1,3}|\d{1,3}\s*(?:\/|of)\s*\d{1,3})$/i;
const PAGE_TAIL = /\bpage\s*\d{1,3}\s*(?:(?:of|\/)\s*\d{1,3})?[\s|.\]-]*$/i;
const FRACTION_TAIL = /^[^:$£€]{0,80}\s\d{1,3}\s?(?:\/|of)\s?\d{1,3}$/i;
/** "2 of 3   Corella Point Underwriting": a page number without the word, and the house's name behind it. */
const FRACTION_HEAD = /^[1-9]\d{0,2} of [1-9]\d{0,2} [A-Z][^.;:]{4,90}$/;
const PAGE_HEAD = /^[[\s|-]*page\s*\d{1,3}\s*(?:of|\/)\s*\d{1,3}\b/i;
const KEEP =
  /^(?:endorsement|section|article|part|exclusion|definition|additional|effective|item|schedule|coverage part|module|clause|change no)\b/i;
/** A form's number and edition, or a policy's number, printed at the foot or head of a page. */
const FORM_MARK =
  /^[A-Z][\w&.,' -]*[\s-]*(?:\(?\d{2}[-/. ]\d{2,4}\)?|\d{3,})|^[A-Z]{2,}(?:[-/ ][A-Z0-9]{1,}){1,4}$/;

/** A form's number with a title behind it heads an endorsement, and is no foot of a page. */
const TITLED_FORM = /\d\)?\s+[-–:]\s+[A-Z][A-Za-z]+(?: [A-Za-z]+)+$/;

/** Splits a text into lines without typography, page furniture (running heads, feet, page numbers) left out. */
export function readLines(source: string): Line[] {
  const printed = splitLines(source);
  const raw = printed.map((p) => p.content);
  const furniture = furnitureOf(raw);
  const lines: PrintedLine[] = [];
  let blank = false;
  raw.forEach((content, i) => {
    if (content.text === '') {
      blank = true;
      return;
    }
    if (furniture.has(i)) return;
    const bullet = BULLET.exec(content.text);
    lines.push({
      content: bullet ? sliceTraced(content, bullet[0].length) : content,
      raw: printed[i]?.raw ?? '',
      afterBlank: blank || lines.length === 0,
      bullet: bullet !== null,
    });
    blank = false;
  });
  return withoutMarginNotes(readColumns(lines));
}

function splitLines(source: string): { readonly content: Traced; readonly raw: string }[] {
  const out: { content: Traced; raw: string }[] = [];
  const push = (from: number, to: number): void => {
    out.push({ content: withoutLeader(plainLine(source, from, to)), raw: source.slice(from, to) });
  };
  const breaks = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/g;
  let from = 0;
  for (let m = breaks.exec(source); m; m = breaks.exec(source)) {
    push(from, m.index);
    from = m.index + m[0].length;
  }
  push(from, source.length);
  return out;
}

const LEADER = /^([A-Za-z"'(][^.]{1,60}?) ?(?:\.{4,}|(?:\. ){4,}\.?|_{4,}|·{4,}) ?(?=\S)/;

/** "Premium ........ $500": the dots that lead from a key to its words read as a colon. */
function withoutLeader(line: Traced): Traced {
  const m = LEADER.exec(line.text);
  if (!m) return line;
  const key = sliceTraced(line, 0, (m[1] as string).length);
  const rest = sliceTraced(line, m[0].length);
  const at = (t: Traced, i: number): number => (t.origins ? (t.origins[i] ?? t.start) : t.start + i);
  const origins = [...Array.from(key.text, (_, i) => at(key, i))];
  const end = origins[origins.length - 1] ?? line.start;
  origins.push(end + 1, end + 2, ...Array.from(rest.text, (_, i) => at(rest, i)));
  return { text: `${key.text}: ${rest.text}`, origins, start: line.start };
}

/** Indexes of the lines that belong to the page, not to the policy. */
function furnitureOf(lines: readonly Traced[]): ReadonlySet<number> {
  const out = new Set<number>();
  const keys = lines.map(({ text }) => masked(text));
  const running = runningLines(lines, keys);
  const marks = new Set<number>();
  lines.forEach(({ text }, i) => {
    if (isPageMark(text)) marks.add(i);
    if (marks.has(i) || (running.has(keys[i] ?? '') && text.length <= 140 && !KEEP.test(text))) out.add(i);
  });
  if (marks.size === 0) return out;
  const printed = keys.filter((_, i) => lines[i]?.text !== '');
  const counts = new Map<string, number>();
  for (const key of printed) counts.set(key, (counts.get(key) ?? 0) + 1);
  const title = new Set(printed.slice(0, 6));
  for (const i of marks) {
    for (const near of neighbours(lines, i)) {
      const text = lines[near]?.text ?? '';
      if (text.length > 70 || KEEP.test(text)) continue;
      const key = keys[near] ?? '';
      if ((counts.get(key) ?? 0) > 1 && text.length > 5 && !/^(?:[a-km-z(]|l[aeiouy])/.test(text))
        out.add(near);
      if (/[.;:,]$/.test(text)) continue;
      if ((FORM_MARK.test(text) && !TITLED_FORM.test(text)) || echoesTitle(key, title)) out.add(near);
    }
  }
  return out;
}

function isPageMark(text: string): boolean {
  if (text === '' || text.length > 140 || !/\d/.test(text)) return false;
  if (PAGE_MARK.test(text)) return true;
  if (text.length > 100 || /^declarations?,|^\(/i.test(text)) return false;
  return PAGE_TAIL.test(text) || PAGE_HEAD.test(text) || FRACTION_HEAD.test(text) || FRACTION_TAIL.test(text);
}

/** The two printed lines on either side. */
function neighbours(lines: readonly Traced[], at: number): number[] {
  const out: number[] = [];
  for (const step of [-1, 1]) {
    let found = 0;
    for (let i = at + step; i >= 0 && i < lines.length && found < 2 && Math.abs(i - at) < 6; i += step) {
      if (lines[i]?.text === '') continue;
      out.push(i);
      found++;
    }
  }
  return out;
}

function echoesTitle(text: string, title: ReadonlySet<string>): boolean {
  if (text.length < 6) return false;
  return [...title].some((t) => t.startsWith(text) || text.startsWith(t) || t.endsWith(text));
}

function runningLines(lines: readonly Traced[], keys: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  lines.forEach(({ text }, i) => {
    if (text.length < 4 || text.length > 110 || /[.;:]$/.test(text) || KEEP.test(text)) return;
    const key = keys[i] ?? '';
    seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  const running = [...seen].filter(([key, n]) => n >= 3 || (n >= 2 && key.includes('#page')));
  return new Set(running.map(([key]) => key));
}

function masked(text: string): string {
  if (text.length > 140) return text;
  return text
    .toLowerCase()
    .replace(/^\d{1,3} of \d{1,3}(?= [a-z])/, '#page')
    .replace(/\bpage\s*\d+(?:\s*(?:of|\/)\s*\d+)?/g, '#page')
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();
}

/** A short heading that the printer set into the margin, and the extractor into the middle of a sentence. */
function withoutMarginNotes(lines: readonly Line[]): Line[] {
  return lines.filter((line, i) => {
    const before = lines[i - 1]?.content.text ?? '';
    const after = lines[i + 1];
    const text = line.content.text;
    if (
      !after ||
      line.bullet ||
      line.flow ||
      text.length > 45 ||
      !/^[A-Z][^.;:,]*$/.test(text) ||
      /^[A-Z ]+$/.test(text)
    )
      return true;
    const inSentence = before.length > 40 && /[a-z,]$/.test(before) && text.length < before.length * 0.7;
    return !(inSentence && !line.afterBlank && /^[a-z]/.test(after.content.text) && !after.afterBlank);
  });
}
