import { textOf } from '../wording/document.js';
import type { Remedy, WordingText } from '../types.js';
import type { RemedyContext } from './context.js';
import { wordedRemedy } from './draft.js';
import { namedForms } from './named-forms.js';
import { printed } from './retroactive.js';
import { tryOut } from './try-out.js';

/** A form that a carrier prints and would add to a policy when asked. */
export interface CarrierForm {
  readonly formNumber: string;
  readonly edition: string;
  readonly title: string;
  readonly text: string;
}

/** A form that is known with its text, and how it is asked for. */
interface Known {
  readonly wording: WordingText;
  readonly ask: string;
}

/**
 * The carrier's own forms, which it prints and has filed, so that it can say yes at once: those of its library that the caller
 * hands over, and endorsements in hand that do not count yet. Each was applied and read again; one that cures nothing new is
 * left out. Forms that the policy names without their text come last, to be sent for.
 */
export function carrierForms(context: RemedyContext, library: readonly CarrierForm[]): Remedy[] {
  const known = [...library.map((form) => fromLibrary(form, context)), ...notYetEffective(context)];
  const holding = known
    .map(({ wording, ask }) => ({ ask, ...tryOut(context, wording) }))
    .filter(({ cured, worsens }) => cured.length > 0 && !worsens)
    .sort((a, b) => b.cured.length - a.cured.length);
  const answered = new Set<string>();
  return [
    ...holding.flatMap(({ ask, cured }) => {
      if (cured.every((id) => answered.has(id))) return [];
      cured.forEach((id) => answered.add(id));
      const findings = context.findings.filter((f) => cured.includes(f.service.id));
      return [wordedRemedy('carrier_form', findings, { place: 'Endorsements', anchor: null, text: ask })];
    }),
    ...namedForms(context, library),
  ];
}

/** The form as it would stand in the policy from the day of the review on. */
export function issuedForm(form: CarrierForm, effectiveOn: string): WordingText {
  const { formNumber, edition, title, text } = form;
  return {
    id: `form ${formNumber}`,
    kind: 'endorsement',
    title,
    formNumber,
    edition,
    effectiveOn,
    text,
    pageStarts: [],
  };
}

function fromLibrary(form: CarrierForm, { input }: RemedyContext): Known {
  const { formNumber, edition, title } = form;
  const number =
    edition && !formNumber.includes(edition)
      ? `${formNumber} (${edition.replace(/^\(|\)$/g, '')})`
      : formNumber;
  const name = title ? `, "${title}",` : '';
  return { wording: issuedForm(form, input.asOf), ask: `Your form ${number}${name} is added to the policy.` };
}

/** Endorsements in hand whose day has not come: asked for from today on. */
function notYetEffective({ input, readings, style }: RemedyContext): Known[] {
  return readings.flatMap(({ doc, endorsements }) =>
    endorsements.flatMap((e): Known[] => {
      const ownDay = doc.wording.kind === 'endorsement' ? doc.wording.effectiveOn : null;
      const day = ownDay ?? e.effectiveOn ?? input.policy.effectiveOn;
      if (day <= input.asOf || day <= input.policy.effectiveOn) return [];
      const name = doc.wording.formNumber ? `Form ${doc.wording.formNumber}` : nameOf(textOf(e.heading));
      return [
        {
          wording: {
            ...doc.wording,
            id: 'brought forward',
            kind: 'endorsement',
            effectiveOn: input.asOf,
            text: textOf(e.whole),
            pageStarts: [],
          },
          ask: `The effective date of ${name} is brought forward from ${printed(day, style.british)} to the effective date of this endorsement.`,
        },
      ];
    }),
  );
}

const NUMBERED =
  /^(endorsement|memorandum|clause|rider|amendment)?\s*(?:(?:no|number|nr)\b\.?)?\s*([A-Z]{0,4}[\w-]*\d[\w-]*|[A-Z]\b)/i;

/** "ENDORSEMENT NO. 4 - Testing" is called Endorsement 4; one without a number goes by its first words. */
function nameOf(heading: string): string {
  const words = heading.replace(/["\s]+/g, ' ').trim();
  const m = NUMBERED.exec(words);
  const noun = m?.[1]?.toLowerCase() ?? 'endorsement';
  if (m) return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${m[2] as string}`;
  return `the endorsement that begins "${words.split(' ').slice(0, 8).join(' ')}…"`;
}
