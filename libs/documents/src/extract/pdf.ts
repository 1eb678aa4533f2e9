import { getDocumentProxy } from 'unpdf';
import { DocumentError } from '../document-error.js';
import { joinPages } from './pages.js';
import { pageLines, type PdfWord } from './pdf-lines.js';

const MAX_PAGES = 3000;
/** Twice the text of the longest policy we can imagine; a file that gives more was made to. */
const MAX_CHARACTERS = 30_000_000;

type OpenPdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Text of a PDF with its pages. Throws `upload/encrypted`, `upload/unreadable` or `upload/too_large`. */
export async function pdfText(filename: string, bytes: Uint8Array): Promise<ReturnType<typeof joinPages>> {
  const pdf = await open(filename, bytes);
  try {
    if (pdf.numPages > MAX_PAGES) throw tooLong(filename);
    return joinPages(await readPages(filename, pdf));
  } catch (error) {
    throw error instanceof DocumentError ? error : unreadable(filename);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(filename: string, pdf: OpenPdf): Promise<string[]> {
  const pages: string[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = pageLines(items.filter((item): item is PdfWord & typeof item => 'str' in item));
    page.cleanup();
    characters += text.length;
    if (characters > MAX_CHARACTERS) throw tooLong(filename);
    pages.push(text);
    // Pages are parsed on this thread: let other requests have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return pages;
}

async function open(filename: string, bytes: Uint8Array): Promise<OpenPdf> {
  try {
    return await getDocumentProxy(
      // The reader takes the buffer over, so it gets its own.
      new Uint8Array(bytes),
      { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0, maxImageSize: 1 },
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new DocumentError(
        'upload/encrypted',
        `${filename} is protected by a password. Remove the password, or print it to a new PDF, and upload that.`,
      );
    }
    throw unreadable(filename);
  }
}

function tooLong(filename: string): DocumentError {
  return new DocumentError(
    'upload/too_large',
    `${filename} holds more pages or text than we read (${MAX_PAGES} pages). Split it and upload the parts.`,
  );
}

function unreadable(filename: string): DocumentError {
  return new DocumentError(
    'upload/unreadable',
    `${filename} is damaged and cannot be read as a PDF. Open it in a PDF reader, print it to a new PDF, and upload that; or paste its text.`,
  );
}
