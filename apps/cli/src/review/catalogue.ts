import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readCatalogue, type CatalogueRow } from '@carveback/documents';
import type { ServiceLineFacts } from '@carveback/rules';
import { CliError } from './cli-error.js';
import { explained } from './documents.js';

/** A catalogue's services, with what its reader wants said about the file. */
export interface ReadServices {
  readonly services: readonly ServiceLineFacts[];
  readonly rows: readonly CatalogueRow[];
  readonly notes: readonly string[];
}

/** Reads the catalogue. Any bad cell refuses the whole file, with every one of them named. */
export async function readServices(file: string): Promise<ReadServices> {
  const catalogue = await explained(file, async () =>
    readCatalogue({ filename: path.basename(file), bytes: await readFile(file) }),
  );
  if (catalogue.problems.length > 0) {
    throw new CliError(
      [`${file}: nothing was read, because of:`, ...catalogue.problems.map((p) => `  ${p.message}`)].join(
        '\n',
      ),
    );
  }
  if (catalogue.rows.length === 0) throw new CliError(`${file}: it names no service.`);
  return {
    services: catalogue.rows.map(toService),
    rows: catalogue.rows,
    notes: [
      ...(catalogue.unknownColumns.length > 0
        ? [`Columns ignored: ${catalogue.unknownColumns.join(', ')}.`]
        : []),
      ...catalogue.missingColumns.map(({ column, consequence }) => `No column ${column}: ${consequence}`),
    ],
  };
}

/** What a catalogue leaves out is taken as its reader says: done by the client itself, for a fee. */
function toService(row: CatalogueRow): ServiceLineFacts {
  return {
    id: serviceId(row),
    name: row.name,
    description: row.description,
    firstSoldOn: row.firstSoldOn,
    retiredOn: row.retiredOn,
    deliveredBy: row.deliveredBy ?? 'self',
    forFee: row.forFee ?? true,
    code: null,
  };
}

/** A row's service is known by the row's number, which is what a person sees in the spreadsheet. */
export function serviceId(row: CatalogueRow): string {
  return `row-${row.row}`;
}
