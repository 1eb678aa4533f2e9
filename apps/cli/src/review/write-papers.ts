import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LETTER_FORMATS, renderLetter, type Letter } from '@carveback/documents';
import type { ReviewArguments } from './arguments.js';
import { CliError } from './cli-error.js';
import { clientReport, draftLetter } from './papers.js';
import type { FilesReview } from './review-policy-files.js';

/** The review as data: what went in, what came out. Same files, same day, same rules: the same bytes. */
export function reviewJson({ input, review, remedies, declarations, notes }: FilesReview): string {
  return `${JSON.stringify({ declarations, input, review, remedies, notes }, null, 2)}\n`;
}

/** Writes review.json, the client's report and the draft letter into a folder. Answers the files' paths. */
export async function writePapers(
  found: FilesReview,
  args: ReviewArguments,
  folder: string,
): Promise<string[]> {
  const letter = draftLetter(found, args);
  const papers: [string, Letter][] = [
    ['client-report', { kind: 'client_report', facts: clientReport(found, args) }],
  ];
  if (letter) papers.push(['draft-letter', { kind: 'endorsement_request', facts: letter }]);
  // Rendered before the first file is written: a paper that fails leaves no half-filled folder.
  const files: [string, string | Uint8Array][] = [['review.json', reviewJson(found)]];
  for (const [name, paper] of papers) {
    for (const format of LETTER_FORMATS) files.push([`${name}.${format}`, await renderLetter(paper, format)]);
  }
  return save(folder, files);
}

async function save(folder: string, files: readonly [string, string | Uint8Array][]): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) await writeFile(path.join(folder, name), content);
  } catch (error) {
    throw new CliError(`${folder}: cannot be written (${(error as Error).message}).`);
  }
  return files.map(([name]) => path.join(folder, name));
}
