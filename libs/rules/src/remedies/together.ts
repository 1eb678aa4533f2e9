import type { Reason } from '../types.js';
import type { RemedyContext } from './context.js';
import { exceptionsFor } from './carve-backs.js';
import { wordedRemedy, type Draft } from './draft.js';
import { gateSentences } from './gates.js';
import { additionText, placeOf } from './additions.js';
import { isWorded, unnamedCodes } from './naming.js';

/** Findings that wait for a paper or a part of the policy, not for words. */
const NOT_WORDS: readonly Reason[] = ['schedule_missing', 'not_in_force', 'other_part'];

/** For a finding that several things stand against at once: the exceptions, the conditions and the words together. */
export const allTogether: Draft = (context) =>
  context.findings
    .filter((f) => isWorded(f) && !NOT_WORDS.includes(f.verdict.reasons[0] as Reason))
    .map((finding) => {
      const exceptions = exceptionsFor(context, [finding]);
      const gated = exceptions.length > 0 || finding.verdict.reasons.includes('gate');
      const gates = gated ? gateSentences(context, finding) : [];
      const unnamed = unnamedCodes(context, [finding]);
      const words = unnamed.length > 0 ? [additionText(context, unnamed)] : [];
      const conditions = gates.map((_, i) => gates.slice(0, i + 1));
      const kind = exceptions.length > 0 ? 'carve_back' : 'gate_extension';
      return (conditions.length > 0 ? conditions : [[]])
        .map((some) => [...exceptions, ...some, ...words])
        .filter((lines) => lines.length > 1)
        .map((lines) =>
          wordedRemedy(kind, [finding], {
            place: placeFor(context, exceptions),
            anchor: null,
            text: lines.join('\n'),
          }),
        );
    });

function placeFor(context: RemedyContext, exceptions: readonly string[]): string {
  return exceptions.length > 0 ? 'Exclusions' : placeOf(context);
}
