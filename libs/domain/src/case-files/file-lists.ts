import { canonicalJson } from '../audit/canonical.js';

export type FiledRow = Readonly<Record<string, unknown>>;

/** The rows as JSON: an array, a row on each line, its keys in order. */
export function jsonOf(rows: readonly FiledRow[]): Buffer {
  return Buffer.from(`[\n${rows.map(canonicalJson).join(',\n')}\n]\n`);
}

/** The same for a spreadsheet: what is not text stands as JSON. */
export function csvOf(columns: readonly string[], rows: readonly FiledRow[]): Buffer {
  const lines = [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))];
  return Buffer.from(lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join(''));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return harmless(typeof value === 'string' ? value : canonicalJson(value));
}

/** A cell that begins like a formula is one to a spreadsheet; the JSON beside it has it as it is. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
