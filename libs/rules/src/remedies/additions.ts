import type { Reason, Remedy } from '../types.js';
import { spanOf } from '../wording/document.js';
import type { Finding, RemedyContext } from './context.js';
import { wordedRemedy, type Draft } from './draft.js';
import { codesOfAll, isNameable, servicesPerformed } from './naming.js';

/** Reasons that only another remedy cures. */
const NOT_CURED: readonly Reason[] = [
  'excluded',
  'intentional_acts',
  'not_in_force',
  'other_part',
  'schedule_missing',
  'before_retroactive_date',
  'gate',
];

/** Whether naming the service is what is missing. */
export function asksForWords(f: Finding): boolean {
  return isNameable(f) && !NOT_CURED.includes(f.verdict.reasons[0] as Reason);
}

/** The narrow addition: the services named, in the policy's own terms. */
export const additions: Draft = (context) => {
  const findings = context.findings.filter((f) => asksForWords(f) && !isTied(context, [f]));
  return findings.length > 0 && context.stand.grant ? [added(context, 'add_service', findings)] : [];
};

/** For a tie to what the insured described: the description brought up to date. */
export const updatedDescriptions: Draft = (context) => {
  const findings = context.findings.filter((f) => asksForWords(f) && isTied(context, [f]));
  return findings.length > 0 && context.stand.grant ? [added(context, 'update_description', findings)] : [];
};

function added(context: RemedyContext, kind: Remedy['kind'], findings: readonly Finding[]): Remedy[] {
  const { grant } = context.stand;
  const anchor = grant ? spanOf(grant.quote) : null;
  const codes = codesOfAll(findings);
  const texts = [additionText(context, codes), additionToDefinition(context, codes)];
  return [...new Set(texts)].map((text) =>
    wordedRemedy(kind, findings, { place: placeOf(context), anchor, text }),
  );
}

/** A policy that rests on the application: whatever is asked for, the description has to say it. */
function isTied({ stand }: RemedyContext, findings: readonly Finding[]): boolean {
  return stand.tie?.tie.to === 'application' && findings.some((f) => f.verdict.reasons[0] !== 'gate');
}

/** The sentence that names services in the place where the policy names its own. */
export function additionText(context: RemedyContext, codes: readonly string[]): string {
  const { stand, style } = context;
  const services = servicesPerformed(context, codes);
  const tie = stand.tie?.tie;
  if (tie?.to === 'application') {
    return `The description of services in ${withArticle(tie.name)}, and with it the definition of "${style.term}", is amended to include ${services}.`;
  }
  if (tie && stand.schedule)
    return `${capitalised(withArticle(tie.name))} is amended to include ${services}.`;
  return additionToDefinition(context, codes);
}

function additionToDefinition(context: RemedyContext, codes: readonly string[]): string {
  const { style } = context;
  const services = servicesPerformed(context, codes);
  if (!grantsByDefinition(context)) {
    return `The insurance under the insuring agreement is extended to include ${services}.`;
  }
  return `The definition of "${style.term}" is amended to include ${services}.`;
}

/** "the Application", but "Item 5 of the Declarations" and "Schedule A". */
export function withArticle(name: string): string {
  if (/^(?:the|your|our|an?)\b/i.test(name)) return name;
  return /^(?:item|endorsement|section|part|form|exhibit|appendix)\b/i.test(name) ||
    /^schedule [A-Z0-9]{1,2}\b/i.test(name)
    ? name
    : `the ${name}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a definition describes the services; else a capacity or the insuring clause itself does. */
export function grantsByDefinition({ stand }: RemedyContext): boolean {
  return stand.grant !== null && stand.grant.term !== null && stand.grant.type !== 'capacity';
}

/** Where words about the services belong. */
export function placeOf(context: RemedyContext): string {
  const { stand, style } = context;
  if (!grantsByDefinition(context)) return 'Insuring agreement';
  return stand.schedule ? (stand.tie?.tie.name ?? 'Schedule') : `Definition of "${style.term}"`;
}
