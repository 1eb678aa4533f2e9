import { CATALOGUE_COLUMNS, type CatalogueColumn, type MissingColumn } from './types.js';

/** Other headers people write, after `plain` has taken out case, spaces and signs. */
const SYNONYMS: Readonly<Record<CatalogueColumn, readonly string[]>> = {
  external_id: ['id', 'item_id', 'service_id', 'sku', 'product_code', 'item_code', 'external_ref'],
  name: [
    'service',
    'service_name',
    'service_line',
    'item',
    'item_name',
    'product',
    'product_name',
    'offering',
  ],
  description: ['service_description', 'details', 'what_it_is', 'desc', 'long_description'],
  category: ['service_category', 'family', 'group'],
  subcategory: ['sub_category', 'subfamily'],
  type: ['item_type', 'service_type', 'kind'],
  status: ['state'],
  first_sold_on: [
    'first_sold',
    'first_sold_date',
    'date_first_sold',
    'sold_since',
    'offered_since',
    'since',
    'start_date',
    'started_on',
    'launched_on',
    'launch_date',
  ],
  retired_on: [
    'retired',
    'retired_date',
    'date_retired',
    'end_date',
    'ended_on',
    'discontinued',
    'discontinued_on',
    'last_sold_on',
  ],
  unit: ['billing_unit', 'uom', 'unit_of_measure'],
  annual_revenue_band: ['annual_revenue', 'revenue_band'],
  pct_revenue: [
    'pct',
    'pct_of_revenue',
    'revenue_pct',
    'percent_revenue',
    'percent_of_revenue',
    'revenue_percent',
    'revenue_share',
    'share_of_revenue',
  ],
  delivered_by: ['delivery', 'performed_by', 'provided_by', 'provider', 'who_delivers'],
  subcontractor: ['subcontractor_name', 'subcontractor_or_vendor', 'vendor', 'vendor_name', 'third_party'],
  for_fee: ['fee', 'for_a_fee', 'billable', 'charged', 'paid', 'paid_service'],
  environment: ['env', 'environments'],
  notes: ['note', 'comment', 'comments', 'remarks'],
};

const BY_HEADER: ReadonlyMap<string, CatalogueColumn> = new Map(
  CATALOGUE_COLUMNS.flatMap((column) =>
    [column, ...SYNONYMS[column]].map((header): [string, CatalogueColumn] => [header, column]),
  ),
);

/** `  First Sold (on)` and `first-sold-on` are the same header. */
function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/%/g, ' pct ')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

/** The column that a header means; undefined when it means nothing to us. */
export function columnOf(header: string): CatalogueColumn | undefined {
  return BY_HEADER.get(plain(header));
}

const CONSEQUENCES: Partial<Readonly<Record<CatalogueColumn, string>>> = {
  description: 'Services are recognised by their names alone.',
  first_sold_on: 'It is not known which services began after the application or before the retroactive date.',
  retired_on: 'Every service counts as still sold.',
  delivered_by: 'Every service counts as delivered by the client itself.',
  for_fee: 'Every service counts as sold for a fee.',
  pct_revenue: 'The letter leaves the share of revenue open.',
};

/** The columns that a file lacks and that make a difference, with what follows. */
export function missingColumns(present: ReadonlySet<CatalogueColumn>): MissingColumn[] {
  return CATALOGUE_COLUMNS.flatMap((column) => {
    const consequence = CONSEQUENCES[column];
    return consequence !== undefined && !present.has(column)
      ? [{ column, consequence: `The file has no column ${column}. ${consequence}` }]
      : [];
  });
}
