import type { CarrierForm, Remedy } from '@carveback/rules';

/** Words that a carrier issued for an earlier case. Without a number they are no form of its own, and are asked for as they stand. */
export interface CarrierWords extends CarrierForm {
  readonly requestId: string;
  readonly caseNumber: string;
}

/** The earlier case whose issued words a proposal takes. */
export interface ProposalPrecedent {
  readonly requestId: string;
  readonly caseNumber: string;
}

/** A change that is proposed, and where its words come from when a carrier has issued them before. */
export interface ProposedRemedy extends Remedy {
  readonly precedent?: ProposalPrecedent;
}

/** As the rules take it: they ask for a form by its number. */
export function asForm({ formNumber, edition, title, text, requestId }: CarrierWords): CarrierForm {
  return formNumber === ''
    ? { formNumber: `of case ${requestId}`, edition: '', title: '', text }
    : { formNumber, edition, title, text };
}

/** The remedy with the case that its form comes from; of a form without a number, with its words. */
export function withPrecedent(remedy: Remedy, known: readonly CarrierWords[]): ProposedRemedy {
  if (remedy.kind !== 'carrier_form') return remedy;
  const words = known.find((form) => asks(remedy.text, asForm(form).formNumber));
  if (!words) return remedy;
  const { formNumber, text, requestId, caseNumber } = words;
  const asked = formNumber === '' ? { ...remedy, text: text.trim() } : remedy;
  return { ...asked, precedent: { requestId, caseNumber } };
}

function asks(text: string, formNumber: string): boolean {
  const start = `Your form ${formNumber}`;
  return text.startsWith(start) && /^[\s,]/.test(text.slice(start.length));
}
