import { DocumentError } from '../document-error.js';
import { looksLikeMail } from './mail-headers.js';

export type SniffedKind = 'pdf' | 'zip' | 'mail' | 'text';

const hasPrefix = (bytes: Uint8Array, ...prefix: number[]) => prefix.every((b, i) => bytes[i] === b);
const latin1 = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** An encrypted Office document is an OLE container with a stream of this name. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1');

const MARKUP = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|script|svg|\?xml|table|div|p)\b/i;
const BINARY_NAME = /\.(pdf|docx|xlsx|doc|xls|msg|zip|png|jpe?g|tiff?)$/i;

/** Tells what a file is by its bytes. Throws `upload/type` or `upload/encrypted` for what we do not read. */
export function sniff(filename: string, bytes: Uint8Array): SniffedKind {
  if (hasPrefix(bytes, 0x50, 0x4b, 0x03, 0x04) || hasPrefix(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  const head = latin1(bytes, 0, 4096);
  // Producers may put a few bytes before the header; readers accept it within the first kilobyte.
  const pdfAt = head.slice(0, 1024).indexOf('%PDF-');
  if (pdfAt === 0 || (pdfAt > 0 && !MARKUP.test(head))) return 'pdf';
  refuseForeign(filename, bytes, head);
  if (looksLikeMail(head)) return 'mail';
  if (BINARY_NAME.test(filename)) {
    throw new DocumentError(
      'upload/type',
      `${filename} has a name of one kind and the contents of another (it holds plain text). Open it in the program it came from and save it again.`,
    );
  }
  return 'text';
}

function refuseForeign(filename: string, bytes: Uint8Array, head: string): void {
  if (hasPrefix(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (latin1(bytes, 0, bytes.length).includes(ENCRYPTED_PACKAGE)) {
      throw new DocumentError(
        'upload/encrypted',
        `${filename} is protected by a password. Remove the password and upload it again.`,
      );
    }
    throw new DocumentError(
      'upload/type',
      `${filename} is an older Office or Outlook file. Save it as .docx, .xlsx, .pdf or .eml and upload that.`,
    );
  }
  if (IMAGES.some((magic) => hasPrefix(bytes, ...magic))) {
    throw new DocumentError(
      'upload/type',
      `${filename} is a picture. Upload the document as PDF, or paste its text.`,
    );
  }
  if (head.startsWith('{\\rtf')) {
    throw new DocumentError('upload/type', `${filename} is rich text (RTF). Save it as .docx or .pdf.`);
  }
  if (MARKUP.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))) {
    throw new DocumentError(
      'upload/type',
      `${filename} is a web page, not a document. Print the page to PDF, or paste its text.`,
    );
  }
}
