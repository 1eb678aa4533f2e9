import type { CatalogueColumn, CatalogueRow, RowProblem } from './types.js';

/** A service, or an id, that stands in the file twice. The later row is the problem; the earlier one is named in it. */
export function duplicateProblems(rows: readonly CatalogueRow[]): RowProblem[] {
  return [
    ...repeated(rows, 'name', (row) => row.name),
    ...repeated(rows, 'external_id', (row) => row.externalId),
  ];
}

function repeated(
  rows: readonly CatalogueRow[],
  column: CatalogueColumn,
  value: (row: CatalogueRow) => string | null,
): RowProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const found = value(row);
    if (found === null) return [];
    const key = found.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row.row);
      return [];
    }
    const expected = `each ${column === 'name' ? 'service' : column} once; it stands in row ${earlier} already`;
    const message = `Row ${row.row}, column ${column}: found "${found}"; expected ${expected}. Remove one of the rows, or give them different names.`;
    return [{ row: row.row, column, found, expected, message }];
  });
}
