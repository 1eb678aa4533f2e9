export interface SheetScan {
  /** Farthest row and column that the sheet names, from 1. */
  readonly rows: number;
  readonly columns: number;
  /** `row:column`, both from 0. */
  readonly errorCells: ReadonlySet<string>;
}

/** Path inside the zip of the sheet that stands first in the workbook. */
export function firstSheetPath(workbook: string, rels: string): string | undefined {
  const sheet = /<(?:\w+:)?sheet\s[^>]*>/.exec(workbook)?.[0];
  const id = sheet && attribute(sheet, '\\w+:id');
  const relation = [...rels.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => attribute(tag, 'Id') === id);
  const target = relation && attribute(relation, 'Target');
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** How far a sheet reaches and which of its cells hold errors, found without building the sheet. */
export function scanSheet(xml: string): SheetScan {
  let rows = 0;
  let columns = 0;
  const errorCells = new Set<string>();
  for (const [tag, element] of xml.matchAll(/<(?:\w+:)?(c|row)\s[^>]*>/g)) {
    const at = position(attribute(tag, 'r') ?? '');
    rows = Math.max(rows, at.row);
    columns = Math.max(columns, at.column);
    if (element === 'c' && attribute(tag, 't') === 'e') errorCells.add(`${at.row - 1}:${at.column - 1}`);
  }
  return { rows, columns, errorCells };
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}

/** `BC12` is row 12, column 55. What cannot be read counts as infinitely far, so that it is refused. */
function position(reference: string): { row: number; column: number } {
  const match = /^([A-Z]{0,3})(\d{1,7})$/.exec(reference);
  if (!match) return { row: reference === '' ? 0 : Infinity, column: 0 };
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}
