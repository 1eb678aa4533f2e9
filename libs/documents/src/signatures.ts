import type { Catalogue } from './catalogue/types.js';
import type { ExtractedText, GivenFile } from './extract/types.js';
import type { Letter, LetterFormat } from './paper/facts.js';

/** `extractText(file)`: text with pages. Throws `DocumentError` `upload/*`. */
export type ExtractText = (file: GivenFile) => Promise<ExtractedText>;
/** `readCatalogue(file)`: rows and problems of a CSV or XLSX. Throws `DocumentError` `upload/*`, `catalogue/*`. */
export type ReadCatalogue = (file: GivenFile) => Promise<Catalogue>;
/** `renderLetter(letter, format)`: the file's bytes, same facts same bytes. Throws `DocumentError` `letter/*`. */
export type RenderLetter = (letter: Letter, format: LetterFormat) => Promise<Uint8Array>;
/** `letterSubject(letter)`: one line, no line breaks. */
export type LetterSubject = (letter: Letter) => string;
/** `concedes(text)`: the words outside quotations that must not reach a carrier; empty when none. */
export type Concedes = (text: string) => readonly string[];
