import type { Remedy } from '../types.js';
import { spanOf } from '../wording/document.js';
import { additionText, grantsByDefinition, placeOf } from './additions.js';
import type { Finding, RemedyContext } from './context.js';
import { wordedRemedy, type Draft } from './draft.js';
import { codesOfAll, unnamedCodes } from './naming.js';
import { SERVICE_PHRASES } from './phrases.js';

/** Wider words for a condition on who performs the work, for what payment, and where. */
export const gateExtensions: Draft = (context) => {
  const { stand } = context;
  const gated = context.findings.filter((f) => f.verdict.reasons.includes('gate'));
  const free = gated.filter((f) => !f.service.forFee && stand.feeWords);
  const places = stand.territory
    ? gated.filter((f) => !free.includes(f) && (f.service.deliveredBy === 'self' || stand.performer.reached))
    : [];
  const byOthers = gated.filter(
    (f) => !free.includes(f) && !places.includes(f) && f.service.deliveredBy !== 'self',
  );
  return [
    ...extension(context, free, scopeSentence(context, FREE)),
    ...extension(context, places, scopeSentence(context, WORLDWIDE)),
    ...extension(context, byOthers, performedByOthers(context)),
    ...namedSubcontractors(context, byOthers),
  ];
};

const FREE = 'whether or not a fee is charged for them';
const WORLDWIDE = 'wherever in the world they are performed';

/** Work that others perform on the insured's behalf counts too. */
export function performedByOthers(context: RemedyContext): string {
  return scopeSentence(context, performers(context));
}

function performers({ style }: RemedyContext): string {
  return `when performed by ${style.insured} or, ${style.onBehalf}, by subcontractors or vendors`;
}

function scopeSentence(context: RemedyContext, condition: string): string {
  const { term } = context.style;
  const scope = grantsByDefinition(context) ? `The definition of "${term}"` : 'The insuring agreement';
  return `${scope} applies to the services described in it ${condition}.`;
}

/** Wider words for every condition that a service may not meet, the likeliest first. */
export function gateSentences(context: RemedyContext, { service }: Finding): string[] {
  const { stand } = context;
  return [
    ...(service.deliveredBy !== 'self' ? [performers(context)] : []),
    ...(service.forFee ? [] : [FREE]),
    ...(stand.territory ? [WORLDWIDE] : []),
  ].map((condition) => scopeSentence(context, condition));
}

function extension(context: RemedyContext, findings: readonly Finding[], text: string): Remedy[][] {
  if (findings.length === 0) return [];
  const worded = findings.every((f) => f.codes.every((c) => SERVICE_PHRASES[c]));
  const unnamed = unnamedCodes(context, findings);
  const codes = unnamed.length > 0 ? unnamed : codesOfAll(findings);
  return [
    gateRemedies(context, findings, worded ? [text, `${text}\n${additionText(context, codes)}`] : [text]),
  ];
}

/** The firm that a service line says performs the work: "by Pixel & Plum Studio, an independent firm". */
const FIRM =
  /\b(?:by|with|through|via|to)\s+(?:(?:an? )?[\w -]{0,40}\b(?:firm|contractor|company|partner|vendor|freelancer|studio|supplier),\s+)?((?:[A-Z][\w.'’-]*)(?:\s+(?:&|of|and|[A-Z][\w.'’-]*))*)/;

/** Where the wording reaches only subcontractors that it names: their names. */
function namedSubcontractors(context: RemedyContext, findings: readonly Finding[]): Remedy[][] {
  return findings.flatMap((f) => {
    const firm = FIRM.exec(f.service.description)?.[1]?.replace(/[.,]$/, '');
    return firm
      ? [gateRemedies(context, [f], [`The following is added to the list of named subcontractors: ${firm}.`])]
      : [];
  });
}

function gateRemedies(
  context: RemedyContext,
  findings: readonly Finding[],
  texts: readonly string[],
): Remedy[] {
  const anchor = context.stand.grant ? spanOf(context.stand.grant.quote) : null;
  return texts.map((text) =>
    wordedRemedy('gate_extension', findings, { place: placeOf(context), anchor, text }),
  );
}
