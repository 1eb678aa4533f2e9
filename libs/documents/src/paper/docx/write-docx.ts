import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { PaperDocument } from '../tree.js';
import { docxBlock } from './blocks.js';
import { settleBytes } from './settle-bytes.js';
import { DEEP, INK, PAGE, SANS, SERIF, SOFT, TEXT_WIDTH } from './style.js';

/** Writes a Word document to be edited; the same paper gives the same bytes. */
export async function writeDocx(paper: PaperDocument): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: paper.author,
    lastModifiedBy: paper.author,
    description: '',
    styles: styles(),
    numbering: {
      config: [
        numbering('ordered', LevelFormat.DECIMAL, '%1.'),
        numbering('bullets', LevelFormat.BULLET, '•'),
      ],
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(paper.footer) },
        children: paper.blocks.flatMap((block, index) => docxBlock(block, paper, index)),
      },
    ],
  });
  return settleBytes(await Packer.toBuffer(document));
}

function styles() {
  const heading = (size: number, color: string, before: number) => ({
    run: { font: SANS, size, bold: true, color },
    paragraph: { spacing: { before, after: 120 } },
  });
  return {
    default: {
      document: {
        run: { font: SERIF, size: 20, color: INK, language: { value: 'en-US' } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(28, DEEP, 320),
      heading2: heading(22, DEEP, 260),
      heading3: heading(20, INK, 220),
    },
  };
}

function numbering(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const style = { paragraph: { indent: { left: 400, hanging: 300 } } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }] };
}

function footer(text: string): Footer {
  const style = { font: SANS, size: 16, color: SOFT };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ ...style, text }),
          new TextRun({
            ...style,
            children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
