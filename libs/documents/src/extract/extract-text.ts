import { createHash } from 'node:crypto';
import { DocumentError } from '../document-error.js';
import { decodeText } from './decode-text.js';
import { hasWords, joinPages } from './pages.js';
import { pdfText } from './pdf.js';
import { sniff } from './sniff.js';
import {
  MAX_UPLOAD_BYTES,
  MEDIA_TYPES,
  type ExtractedText,
  type GivenFile,
  type MediaType,
} from './types.js';

/** An e-mail within an e-mail within an e-mail is read; deeper ones are named as not read. */
const MAX_MAIL_DEPTH = 3;
const MAX_ATTACHMENTS = 50;

// The readers bring large libraries: each is loaded with the first file of its kind.

type Reading = Omit<ExtractedText, 'sha256' | 'state'>;

/**
 * Reads the text of a `.txt`, `.pdf`, `.docx` or `.eml` file, told apart by their bytes. A PDF without text is kept
 * (`needs_text`). Throws `DocumentError` with `upload/empty`, `too_large`, `type`, `unreadable`, `encrypted` or
 * `binary_text`; each message names the file and the way out.
 */
export async function extractText(file: GivenFile): Promise<ExtractedText> {
  refuseSize(file);
  const reading = await read(file, 1);
  return {
    ...reading,
    state: hasWords(reading.text) ? 'text' : 'needs_text',
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  };
}

/** Throws `upload/empty` or `upload/too_large`. */
export function refuseSize(file: GivenFile): void {
  if (file.bytes.length === 0) {
    throw new DocumentError('upload/empty', `${file.filename} is empty (0 bytes). Choose the file again.`);
  }
  if (file.bytes.length > MAX_UPLOAD_BYTES) {
    throw new DocumentError(
      'upload/too_large',
      `${file.filename} is larger than 25 MB. Print it to a smaller PDF, or split it and upload the parts.`,
    );
  }
}

async function read(file: GivenFile, depth: number): Promise<Reading> {
  switch (sniff(file.filename, file.bytes)) {
    case 'pdf':
      return readPdf(file);
    case 'zip':
      return readDocx(file);
    case 'mail':
      return readMail(file, depth);
    case 'text':
      return readPlain(file);
  }
}

async function readPdf(file: GivenFile): Promise<Reading> {
  const pages = await pdfText(file.filename, file.bytes);
  const reading = { mediaType: MEDIA_TYPES.pdf, partsNotRead: [], ...pages };
  return hasWords(pages.text) ? reading : { ...reading, text: '', pageStarts: [] };
}

async function readDocx(file: GivenFile): Promise<Reading> {
  const { checkedEntries } = await import('./zip-guard.js');
  const entries = await checkedEntries(file.filename, file.bytes);
  if (!entries.has('word/document.xml')) {
    const what = entries.has('xl/workbook.xml') ? 'a spreadsheet' : 'a zip archive';
    throw new DocumentError(
      'upload/type',
      `${file.filename} is ${what}. Upload a wording as .txt, .pdf, .docx or .eml.`,
    );
  }
  const { docxText } = await import('./docx.js');
  return unpaged(MEDIA_TYPES.docx, await docxText(file.filename, file.bytes));
}

function readPlain(file: GivenFile): Reading {
  const text = decodeText(file.filename, file.bytes);
  if (text.trim() === '') {
    throw new DocumentError('upload/empty', `${file.filename} holds no text. Choose the file again.`);
  }
  // Text printed from a PDF marks its pages with form feeds.
  if (text.includes('\f')) {
    const pages = text.replace(/\f$/, '').split('\f');
    return { mediaType: MEDIA_TYPES.text, partsNotRead: [], ...joinPages(pages) };
  }
  return unpaged(MEDIA_TYPES.text, text);
}

async function readMail(file: GivenFile, depth: number): Promise<Reading> {
  const { mailParts } = await import('./mail.js');
  const mail = await mailParts(file.filename, file.bytes);
  const parts = [mail.text];
  const partsNotRead: string[] = [];
  for (const [index, attachment] of mail.attachments.entries()) {
    const { text, notRead } = await readAttachment(attachment, depth, index);
    if (text !== '') parts.push(`Attachment: ${attachment.filename}\n\n${text}`);
    partsNotRead.push(...notRead);
  }
  return { ...unpaged(MEDIA_TYPES.eml, parts.join('\n\n')), partsNotRead };
}

/** An attachment that cannot be read does not spoil the message: it is named as not read. */
async function readAttachment(
  file: GivenFile,
  depth: number,
  index: number,
): Promise<{ text: string; notRead: readonly string[] }> {
  if (depth >= MAX_MAIL_DEPTH || index >= MAX_ATTACHMENTS) {
    return { text: '', notRead: [`${file.filename}: too many or too deeply nested attachments`] };
  }
  try {
    refuseSize(file);
    const { text, partsNotRead, pagesWithoutText } = await read(file, depth + 1);
    if (!hasWords(text))
      return { text: '', notRead: [`${file.filename}: a scan without text`, ...partsNotRead] };
    const scans = pagesWithoutText.map((page) => `${file.filename}, page ${page}: no text`);
    return { text, notRead: [...scans, ...partsNotRead] };
  } catch (error) {
    if (error instanceof DocumentError) return { text: '', notRead: [error.message] };
    throw error;
  }
}

function unpaged(mediaType: MediaType, text: string): Reading {
  return { mediaType, text, pageStarts: [], pagesWithoutText: [], partsNotRead: [] };
}
