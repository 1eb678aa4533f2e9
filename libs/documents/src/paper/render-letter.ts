import { compose } from './compose.js';
import { writeDocx } from './docx/write-docx.js';
import type { Letter, LetterFormat } from './facts.js';
import { writePdf } from './pdf/write-pdf.js';
import { writeHtml } from './write-html.js';

/**
 * Renders a paper: a page of HTML that stands alone, a tagged PDF with its fonts, or a Word document. The same facts give the
 * same bytes in each format. Throws `DocumentError` `letter/concedes` when a request to a carrier holds words that concede,
 * `letter/logo`, `letter/date` or `letter/money` for facts that cannot be shown.
 */
export async function renderLetter(letter: Letter, format: LetterFormat): Promise<Uint8Array> {
  const document = compose(letter);
  switch (format) {
    case 'html':
      return writeHtml(document);
    case 'pdf':
      return writePdf(document);
    case 'docx':
      return writeDocx(document);
  }
}

/** Media types of the formats, for whoever serves or mails them. */
export const LETTER_MEDIA_TYPES: Readonly<Record<LetterFormat, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
