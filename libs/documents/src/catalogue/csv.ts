import { parse } from 'csv-parse/sync';
import { DocumentError } from '../document-error.js';
import { columnOf } from './columns.js';
import { MAX_ROWS, type Sheet } from './sheet.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** Parses decoded CSV. The delimiter is the one under which most headers are known. Throws `upload/unreadable`. */
export function readCsv(filename: string, text: string): Sheet {
  // Excel's own hint, which it writes and hides.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const delimiter = hint?.[1] ?? likeliestDelimiter(body);
  const rows = parseRows(filename, body, delimiter);
  return { rows: hint ? [[], ...rows] : rows, errorCells: new Set() };
}

function parseRows(filename: string, text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      // One more than allowed, so that the caller can tell.
      to: MAX_ROWS + 2,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    const line = error instanceof Error ? /line (\d+)/.exec(error.message)?.[1] : undefined;
    throw new DocumentError(
      'upload/unreadable',
      `${filename} is not a readable CSV${line ? `: a quotation mark near line ${line} is not closed` : ''}. Save it again as CSV or XLSX from the spreadsheet program.`,
    );
  }
}

function likeliestDelimiter(text: string): string {
  const head = text.split('\n').slice(0, 10).join('\n').slice(0, 20_000);
  const known = (delimiter: string) =>
    head
      .split(/[\n]/)
      .flatMap((line) => line.split(delimiter))
      .filter((cell) => columnOf(cell.replaceAll('"', '')) !== undefined).length;
  return DELIMITERS.reduce((best, next) => (known(next) > known(best) ? next : best));
}
