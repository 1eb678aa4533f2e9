import type { Letter, LetterFormat } from './letter.js';
import type { PaperDocument } from './tree.js';

/**
 * Renders a paper: a page of HTML that stands alone, a tagged PDF with its fonts, or a Word document. The same facts give the
 * same bytes in each format. Throws `DocumentError` `letter/concedes` when a request to a carrier holds words that concede,
 * `letter/logo`, `letter/date` or `letter/money` for facts that cannot be shown.
 */
export async function renderLetter(letter: Letter, format: LetterFormat): Promise<Uint8Array> {
  const document = await composed(letter);
  switch (format) {
    case 'html':
      return (await import('./write-html.js')).writeHtml(document);
    case 'pdf':
      return (await import('./pdf/write-pdf.js')).writePdf(document);
    case 'docx':
      return (await import('./docx/write-docx.js')).writeDocx(document);
  }
}

/** Composed once for all formats of the same letter object. */
const documents = new WeakMap<Letter, PaperDocument>();

async function composed(letter: Letter): Promise<PaperDocument> {
  const known = documents.get(letter);
  if (known) return known;
  // Loaded with the first letter: a process that never writes one starts sooner.
  const { compose } = await import('./compose.js');
  const document = compose(letter);
  documents.set(letter, document);
  return document;
}

/** Media types of the formats, for whoever serves or mails them. */
export const LETTER_MEDIA_TYPES: Readonly<Record<LetterFormat, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
