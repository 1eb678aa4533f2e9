import type { Day, DeliveredBy } from '@carveback/rules';

export const CATALOGUE_COLUMNS = [
  'external_id',
  'name',
  'description',
  'category',
  'subcategory',
  'type',
  'status',
  'first_sold_on',
  'retired_on',
  'unit',
  'annual_revenue_band',
  'pct_revenue',
  'delivered_by',
  'subcontractor',
  'for_fee',
  'environment',
  'notes',
] as const;
export type CatalogueColumn = (typeof CATALOGUE_COLUMNS)[number];

export const ENTRY_TYPES = ['service', 'bundle', 'product', 'labor', 'resale'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** One service line of a catalogue file. A cell that was empty is null; a cell that could not be read is null and a problem. */
export interface CatalogueRow {
  /** Row of the file, 1-based, counting the header: what the spreadsheet program shows. */
  readonly row: number;
  readonly externalId: string | null;
  readonly name: string;
  readonly description: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly type: EntryType | null;
  readonly status: 'active' | 'retired' | null;
  readonly firstSoldOn: Day | null;
  readonly retiredOn: Day | null;
  readonly unit: string | null;
  readonly annualRevenueBand: string | null;
  /** 0 to 100. */
  readonly pctRevenue: number | null;
  readonly deliveredBy: DeliveredBy | null;
  readonly subcontractor: string | null;
  readonly forFee: boolean | null;
  readonly environment: string | null;
  readonly notes: string | null;
}

/** One cell (or row) that could not be taken as it stands. */
export interface RowProblem {
  readonly row: number;
  /** null: the row as a whole. */
  readonly column: CatalogueColumn | null;
  /** The cell as the file has it. */
  readonly found: string;
  /** What would be accepted. */
  readonly expected: string;
  /** A sentence for a person: where, what, and the way out. */
  readonly message: string;
}

export interface Catalogue {
  /** Every row that has a name, whether or not it has problems. A caller that must not save half refuses when `problems` is not empty. */
  readonly rows: readonly CatalogueRow[];
  /** Headers that mean nothing to us, as the file spells them. Their cells are ignored. */
  readonly unknownColumns: readonly string[];
  /** Columns the file does not have, and what follows from that, one sentence each. */
  readonly missingColumns: readonly MissingColumn[];
  readonly problems: readonly RowProblem[];
}

export interface MissingColumn {
  readonly column: CatalogueColumn;
  readonly consequence: string;
}
