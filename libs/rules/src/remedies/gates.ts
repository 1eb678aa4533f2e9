import type { Remedy } from '../types.js';
import { spanOf } from '../wording/document.js';
import { additionText, placeOf } from './additions.js';
import { SERVICE_PHRASES } from './phrases.js';
import type { Finding, RemedyContext } from './context.js';

/** Wider words for a condition on who performs the work, for what payment, and where. */
export function gateExtensions(context: RemedyContext): Remedy[] {
  const { stand } = context;
  const gated = context.findings.filter((f) => f.verdict.reasons.includes('gate'));
  const free = gated.filter((f) => !f.service.forFee && stand.feeWords);
  const places = stand.territory
    ? gated.filter((f) => !free.includes(f) && (f.service.deliveredBy === 'self' || stand.performer.reached))
    : [];
  const performed = gated.filter(
    (f) => !free.includes(f) && !places.includes(f) && f.service.deliveredBy !== 'self',
  );
  const { term, insured } = context.style;
  return [
    ...extension(context, free, `"${term}" includes such services whether or not a fee is charged for them.`),
    ...extension(
      context,
      places,
      `"${term}" includes such services wherever in the world they are performed.`,
    ),
    ...extension(
      context,
      performed,
      `"${term}" includes such services when performed on behalf of ${insured} by subcontractors or vendors.`,
    ),
  ];
}

function extension(context: RemedyContext, findings: readonly Finding[], text: string): Remedy[] {
  if (findings.length === 0) return [];
  const worded = findings.every((f) => f.codes.every((c) => SERVICE_PHRASES[c]));
  return [
    {
      kind: 'gate_extension',
      serviceIds: findings.map((f) => f.service.id),
      byWording: true,
      operation: 'insert',
      place: placeOf(context),
      anchor: context.stand.grant ? spanOf(context.stand.grant.quote) : null,
      text: worded ? `${text}\n${additionText(context, findings)}` : text,
    },
  ];
}
