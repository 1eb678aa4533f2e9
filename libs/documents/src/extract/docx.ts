import { Buffer } from 'node:buffer';
import mammoth from 'mammoth';
import { DocumentError } from '../document-error.js';
import { htmlToLines } from './html-to-lines.js';

/** Text of a Word document, a line per paragraph and a tab between table cells. The zip has been checked before. */
export async function docxText(filename: string, bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      // Pictures would come as megabytes of base64.
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return htmlToLines(value);
  } catch {
    throw new DocumentError(
      'upload/unreadable',
      `${filename} could not be read as a Word document. Save it again as .docx or as PDF, and upload that.`,
    );
  }
}
