import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Content } from '../tree.js';
import { runs, type RunStyle } from './runs.js';
import { DEEP, LINE, SANS, SOFT, TEXT_WIDTH } from './style.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });

interface CellLook {
  readonly style: RunStyle;
  readonly bottom: { readonly size: number; readonly color: string };
}

const HEAD: CellLook = {
  style: { font: SANS, size: 18, color: SOFT, bold: true },
  bottom: { size: 10, color: DEEP },
};
const BODY: CellLook = { style: { font: SANS, size: 18 }, bottom: { size: 4, color: LINE } };

/** A table of services: a ruled head that repeats on each page, rows that stay in one piece. */
export function dataTable(block: Extract<Block, { kind: 'table' }>): Table {
  const widths = block.columns.map((column) => Math.round((TEXT_WIDTH * column.width) / 100));
  const row = (cells: readonly Content[], look: CellLook, tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((cell, i) => tableCell(cell, widths[i] ?? 0, look)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: [
      row(
        block.columns.map((column) => column.head),
        HEAD,
        true,
      ),
      ...block.rows.map((cells) => row(cells, BODY, false)),
    ],
  });
}

/** Terms and their values between two rules. */
export function factsTable(block: Extract<Block, { kind: 'facts' }>): Table {
  const widths = [Math.round(TEXT_WIDTH * 0.3), Math.round(TEXT_WIDTH * 0.7)] as const;
  const plain = (style: RunStyle): CellLook => ({ style, bottom: { size: 0, color: 'auto' } });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: line(4, LINE),
      bottom: line(4, LINE),
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: block.rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [
            tableCell(row.term, widths[0], plain({ font: SANS, size: 18, color: SOFT })),
            tableCell(row.value, widths[1], plain({ font: SANS, size: 18 })),
          ],
        }),
    ),
  });
}

function tableCell(content: Content, width: number, look: CellLook): TableCell {
  const bottom =
    look.bottom.size === 0 ? {} : { borders: { bottom: line(look.bottom.size, look.bottom.color) } };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 0, right: 120 },
    ...bottom,
    children: [
      new Paragraph({ spacing: { before: 0, after: 0, line: 245 }, children: runs(content, look.style) }),
    ],
  });
}
