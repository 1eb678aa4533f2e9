import type { Read } from './cells.js';
import {
  MAX_NAME,
  MAX_TEXT,
  readDate,
  readDeliveredBy,
  readEntryType,
  readPercent,
  readStatus,
  readYesNo,
} from './cells.js';
import type { Header } from './header.js';
import type { Sheet } from './sheet.js';
import type { CatalogueColumn, CatalogueRow, RowProblem } from './types.js';

/** Reads the row at `index`; null for an empty row, or for one without a name, which is then a problem. */
export function readRow(
  sheet: Sheet,
  header: Header,
  index: number,
  problems: RowProblem[],
): CatalogueRow | null {
  const row = new RowReader(sheet, header, index, problems);
  if (row.isEmpty()) return null;
  row.checkWidth();
  const name = row.text('name', MAX_NAME);
  if (name === null) {
    row.report('name', 'the name of the service');
    return null;
  }
  const read: CatalogueRow = {
    row: index + 1,
    externalId: row.text('external_id', MAX_NAME),
    name,
    description: row.text('description') ?? '',
    category: row.text('category', MAX_NAME),
    subcategory: row.text('subcategory', MAX_NAME),
    type: row.value('type', readEntryType),
    status: row.value('status', readStatus),
    firstSoldOn: row.value('first_sold_on', readDate),
    retiredOn: row.value('retired_on', readDate),
    unit: row.text('unit', MAX_NAME),
    annualRevenueBand: row.text('annual_revenue_band', MAX_NAME),
    pctRevenue: row.value('pct_revenue', readPercent),
    deliveredBy: row.value('delivered_by', readDeliveredBy),
    subcontractor: row.text('subcontractor', MAX_NAME),
    forFee: row.value('for_fee', readYesNo),
    environment: row.text('environment', MAX_NAME),
    notes: row.text('notes'),
  };
  checkDates(read, row);
  return read;
}

function checkDates(read: CatalogueRow, row: RowReader): void {
  if (read.firstSoldOn !== null && read.retiredOn !== null && read.retiredOn < read.firstSoldOn) {
    row.report('retired_on', `a day on or after first_sold_on (${read.firstSoldOn})`);
  }
  if (read.status === 'retired' && read.retiredOn === null && row.cell('retired_on') === '') {
    row.report('retired_on', 'the day it was retired, because its status is retired');
  }
}

class RowReader {
  constructor(
    private readonly sheet: Sheet,
    private readonly header: Header,
    private readonly index: number,
    private readonly problems: RowProblem[],
  ) {}

  private get cells(): readonly string[] {
    return this.sheet.rows[this.index] ?? [];
  }

  isEmpty(): boolean {
    return this.cells.every((cell, at) => cell.trim() === '' && !this.isError(at));
  }

  cell(column: CatalogueColumn): string {
    const at = this.header.columns.get(column);
    return at === undefined ? '' : (this.cells[at] ?? '').trim();
  }

  /** A row longer than its header shifted its cells: a comma that nobody quoted. */
  checkWidth(): void {
    const width = this.sheet.rows[this.header.at]?.length ?? 0;
    const extra = this.cells.slice(width).filter((cell) => cell.trim() !== '');
    if (extra.length === 0) return;
    this.add(
      null,
      extra.join(' | '),
      'no more cells than the header has; put text that holds the delimiter in quotation marks',
    );
  }

  text(column: CatalogueColumn, max: number = MAX_TEXT): string | null {
    return this.value<string>(column, (cell) =>
      cell.length > max ? { expected: `at most ${max} characters` } : { value: cell },
    );
  }

  value<T>(column: CatalogueColumn, read: (cell: string) => Read<T>): T | null {
    const at = this.header.columns.get(column);
    if (at === undefined) return null;
    if (this.isError(at)) {
      this.add(column, 'a spreadsheet error', 'a value; the formula in this cell failed');
      return null;
    }
    const cell = this.cell(column);
    if (cell === '') return null;
    const result = read(cell);
    if ('value' in result) return result.value;
    this.add(column, cell, result.expected);
    return null;
  }

  report(column: CatalogueColumn, expected: string): void {
    // One problem per cell: a name that is too long is not also missing.
    if (this.problems.some((problem) => problem.row === this.index + 1 && problem.column === column)) return;
    this.add(column, this.cell(column), expected);
  }

  private isError(at: number): boolean {
    return this.sheet.errorCells.has(`${this.index}:${at}`);
  }

  private add(column: CatalogueColumn | null, cell: string, expected: string): void {
    const row = this.index + 1;
    const found = cell.length > 80 ? `${cell.slice(0, 80)}…` : cell;
    const where = column === null ? `Row ${row}` : `Row ${row}, column ${column}`;
    const what = found === '' ? 'the cell is empty' : `found "${found}"`;
    this.problems.push({ row, column, found, expected, message: `${where}: ${what}; expected ${expected}.` });
  }
}
