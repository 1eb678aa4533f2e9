import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  ShadingType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { Block, Content, PaperDocument, PaperLogo, ParagraphRole } from '../tree.js';
import { runs, type RunStyle } from './runs.js';
import { DEEP, LINE, SANS, SOFT, TINT } from './style.js';
import { dataTable, factsTable } from './tables.js';

const rule = (size: number, color: string, space: number) => ({
  style: BorderStyle.SINGLE,
  size,
  color,
  space,
});
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** A paragraph of no height, so that Word does not join two tables or glue text to one. */
const gap = () => new Paragraph({ spacing: { before: 0, after: 60, line: 120 }, children: [] });

/** One block of the paper in Word's parts. `index` numbers the ordered lists apart. */
export function docxBlock(block: Block, document: PaperDocument, index: number): FileChild[] {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block.name, block.lines, document.logo);
    case 'heading':
      return [
        new Paragraph({ heading: HEADINGS[block.level], keepNext: true, children: runs(block.content) }),
      ];
    case 'paragraph':
      return [paragraph(block.role, block.content)];
    case 'quote':
      return quote(block);
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.ordered ? 'ordered' : 'bullets', level: 0, instance: index },
            spacing: { after: 60 },
            children: runs(item),
          }),
      );
    case 'facts':
      return [factsTable(block), gap()];
    case 'table':
      return [dataTable(block), gap()];
    case 'signature':
      return signature(block.closing, block.lines);
  }
}

function letterhead(name: Content, lines: readonly Content[], logo: PaperLogo | null): Paragraph[] {
  const picture = logo
    ? [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
          children: [image(logo)],
        }),
      ]
    : [];
  return [
    ...picture,
    new Paragraph({
      spacing: { after: 40 },
      children: runs(name, { font: SANS, size: 30, bold: true, color: DEEP }),
    }),
    ...lines.map((line, i) => {
      const last = i === lines.length - 1;
      return new Paragraph({
        spacing: { after: last ? 360 : 0 },
        ...(last ? { border: { bottom: rule(4, LINE, 8) } } : {}),
        children: runs(line, { font: SANS, size: 17, color: SOFT }),
      });
    }),
  ];
}

/** Fits the picture into 150 by 40 points, as the PDF does. */
function image(logo: PaperLogo): ImageRun {
  const scale = Math.min(200 / logo.width, 53 / logo.height);
  return new ImageRun({
    type: logo.format,
    data: logo.bytes,
    transformation: { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) },
  });
}

const SMALL: RunStyle = { font: SANS, size: 17, color: SOFT };
const BOXED: Partial<IParagraphOptions> = {
  shading: { type: ShadingType.CLEAR, fill: TINT },
  border: { left: rule(20, DEEP, 10) },
  indent: { left: 200, right: 200 },
};

const ROLES: Readonly<Record<ParagraphRole, { style?: RunStyle; options?: Partial<IParagraphOptions> }>> = {
  body: {},
  standing: { options: { keepNext: true } },
  lead: { style: { bold: true } },
  small: { style: SMALL, options: { spacing: { before: 200 } } },
  address: { options: { spacing: { after: 240 } } },
  dateline: { style: { ...SMALL, size: 18 }, options: { alignment: AlignmentType.RIGHT } },
  notice: { options: BOXED },
};

function paragraph(role: ParagraphRole, content: Content): Paragraph {
  const { style, options } = ROLES[role];
  return new Paragraph({ ...options, children: runs(content, style) });
}

function quote(block: Extract<Block, { kind: 'quote' }>): Paragraph[] {
  const look: Partial<IParagraphOptions> =
    block.role === 'proposed' ? BOXED : { border: { left: rule(12, LINE, 10) }, indent: { left: 200 } };
  const paragraphs = block.paragraphs.map(
    (text) => new Paragraph({ ...look, spacing: { after: 80 }, children: runs(text) }),
  );
  const source = block.source
    ? [new Paragraph({ ...look, spacing: { after: 160 }, children: runs(block.source, SMALL) })]
    : [];
  return [...paragraphs, ...source];
}

function signature(closing: Content, lines: readonly Content[]): Paragraph[] {
  return [
    new Paragraph({ keepNext: true, spacing: { before: 300, after: 700 }, children: runs(closing) }),
    ...lines.map(
      (line, i) =>
        new Paragraph({
          keepNext: i < lines.length - 1,
          spacing: { after: 0 },
          children: runs(line, i === 0 ? { bold: true } : { ...SMALL, size: 18 }),
        }),
    ),
  ];
}
