/**
 * An error that the giver of a file or of facts can mend. `code` is stable (`area/what`); the message says what happened,
 * names the file or field, and the way out.
 */
export class DocumentError extends Error {
  constructor(
    readonly code: DocumentErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'DocumentError';
  }
}

export type DocumentErrorCode =
  | 'upload/empty'
  | 'upload/too_large'
  | 'upload/type'
  | 'upload/unreadable'
  | 'upload/encrypted'
  | 'upload/binary_text'
  | 'catalogue/empty'
  | 'catalogue/columns'
  | 'catalogue/too_many_rows'
  | 'letter/concedes'
  | 'letter/promises'
  | 'letter/logo'
  | 'letter/date'
  | 'letter/money';
