/** A run of text; `\n` is a line break. */
export interface Inline {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
}
export type Content = readonly Inline[];

export const PARAGRAPH_ROLES = [
  'body',
  'lead',
  'small',
  'address',
  'dateline',
  'notice',
  'standing',
] as const;
/** `lead`: the ask. `notice`: in a box. `standing`: a service's verdict in words. */
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

export const QUOTE_ROLES = ['present', 'proposed', 'statement'] as const;
export type QuoteRole = (typeof QUOTE_ROLES)[number];

export interface TableColumn {
  readonly head: Content;
  /** Share of the width in percent. */
  readonly width: number;
}

export type Block =
  | { readonly kind: 'letterhead'; readonly name: Content; readonly lines: readonly Content[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: Content }
  | { readonly kind: 'paragraph'; readonly role: ParagraphRole; readonly content: Content }
  | {
      readonly kind: 'quote';
      readonly role: QuoteRole;
      readonly paragraphs: readonly Content[];
      /** Where the words stand; null when nothing is named. */
      readonly source: Content | null;
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Content[] }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly term: Content; readonly value: Content }[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Content[])[];
    }
  | { readonly kind: 'signature'; readonly closing: Content; readonly lines: readonly Content[] };

export interface PaperLogo {
  readonly format: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A paper between template and writer: nothing in it but text and its roles. */
export interface PaperDocument {
  readonly title: string;
  readonly author: string;
  /** Small print at the foot of each page, beside the page number. */
  readonly footer: string;
  readonly logo: PaperLogo | null;
  readonly blocks: readonly Block[];
}
