import { codesOf } from '../judge/codes.js';
import { judgeCode, worstOf } from '../judge/judge.js';
import { standOn, type Stand } from '../policy/stand.js';
import type { Remedy, ServiceLineFacts, VerdictKind, WordingText } from '../types.js';
import { readWording } from '../wording/reading.js';
import type { RemedyContext } from './propose.js';

const RANK: Readonly<Record<VerdictKind, number>> = { gap: 0, arguable: 1, in_scope: 2 };

/** Whether the proposed words, issued as an endorsement, bring every service they are meant for in scope and worsen no other. */
export function curesAll(context: RemedyContext, remedy: Remedy): boolean {
  const { input, readings, review } = context;
  const endorsement = asEndorsement(remedy, input.asOf);
  const after = standOn({ ...input, wordings: [...input.wordings, endorsement] }, [
    ...readings,
    readWording(endorsement),
  ]);
  return input.services.every((service, i) => {
    const verdict = verdictOf(after, service, input.mappings ?? []);
    if (remedy.serviceIds.includes(service.id)) return verdict === 'in_scope';
    return RANK[verdict] >= RANK[review.verdicts[i]?.verdict ?? 'gap'];
  });
}

function asEndorsement(remedy: Remedy, asOf: string): WordingText {
  return {
    id: 'proposed', kind: 'endorsement', title: '', formNumber: null, edition: null, effectiveOn: asOf, text: remedy.text, pageStarts: [],
  }; // prettier-ignore
}

function verdictOf(
  stand: Stand,
  service: ServiceLineFacts,
  mappings: NonNullable<RemedyContext['input']['mappings']>,
): VerdictKind {
  const { code, components } = codesOf(service, mappings);
  const parts = components.length > 0 ? components : [code];
  return worstOf(parts.map((part) => judgeCode(stand, service, part)))?.verdict ?? 'arguable';
}
