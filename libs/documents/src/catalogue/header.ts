import { DocumentError } from '../document-error.js';
import { columnOf } from './columns.js';
import type { Sheet } from './sheet.js';
import type { CatalogueColumn } from './types.js';

export interface Header {
  /** Index of the header's row. */
  readonly at: number;
  readonly columns: ReadonlyMap<CatalogueColumn, number>;
  readonly unknown: readonly string[];
}

/** People put a title above their table; further down than this it is not looked for. */
const SEARCHED_ROWS = 10;

/** Finds the header row: the first that names the services. Throws `catalogue/empty` or `catalogue/columns`. */
export function readHeader(filename: string, sheet: Sheet): Header {
  const first = sheet.rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (first === -1) {
    throw new DocumentError(
      'catalogue/empty',
      `${filename} is empty. Add a header row and a row per service.`,
    );
  }
  const at = sheet.rows
    .slice(0, first + SEARCHED_ROWS)
    .findIndex((row) => row.some((cell) => columnOf(cell) === 'name'));
  if (at === -1) {
    const found = (sheet.rows[first] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
    throw new DocumentError(
      'catalogue/columns',
      `${filename} has no column "name" with the services' names. Its first row reads: ${found.slice(0, 20).join(', ').slice(0, 300)}. Give the header row the columns name, description, first_sold_on, delivered_by, for_fee.`,
    );
  }
  return { at, ...assign(filename, sheet.rows[at] ?? []) };
}

function assign(filename: string, cells: readonly string[]): Omit<Header, 'at'> {
  const columns = new Map<CatalogueColumn, number>();
  const unknown: string[] = [];
  cells.forEach((cell, index) => {
    const column = columnOf(cell);
    if (column === undefined) {
      if (cell.trim() !== '') unknown.push(cell.trim());
      return;
    }
    const earlier = columns.get(column);
    if (earlier !== undefined) {
      throw new DocumentError(
        'catalogue/columns',
        `${filename} has two columns that mean ${column}: "${cells[earlier]?.trim()}" and "${cell.trim()}". Remove or rename one.`,
      );
    }
    columns.set(column, index);
  });
  return { columns, unknown };
}
