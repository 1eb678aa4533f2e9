import type { Letter, LetterFormat } from './paper/facts.js';

/** `renderLetter(letter, format)`: the file's bytes, same facts same bytes. Throws `DocumentError` `letter/*`. */
export type RenderLetter = (letter: Letter, format: LetterFormat) => Promise<Uint8Array>;
/** `letterSubject(letter)`: one line, no line breaks. */
export type LetterSubject = (letter: Letter) => string;
/** `concedes(text)`: the words outside quotations that must not reach a carrier; empty when none. */
export type Concedes = (text: string) => readonly string[];
