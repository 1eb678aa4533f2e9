import { DocumentError } from '../document-error.js';
import { decodeText } from '../extract/decode-text.js';
import { refuseSize } from '../extract/extract-text.js';
import { sniff } from '../extract/sniff.js';
import type { GivenFile } from '../extract/types.js';
import { missingColumns } from './columns.js';
import { duplicateProblems } from './duplicates.js';
import { readHeader } from './header.js';
import { readRow } from './read-row.js';
import { MAX_ROWS, type Sheet } from './sheet.js';
import type { Catalogue, RowProblem } from './types.js';

/**
 * Reads a client's catalogue from CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252) or from the first sheet of
 * an XLSX. Nothing is guessed: a cell that can be read in two ways is a problem with its row, column and what is expected.
 * Throws `DocumentError` `upload/*` for a file that is none of these, `catalogue/empty`, `catalogue/columns` or
 * `catalogue/too_many_rows`.
 */
export async function readCatalogue(file: GivenFile): Promise<Catalogue> {
  refuseSize(file);
  const sheet = await readAnySheet(file);
  const header = readHeader(file.filename, sheet);
  if (sheet.rows.length - header.at - 1 > MAX_ROWS) {
    throw new DocumentError(
      'catalogue/too_many_rows',
      `${file.filename} has more than ${MAX_ROWS} rows. Split it, or leave out what is not a service.`,
    );
  }
  const problems: RowProblem[] = [];
  const rows = sheet.rows
    .map((_cells, index) => (index > header.at ? readRow(sheet, header, index, problems) : null))
    .filter((row) => row !== null);
  if (rows.length === 0 && problems.length === 0) {
    throw new DocumentError(
      'catalogue/empty',
      `${file.filename} has a header but no services. Add a row per service.`,
    );
  }
  return {
    rows,
    unknownColumns: header.unknown,
    missingColumns: missingColumns(new Set(header.columns.keys())),
    problems: [...problems, ...duplicateProblems(rows)].sort((a, b) => a.row - b.row),
  };
}

async function readAnySheet(file: GivenFile): Promise<Sheet> {
  const kind = sniff(file.filename, file.bytes);
  // Their libraries are loaded with the first file of the kind.
  if (kind === 'zip') {
    const { readXlsx } = await import('./xlsx.js');
    return readXlsx(file.filename, file.bytes);
  }
  if (kind === 'text') {
    const { readCsv } = await import('./csv.js');
    return readCsv(file.filename, decodeText(file.filename, file.bytes));
  }
  throw new DocumentError(
    'upload/type',
    `${file.filename} is ${kind === 'pdf' ? 'a PDF' : 'an e-mail'}. Upload the catalogue as CSV or XLSX.`,
  );
}
