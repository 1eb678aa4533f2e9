import { createHash } from 'node:crypto';
import { MAX_TEXT_BYTES } from '@carveback/documents';
import { InvalidInput } from '../errors.js';
import { optionalText } from '../validate.js';
import type { TextState, Upload } from './upload.entity.js';

/** The text of a wording or an application, wherever it came from. */
export interface DocumentText {
  readonly state: TextState;
  readonly text: string;
  /** offsets into `text` at which each page begins; empty where pages are unknown */
  readonly pageStarts: number[];
  /** pages and parts of the file that gave no text: not read */
  readonly pagesWithoutText: number[];
  readonly partsNotRead: string[];
  /** of the text, hex; of the file where it has no text */
  readonly sha256: string;
  readonly uploadId: string | null;
}

/** One page as it was printed; `number` null when the document's pages are unknown. */
export interface TextPage {
  readonly number: number | null;
  readonly text: string;
}

/** `wording` and `application` documents answer with codes of their own area. */
export type DocumentArea = 'wording' | 'application';

/**
 * Text as somebody pasted it; form feeds part its pages. Throws `<area>/empty`, `<area>/too_long`,
 * `input/broken_text`.
 */
export function pastedText(area: DocumentArea, pasted: string): Omit<DocumentText, 'uploadId'> {
  refuseLong(area, 'text', pasted);
  const whole = optionalText('text', pasted, Infinity).replace(/\r\n?/g, '\n');
  if (!/[\p{L}\p{N}]/u.test(whole)) {
    throw new InvalidInput(
      'text',
      `The ${area} has no words. Paste its text, or upload the file.`,
      `${area}/empty`,
    );
  }
  const pages = whole.split('\f');
  const text = pages.join('\n');
  return {
    state: 'text',
    text,
    pageStarts: pages.length > 1 ? startsOf(pages) : [],
    pagesWithoutText: [],
    partsNotRead: [],
    sha256: sha256(text),
  };
}

/** The text that was found in an upload. Throws `<area>/too_long`. */
export function uploadedText(area: DocumentArea, upload: Omit<Upload, 'content'>): DocumentText {
  refuseLong(area, 'uploadId', upload.text);
  const { state, text, pageStarts, pagesWithoutText, partsNotRead } = upload;
  return {
    state,
    text,
    pageStarts,
    pagesWithoutText,
    partsNotRead,
    sha256: state === 'text' ? sha256(text) : upload.sha256,
    uploadId: upload.id,
  };
}

/** The pages of a text. */
export function pagesOf({ text, pageStarts }: Pick<DocumentText, 'text' | 'pageStarts'>): TextPage[] {
  if (pageStarts.length === 0) return text === '' ? [] : [{ number: null, text }];
  return pageStarts.map((start, index) => ({
    number: index + 1,
    text: text.slice(start, pageStarts[index + 1]),
  }));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function refuseLong(area: DocumentArea, field: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_TEXT_BYTES) return;
  throw new InvalidInput(
    field,
    `The text is ${(bytes / 1024 / 1024).toFixed(1)} MB; one ${area} may have 5 MB. Split the document, and add only the parts that belong to this policy.`,
    `${area}/too_long`,
  );
}

/** Pages are joined by a line break each. */
function startsOf(pages: readonly string[]): number[] {
  let next = 0;
  return pages.map((page) => {
    const start = next;
    next += page.length + 1;
    return start;
  });
}
