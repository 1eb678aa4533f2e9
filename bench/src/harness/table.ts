import type { ComparisonResult, Row } from './compare.js';
import type { Summary } from './statistics.js';
import type { TargetResult } from './targets.js';

/** A comparison as lines of text: medians, quartiles, ratios, then its targets. */
export function printComparison({ name, about, unit, rows, targets }: ComparisonResult): string {
  const against = Object.keys(rows[0]?.ratios ?? {});
  const head = ['', `median ${unit}`, 'quartiles', ...against.map((base) => `x ${base}`), 'finds'];
  const lines = layOut([head, ...rows.map((row) => cellsOf(row, against))]);
  return [`${name}: ${about}`, '', ...lines, '', ...targets.map(printTarget)].join('\n');
}

function cellsOf({ name, measured, ratios, shows }: Row, against: readonly string[]): string[] {
  const times = against.map((base) => {
    const ratio = ratios[base] as Summary;
    return `${figure(ratio.median)} (${rangeOf(ratio)})`;
  });
  return [name, figure(measured.median), rangeOf(measured), ...times, shows];
}

function printTarget({ measured, against, bound, factor, ratio, holds }: TargetResult): string {
  const seen = `${figure(ratio.median)} (${rangeOf(ratio)})`;
  return `${holds ? 'holds' : 'MISSED'}  ${measured} ${bound} ${factor} x ${against}: ${seen}`;
}

function rangeOf({ lowerQuartile, upperQuartile }: Summary): string {
  return `${figure(lowerQuartile)} - ${figure(upperQuartile)}`;
}

/** Three digits that tell, thousands parted. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

/** First and last column to the left, figures to the right. */
function layOut(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 || column === row.length - 1 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('   ')
      .trimEnd(),
  );
}
