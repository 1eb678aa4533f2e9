import { Buffer } from 'node:buffer';
import { readSheet } from 'read-excel-file/node';
import { DocumentError } from '../document-error.js';
import { checkedEntries } from '../extract/zip-guard.js';
import { MAX_COLUMNS, MAX_ROWS, type Sheet } from './sheet.js';
import { firstSheetPath, scanSheet } from './xlsx-scan.js';

const WANTED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

/**
 * Reads the first sheet of a workbook: the values it was saved with, no formula is computed.
 * Throws `upload/type`, `upload/too_large`, `upload/encrypted`, `upload/unreadable` or `catalogue/too_many_rows`.
 */
export async function readXlsx(filename: string, bytes: Uint8Array): Promise<Sheet> {
  const entries = await checkedEntries(filename, bytes, (name) => WANTED.test(name));
  if (!entries.has('xl/workbook.xml')) {
    throw new DocumentError(
      'upload/type',
      `${filename} is not a workbook. Upload the catalogue as CSV or XLSX.`,
    );
  }
  const errorCells = scanFirst(filename, entries);
  try {
    const rows = await readSheet(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return { rows: rows.map((row) => row.map(asText)), errorCells };
  } catch {
    throw unreadable(filename);
  }
}

/** The reader lays out every cell up to the farthest one, so one cell in the last corner would fill the memory. */
function scanFirst(filename: string, entries: ReadonlyMap<string, Buffer | null>): ReadonlySet<string> {
  const xml = (path: string) => entries.get(path)?.toString('utf8') ?? '';
  const path = firstSheetPath(xml('xl/workbook.xml'), xml('xl/_rels/workbook.xml.rels'));
  if (path === undefined || !entries.has(path)) throw unreadable(filename);
  const scan = scanSheet(xml(path));
  if (scan.rows > MAX_ROWS * 2 || scan.columns > MAX_COLUMNS) {
    throw new DocumentError(
      'catalogue/too_many_rows',
      `${filename} reaches row ${scan.rows} and column ${scan.columns}; a catalogue has at most ${MAX_ROWS} rows and ${MAX_COLUMNS} columns. Delete the empty rows and columns around it and save it again.`,
    );
  }
  return scan.errorCells;
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

function unreadable(filename: string): DocumentError {
  return new DocumentError(
    'upload/unreadable',
    `${filename} is damaged and cannot be read as a workbook. Save it again as XLSX, or as CSV.`,
  );
}
