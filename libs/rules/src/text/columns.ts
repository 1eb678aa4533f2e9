import { sliceTraced, type Traced } from './characters.js';

/** A printed line, with what the printer's blanks say of its columns. */
export interface PrintedLine {
  readonly content: Traced;
  /** The line as printed, blanks and all. */
  readonly raw: string;
  /** A blank line stood before this one. */
  readonly afterBlank: boolean;
  readonly bullet: boolean;
  /** Settled by a table: it begins a paragraph, or grows on to the line before. */
  readonly flow?: 'opens' | 'joins';
}

const WORD_HEAD =
  '(?:defined )?(?:terms?|words?|expressions?|phrases?)(?: (?:and|or|&) (?:terms?|words?|expressions?|phrases?))?(?: used)?';
const MEANING_HEAD = '(?:meanings?|definitions?|explanations?|what (?:it|this|they|we) means?|means)';
const HEADER = new RegExp(`^${WORD_HEAD} ${MEANING_HEAD}$`, 'i');
const CHAPTER =
  /\b(?:definitions?|meanings?|glossary|interpretation|words (?:mean|used)|defined terms|key terms)\b/i;
const JITTER = 3;
const NARROWEST = 6;
const WIDEST = 48;

/** Reads what is printed in columns row by row: a term beside its meaning, a wrapped cell before the figures of its row. */
export function readColumns(lines: readonly PrintedLine[]): PrintedLine[] {
  const out: PrintedLine[] = [];
  for (let i = 0; i < lines.length;) {
    const table = meaningTable(lines, i);
    if (table) {
      out.push(...table.rows);
      i = table.next;
      continue;
    }
    const row = wrappedRow(lines, i);
    if (row) {
      out.push(...row.lines);
      i = row.next;
      continue;
    }
    out.push(inKeyColumn(lines, i));
    i++;
  }
  return out;
}

/** "Insured      Pine IT" above "Limit        $1": keys and values set in columns are lines of their own, wrapped values go on. */
function inKeyColumn(lines: readonly PrintedLine[], at: number): PrintedLine {
  const line = lines[at] as PrintedLine;
  const before = lines[at - 1];
  if (!before || line.bullet || line.flow) return line;
  const column = keyColumn(before.raw);
  const indent = line.raw.search(/\S/);
  if (column < 0) return line;
  if (keyColumn(line.raw) === column) return { ...line, flow: 'opens' };
  return indent === column && !line.afterBlank ? { ...line, flow: 'joins' } : line;
}

const KEY = /^\s*["'(]?[A-Z](?:\S| (?=\S)){1,40}?\s{3,}(?=\S)/;

/** Where the value of a key begins that wide blanks set apart; -1: the line is no such row. */
function keyColumn(raw: string): number {
  const m = KEY.exec(raw);
  return m && m[0].length >= NARROWEST ? m[0].length : -1;
}

interface Table {
  readonly rows: readonly PrintedLine[];
  readonly next: number;
}

/** Terms in the left column, meanings in the right one, under a head or a chapter that says so. */
function meaningTable(lines: readonly PrintedLine[], at: number): Table | null {
  const line = lines[at] as PrintedLine;
  const { text } = line.content;
  if (text.length > 70) return null;
  const headed = HEADER.test(text);
  if (!headed && !(CHAPTER.test(text) && !/[.;,]$/.test(text))) return null;
  const column = headed ? secondCell(line.raw) : commonColumn(lines.slice(at + 1, at + 15));
  if (column < NARROWEST || column > WIDEST) return null;
  const cells: Cells[] = [];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const cut = cellsOf(lines[next] as PrintedLine, column);
    if (!cut) break;
    cells.push(cut);
  }
  if (cells.filter((c) => c.left.text !== '').length < 2) return null;
  return { rows: [line, ...rowsOf(cells)], next };
}

interface Cells {
  readonly left: Traced;
  readonly right: Traced;
  readonly afterBlank: boolean;
  readonly width: number;
}

/** Where the second cell of a printed line begins; -1: one cell only. */
function secondCell(raw: string): number {
  const m = /^\s*\S(?:\S| (?=\S))*?(?:\s{2,}|\t)(?=\S)/.exec(raw);
  return m ? m[0].length : -1;
}

/** The column at which most lines begin their second cell or, without a first one, their words; -1: none. */
function commonColumn(lines: readonly PrintedLine[]): number {
  const votes = new Map<number, number>();
  let terms = 0;
  for (const { raw } of lines) {
    const indent = raw.search(/\S/);
    const column = indent >= NARROWEST ? indent : secondCell(raw);
    if (indent < NARROWEST && column >= NARROWEST && /^\s*["'A-Z]/.test(raw)) terms++;
    votes.set(column, (votes.get(column) ?? 0) + 1);
  }
  const [column, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [-1, 0];
  return terms >= 2 && count >= lines.length * 0.6 ? column : -1;
}

/** A line's cells on either side of a column; null when its words run across it. */
function cellsOf(line: PrintedLine, column: number): Cells | null {
  if (line.bullet) return null;
  const { raw, content } = line;
  const indent = raw.search(/\S/);
  if (Math.abs(indent - column) <= JITTER) return { left: sliceTraced(content, 0, 0), right: content, afterBlank: line.afterBlank, width: raw.length }; // prettier-ignore
  for (let at = column - JITTER; at <= column + JITTER; at++) {
    if (
      at < 2 ||
      !/\S/.test(raw[at] ?? ' ') ||
      /\S/.test(raw[at - 1] ?? 'x') ||
      /\S/.test(raw[at - 2] ?? 'x')
    )
      continue;
    const left = plainLength(raw.slice(0, at));
    return {
      left: sliceTraced(content, 0, left),
      right: sliceTraced(content, left === 0 ? 0 : left + 1),
      afterBlank: line.afterBlank,
      width: raw.length,
    };
  }
  return null;
}

/** Length of a printed stretch once its runs of blanks have become one. */
function plainLength(raw: string): number {
  return raw.trim().replace(/\s+/g, ' ').length;
}

function rowsOf(cells: readonly Cells[]): PrintedLine[] {
  const width = Math.max(...cells.map((c) => c.width));
  const rows: { term: Traced[]; meaning: Traced[]; afterBlank: boolean; done: boolean }[] = [];
  for (const cell of cells) {
    const last = rows[rows.length - 1];
    const wrapped = last && !last.done && !cell.afterBlank;
    if (last && (cell.left.text === '' || wrapped)) {
      if (cell.left.text !== '') last.term.push(cell.left);
      last.meaning.push(cell.right);
    } else {
      rows.push({ term: [cell.left], meaning: [cell.right], afterBlank: cell.afterBlank, done: false });
    }
    const now = rows[rows.length - 1] as (typeof rows)[number];
    now.done = /[.;:]["')]?$/.test(cell.right.text) || cell.width < width * 0.7;
  }
  return rows.flatMap(({ term, meaning, afterBlank }) =>
    [joined([...term.filter((t) => t.text !== '')], meaning[0] as Traced), ...meaning.slice(1)].map(
      (content, i): PrintedLine => ({
        content,
        raw: content.text,
        afterBlank: i === 0 && afterBlank,
        bullet: false,
        flow: i === 0 ? 'opens' : 'joins',
      }),
    ),
  );
}

/** "Term: meaning", each character with its place in the original. */
function joined(term: readonly Traced[], meaning: Traced): Traced {
  const letters: string[] = [];
  const origins: number[] = [];
  const push = (t: Traced, glue: string): void => {
    for (const c of glue) {
      letters.push(c);
      origins.push(origins[origins.length - 1] ?? t.start);
    }
    for (let i = 0; i < t.text.length; i++) {
      letters.push(t.text[i] as string);
      origins.push(t.origins ? (t.origins[i] ?? t.start) : t.start + i);
    }
  };
  term.forEach((t, i) => push(t, i === 0 ? '' : ' '));
  const ended = /(?:[:.]|\bmeans?|\bis|\bare)$/.test(term[term.length - 1]?.text ?? ':');
  push(meaning, term.length === 0 ? '' : ended || SAYS_SO.test(meaning.text) ? ' ' : ': ');
  return { text: letters.join(''), origins, start: origins[0] ?? meaning.start };
}

/** The meaning brings its own verb. */
const SAYS_SO = /^(?:means?\b|shall mean\b|includes?\b|is\b|are\b|refers?\b|has the\b)/;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const FIGURE = [
  '[$£€]\\s?[\\dOl][\\d,.OlmMkK]*', '(?:[A-Z]{3}\\s)?[\\dOl][\\d,.OlmMkK]*\\s?%?', `${MONTH}\\s\\d{1,2},?\\s\\d{4}`, `\\d{1,2}\\s${MONTH}\\s\\d{4}`,
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}', '[Ii]tem\\s\\d{1,2}', 'n\\/a|[Nn]il|[Nn]one|[Yy]es|[Nn]o', '(?:[Nn]ot )?(?:[Ii]ncluded|[Tt]aken|[Pp]urchased)', '[a-z]', '-{1,3}',
].join('|'); // prettier-ignore
const LAST_FIGURE = new RegExp(`\\s(?:${FIGURE})$`);
const SHORT_CELL = 60;

/** A cell that wraps: its last words are printed below the figures of the row. Put before them. */
function wrappedRow(
  lines: readonly PrintedLine[],
  at: number,
): { lines: PrintedLine[]; next: number } | null {
  const line = lines[at] as PrintedLine;
  const next = lines[at + 1];
  if (!next || next.bullet || next.afterBlank || next.content.text.length > SHORT_CELL) return null;
  if (!/^[a-z]/.test(next.content.text) || /^[a-z]{1,2}[.:)]/.test(next.content.text)) return null;
  const cut = figuresAt(line);
  if (cut < 0 || figuresAt(next) >= 0) return null;
  if (![lines[at - 1], lines[at - 2], lines[at + 2], lines[at + 3]].some((l) => l && figuresAt(l) >= 0))
    return null;
  const text = sliceTraced(line.content, 0, cut);
  const cell = { ...line, content: trimmed(text) };
  const figures = { ...line, content: sliceTraced(line.content, cut), bullet: false };
  return { lines: [cell, { ...next, flow: 'joins' }, { ...figures, flow: 'joins' }], next: at + 2 };
}

function trimmed(t: Traced): Traced {
  return sliceTraced(t, 0, t.text.trimEnd().length);
}

/** Where the figures that end a row begin, in the line's plain text; -1: it is no row of a table. */
function figuresAt(line: PrintedLine): number {
  if (line.content.text.length > 140 || !/\S\s{2,}\S/.test(line.raw.trim())) return -1;
  let rest = line.content.text;
  let count = 0;
  for (let m = LAST_FIGURE.exec(rest); m && count < 8; m = LAST_FIGURE.exec(rest)) {
    rest = rest.slice(0, m.index);
    count++;
  }
  return count >= 2 && /[A-Za-z]{3}/.test(rest) ? rest.length + 1 : -1;
}
