import { plainLine, sliceTraced, type Traced } from './characters.js';

export interface Line {
  readonly content: Traced;
  /** A blank line stood before this one. */
  readonly afterBlank: boolean;
  readonly bullet: boolean;
}

const BULLET = /^(?:[•▪●◦‣·∙■□►➢➤✓✔*§¶¤»>~\uE000-\uF8FF]|[-o](?= ))\s*(?=\S)/;
const PAGE_MARK =
  /^(?:[-|. ]*page\s*\d+\s*(?:(?:of|\/)\s*\d+)?[-|. ]*|-+\s*\d{1,3}\s*-+|\d{1,3}|\d{1,3}\s*(?:\/|of)\s*\d{1,3})$/i;
const PAGE_TAIL = /\bpage\s*\d{1,3}\s*(?:(?:of|\/)\s*\d{1,3})?[\s|.\]-]*$/i;
const PAGE_HEAD = /^[[\s|-]*page\s*\d{1,3}\s*(?:of|\/)\s*\d{1,3}\b/i;
const KEEP =
  /^(?:endorsement|section|article|part|exclusion|definition|additional|effective|item|schedule)\b/i;

/** Splits a text into lines without typography, page furniture (running heads, feet, page numbers) left out. */
export function readLines(source: string): Line[] {
  const raw = splitLines(source);
  const furniture = runningLines(raw);
  const lines: Line[] = [];
  let blank = false;
  for (const content of raw) {
    if (content.text === '') {
      blank = true;
      continue;
    }
    if (isFurniture(content.text, furniture)) continue;
    const bullet = BULLET.exec(content.text);
    lines.push({
      content: bullet ? sliceTraced(content, bullet[0].length) : content,
      afterBlank: blank || lines.length === 0,
      bullet: bullet !== null,
    });
    blank = false;
  }
  return lines;
}

function splitLines(source: string): Traced[] {
  const out: Traced[] = [];
  const breaks = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/g;
  let from = 0;
  for (let m = breaks.exec(source); m; m = breaks.exec(source)) {
    out.push(plainLine(source, from, m.index));
    from = m.index + m[0].length;
  }
  out.push(plainLine(source, from, source.length));
  return out;
}

function runningLines(lines: readonly Traced[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length < 4 || text.length > 110 || KEEP.test(text) || /[.;:]$/.test(text)) continue;
    const key = masked(text);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const running = [...seen].filter(([key, n]) => n >= 3 || (n >= 2 && key.includes('#page')));
  return new Set(running.map(([key]) => key));
}

function masked(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bpage\s*\d+(?:\s*(?:of|\/)\s*\d+)?/g, '#page')
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();
}

function isFurniture(text: string, running: ReadonlySet<string>): boolean {
  if (text.length > 140) return false;
  if (PAGE_MARK.test(text)) return true;
  if (running.has(masked(text)) && !KEEP.test(text)) return true;
  if (text.length > 100 || /^declarations?,/i.test(text)) return false;
  return PAGE_TAIL.test(text) || PAGE_HEAD.test(text);
}
