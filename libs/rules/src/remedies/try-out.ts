import { codesOf } from '../judge/codes.js';
import { judgeCode, worstOf } from '../judge/judge.js';
import { standOn, type Stand } from '../policy/stand.js';
import type { Remedy, ServiceLineFacts, VerdictKind, WordingText } from '../types.js';
import { readWording } from '../wording/reading.js';
import type { RemedyContext } from './context.js';

const RANK: Readonly<Record<VerdictKind, number>> = { gap: 0, arguable: 1, in_scope: 2 };

/** What the proposed words would do, issued as an endorsement and read again. */
export interface TriedOut {
  /** the services they are meant for that they bring in scope */
  readonly cured: readonly string[];
  /** whether any other service would stand worse than before */
  readonly worsens: boolean;
}

export function tryOut(context: RemedyContext, remedy: Remedy): TriedOut {
  const { input, readings, review } = context;
  const endorsement = asEndorsement(remedy, input.asOf);
  const after = standOn({ ...input, wordings: [...input.wordings, endorsement] }, [
    ...readings,
    readWording(endorsement),
  ]);
  const verdicts = input.services.map((service) => verdictOf(after, service, input.mappings ?? []));
  const meantFor = (service: ServiceLineFacts) => remedy.serviceIds.includes(service.id);
  return {
    cured: input.services.filter((s, i) => meantFor(s) && verdicts[i] === 'in_scope').map((s) => s.id),
    worsens: input.services.some(
      (s, i) => !meantFor(s) && RANK[verdicts[i] ?? 'gap'] < RANK[review.verdicts[i]?.verdict ?? 'gap'],
    ),
  };
}

/** Whether the proposed words bring every service they are meant for in scope and worsen no other. */
export function curesAll(context: RemedyContext, remedy: Remedy): boolean {
  const { cured, worsens } = tryOut(context, remedy);
  return cured.length === remedy.serviceIds.length && !worsens;
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
