import { DocumentError } from '../document-error.js';
import { joinPages } from './pages.js';
import { readPdfPages, type PdfFailure, type PdfLimits } from './pdf-thread.js';

/** Several times the longest policy we can imagine; a file that asks for more was made to. */
const LIMITS: PdfLimits = {
  pages: 3000,
  characters: 30_000_000,
  milliseconds: 60_000,
  growthBytes: 1024 * 1024 * 1024,
};

/** Text of a PDF with its pages. Throws `upload/encrypted`, `upload/unreadable` or `upload/too_large`. */
export async function pdfText(
  filename: string,
  bytes: Uint8Array,
  limits: PdfLimits = LIMITS,
): Promise<ReturnType<typeof joinPages>> {
  const pages = await readPdfPages(bytes, limits).catch((failure: PdfFailure) => {
    throw refusals(filename, limits)[failure];
  });
  return joinPages(pages);
}

function refusals(filename: string, limits: PdfLimits): Readonly<Record<PdfFailure, DocumentError>> {
  return {
    encrypted: new DocumentError(
      'upload/encrypted',
      `${filename} is protected by a password. Remove the password, or print it to a new PDF, and upload that.`,
    ),
    unreadable: new DocumentError(
      'upload/unreadable',
      `${filename} is damaged and cannot be read as a PDF. Open it in a PDF reader, print it to a new PDF, and upload that; or paste its text.`,
    ),
    too_large: new DocumentError(
      'upload/too_large',
      `${filename} holds more than we read (at most ${limits.pages} pages, within a minute). Split it, or print it to a new PDF, and upload that.`,
    ),
  };
}
