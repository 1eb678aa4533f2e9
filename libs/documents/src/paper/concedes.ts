/**
 * Words that, outside quotations, would concede that the present wording does not respond, or that carry our own verdicts.
 * Words of the trade that only look like them ("exclusion", "coverage part", "in-scope systems") are not among them.
 */
const FORBIDDEN: readonly RegExp[] = [
  /\bgaps?\b/i,
  /\b(?:un)?covered\b/i,
  /\b(?:does|do|did|will|would|is|are)(?:\s+not|n['’]t)\s+cover\b/i,
  /\bno\s+cover(?:age)?\b/i,
  /\bnot\s+insured\b|\buninsured\b/i,
  /\bexcluded\b/i,
  /\bin_scope\b/i,
  /\b(?:not\s+in|out\s+of|outside)\s+(?:the\s+)?scope\b/i,
  /\barguabl[ey]\b/i,
  /\bverdicts?\b/i,
  /\bnear[_ -]match\b/i,
  /\b(?:intentional_acts|after_application|removed_by_endorsement|schedule_missing)\b/i,
];

const QUOTATIONS: readonly RegExp[] = [/“[^”]*”/g, /"[^"]*"/g, /«[^»]*»/g];

/** The words outside quotations that must not reach a carrier, as they stand; empty when there are none. */
export function concedes(text: string): readonly string[] {
  const open = QUOTATIONS.reduce((rest, quotation) => rest.replace(quotation, ' '), text);
  return FORBIDDEN.flatMap((word) => word.exec(open)?.[0] ?? []);
}

/**
 * The same for proposed wording. What it takes over from the policy is the policy's own: sentences that the present wording
 * has too, and the defined term itself (some policies call it "Covered Services").
 */
export function proposalConcedes(
  text: string,
  present: readonly string[],
  term: string | null,
): readonly string[] {
  const kept = present.map(squeeze).join(' ');
  const own = text
    .split(/(?<=[.;:])\s+|\n+/)
    .filter((sentence) => !kept.includes(squeeze(sentence)))
    .join(' ');
  return concedes(term ? own.replaceAll(term, ' ') : own);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
