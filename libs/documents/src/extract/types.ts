/** A file as somebody handed it over. The name is shown in messages; it never decides what the file is. */
export interface GivenFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

export const MEDIA_TYPES = {
  text: 'text/plain',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
} as const;
export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES];

/** What could be read from a file. */
export interface ExtractedText {
  readonly mediaType: MediaType;
  /** Lines end in `\n`; empty when `state` is `needs_text`. */
  readonly text: string;
  /** Offsets (UTF-16 units) into `text` at which each page begins; empty where pages are unknown (all but PDF and form feeds). */
  readonly pageStarts: readonly number[];
  /** 1-based pages on which no word was found, such as scanned endorsements in a printed policy. */
  readonly pagesWithoutText: readonly number[];
  /** Attachments of an e-mail that gave no text, with the reason; each is a document not read. */
  readonly partsNotRead: readonly string[];
  /** `needs_text`: readable but without a single word, as a scan is. Somebody must paste its text; it is never judged. */
  readonly state: 'text' | 'needs_text';
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string;
}

/** Longest text of one document that is judged: 5 MB in UTF-8, some two thousand pages. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024;

/** Largest file that is read: 25 MB. */
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;
