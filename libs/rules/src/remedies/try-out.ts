import { codesOf } from '../judge/codes.js';
import { judgeCode, worstOf } from '../judge/judge.js';
import { standOn, type Stand } from '../policy/stand.js';
import type { ReviewInput, ServiceLineFacts, VerdictKind, WordingText } from '../types.js';
import { readWording } from '../wording/reading.js';
import type { RemedyContext } from './context.js';

const RANK: Readonly<Record<VerdictKind, number>> = { gap: 0, arguable: 1, in_scope: 2 };

/** What words would do, issued as an endorsement and read again. */
export interface TriedOut {
  /** the findings that they bring in scope */
  readonly cured: readonly string[];
  /** whether any service would stand worse than before */
  readonly worsens: boolean;
}

/** Issues words as one more endorsement, effective on the day of the review, and reads the policy again. */
export function tryOut(context: RemedyContext, words: string | WordingText): TriedOut {
  const { input, readings, before } = context;
  const endorsement = typeof words === 'string' ? asEndorsement(words, input.asOf) : words;
  const after = verdictsOn(
    standOn({ ...input, wordings: [...input.wordings, endorsement] }, [
      ...readings,
      readWording(endorsement),
    ]),
    input,
  );
  const open = new Set(context.findings.map((f) => f.service.id));
  return {
    cured: input.services.filter((s, i) => open.has(s.id) && after[i] === 'in_scope').map((s) => s.id),
    worsens: after.some((verdict, i) => RANK[verdict] < RANK[before[i] ?? 'gap']),
  };
}

/** Words as an endorsement of its own. */
export function asEndorsement(text: string, effectiveOn: string): WordingText {
  return {
    id: 'proposed', kind: 'endorsement', title: '', formNumber: null, edition: null, effectiveOn, text, pageStarts: [],
  }; // prettier-ignore
}

/** The verdict on every service of the input, in its order. */
export function verdictsOn(stand: Stand, input: ReviewInput): VerdictKind[] {
  return input.services.map((service) => verdictOn(stand, service, input.mappings ?? []));
}

function verdictOn(
  stand: Stand,
  service: ServiceLineFacts,
  mappings: NonNullable<ReviewInput['mappings']>,
): VerdictKind {
  const { code, components } = codesOf(service, mappings);
  const parts = components.length > 0 ? components : [code];
  return worstOf(parts.map((part) => judgeCode(stand, service, part)))?.verdict ?? 'arguable';
}
