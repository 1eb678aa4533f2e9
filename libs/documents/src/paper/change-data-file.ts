import { changeDataSections, type ChangeDataSheetFacts } from './change-data-sheet.js';
import { cleanFacts } from './clean.js';

export const DATA_FORMATS = ['csv', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

export const DATA_MEDIA_TYPES: Readonly<Record<DataFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

/**
 * The sheet as data, in its order: `csv` with a head line `section,field,value` (RFC 4180), `json` as a list of sections with
 * their fields. What is not on record is empty, or null. Takes the facts as they are kept with the letter.
 */
export function changeDataFile(facts: ChangeDataSheetFacts, format: DataFormat): Uint8Array {
  const sections = changeDataSections(cleanFacts(facts));
  const text =
    format === 'json'
      ? JSON.stringify(
          sections.map(({ title, fields }) => ({
            section: title,
            fields: fields.map(([field, value]) => ({ field, value })),
          })),
          null,
          2,
        )
      : [
          ['section', 'field', 'value'],
          ...sections.flatMap(({ title, fields }) =>
            fields.map(([field, value]) => [title, field, value ?? '']),
          ),
        ]
          .map((cells) => cells.map(cell).join(','))
          .join('\r\n');
  return new TextEncoder().encode(`${text}${format === 'csv' ? '\r\n' : '\n'}`);
}

/** A spreadsheet computes what begins like a formula: an apostrophe keeps it a text. */
function cell(value: string): string {
  const plain = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
}
