import { Buffer } from 'node:buffer';
import { DocumentError } from '../document-error.js';

/**
 * Decodes plain text: a byte order mark decides, else UTF-8 when it is valid, else Windows-1252, which Excel and older
 * Windows programs write. Throws `upload/binary_text` when NUL bytes or other control characters show that it is no text.
 */
export function decodeText(filename: string, bytes: Uint8Array): string {
  const text = decode(bytes).replace(/^\ufeff/, '');
  if (text.includes('\0')) {
    throw new DocumentError(
      'upload/binary_text',
      `${filename} holds NUL bytes, so it is not plain text. Save it as UTF-8 text, .docx or .pdf and upload that.`,
    );
  }
  if (isMostlyControls(text)) {
    throw new DocumentError(
      'upload/type',
      `${filename} is of a kind that we do not read. Upload .txt, .pdf, .docx or .eml.`,
    );
  }
  return text.replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** One stray control character is a slip of some printer driver; a tenth of the first page is a program file. */
function isMostlyControls(text: string): boolean {
  const sample = text.slice(0, 4096);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++;
  }
  return controls * 10 > sample.length;
}

/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9f. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20's own decoder of that name reads Latin-1, and loses the curly quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}
