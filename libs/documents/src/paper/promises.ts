import { DocumentError } from '../document-error.js';
import type { Letter } from './letter.js';

/**
 * Words that, outside quotations, would have a client rely on insurance. That the policy is in doubt may be said to a client;
 * that a claim will be paid never is.
 */
const FORBIDDEN: readonly RegExp[] = [
  /\b(?:un)?covered\b/i,
  /\b(?:policy|endorsement|carrier|insurer|insurance)\s+covers\b/i,
  /\b(?:policy|endorsement|carrier|insurer|insurance|claims?)\s+(?:will|shall|would)\s+(?:be\s+paid|pay|respond|cover|reimburse)\b/i,
  /\bwill\s+be\s+(?:paid|reimbursed|insured|protected)\b/i,
  /\b(?:you|your\s+\w+)\s+(?:is|are)\s+(?:fully\s+)?(?:insured|protected|safe)\b/i,
  /\bfull\s+(?:cover(?:age)?|protection)\b/i,
  // Written small: some carriers have it in their names.
  /\bguarante(?:e[ds]?|eing)\b/,
];

const QUOTATIONS: readonly RegExp[] = [/“[^”]*”/g, /"[^"]*"/g, /«[^»]*»/g];

/** The words outside quotations that promise insurance to a client, as they stand; empty when there are none. */
export function promises(text: string): readonly string[] {
  const open = QUOTATIONS.reduce((rest, quotation) => rest.replace(quotation, ' '), text);
  return FORBIDDEN.flatMap((word) => word.exec(open)?.[0] ?? []);
}

/** Throws `letter/promises` when advice in a letter to a client promises insurance. */
export function refusePromises(letter: Letter): void {
  if (letter.kind !== 'advice') return;
  const found = letter.facts.items.flatMap(({ words, consequence }) => promises(`${words}\n${consequence}`));
  if (found.length === 0) return;
  throw new DocumentError(
    'letter/promises',
    `Advice promises no insurance, but these words do: ${found.map((word) => `"${word}"`).join(', ')}. Rephrase them, or put the policy's own words in quotation marks.`,
  );
}
