/** A table as cells of text: what both readers give. Rows are the file's rows, so that an index is a row number less one. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  /** Cells that hold a spreadsheet error such as `#REF!`, as `row:column`, both from 0. */
  readonly errorCells: ReadonlySet<string>;
}

export const MAX_ROWS = 10_000;
export const MAX_COLUMNS = 100;
