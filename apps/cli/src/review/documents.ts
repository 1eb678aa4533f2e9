import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DocumentError, extractText, MAX_TEXT_BYTES, type ExtractedText } from '@carveback/documents';
import type { WordingKind, WordingText } from '@carveback/rules';
import { CliError } from './cli-error.js';

/** A policy document that was read, or a scan that could not be. */
export interface ReadDocument {
  readonly title: string;
  readonly pages: number | null;
  /** null: no words were found in it; it is named as not read and never judged */
  readonly wording: WordingText | null;
}

/** Reads the policy's documents in the order given. Throws `CliError` naming the file. */
export async function readDocuments(files: readonly string[]): Promise<ReadDocument[]> {
  return Promise.all(files.map(async (file, i) => toDocument(`wording-${i + 1}`, file, await extract(file))));
}

function toDocument(id: string, file: string, { state, text, pageStarts }: ExtractedText): ReadDocument {
  const title = path.basename(file);
  const pages = pageStarts.length || null;
  if (state === 'needs_text') return { title, pages, wording: null };
  const wording: WordingText = {
    id,
    kind: kindOf(text),
    title,
    formNumber: null,
    edition: null,
    effectiveOn: null,
    text,
    pageStarts,
  };
  return { title, pages, wording };
}

/** What a document is, by how it begins: an endorsement says so at its head, a whole policy goes on to define things. */
function kindOf(text: string): WordingKind {
  const head = text.slice(0, 600).toLowerCase();
  const whole = /insuring (?:agreement|clause)|\bdefinitions?\b|\bexclusions?\b/i.test(text);
  if (/\bendorsement\b/.test(head) && !/\bdeclarations?\b/.test(head) && text.length < 12_000)
    return 'endorsement';
  if (/\bdeclarations\b/.test(head) && !whole) return 'declarations';
  return 'base_form';
}

/** The text of any file the command takes. */
export async function extract(file: string): Promise<ExtractedText> {
  const found = await explained(file, async () =>
    extractText({ filename: path.basename(file), bytes: await readFile(file) }),
  );
  const bytes = Buffer.byteLength(found.text);
  if (bytes <= MAX_TEXT_BYTES) return found;
  throw new CliError(
    `${file}: the text is ${(bytes / 1024 / 1024).toFixed(1)} MB; one document may have 5 MB. Split it, and give only the parts that belong to this policy.`,
  );
}

/** Runs what reads a file; its expected failures become one sentence with the file's name. */
export async function explained<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DocumentError) throw new CliError(`${file}: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CliError(`${file}: there is no such file.`);
    if (code === 'EISDIR' || code === 'EACCES')
      throw new CliError(`${file}: this cannot be read as a file (${code}).`);
    throw error;
  }
}
