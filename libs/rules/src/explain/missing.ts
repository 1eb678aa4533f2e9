import type { Stand } from '../policy/stand.js';
import { quote, textOf } from '../wording/document.js';

/** Documents that the policy rests on, and the unread forms that it lists, in its own words. */
export function missingDocuments(stand: Stand, unread: readonly string[]): string[] {
  const out: string[] = [];
  const { tie, application, schedule } = stand;
  if (tie && tie.tie.to === 'application' && !application) out.push(tie.tie.name);
  if (tie && tie.tie.to === 'schedule' && !schedule) out.push(tie.tie.name);
  return [...out, ...unread].filter(
    (name, i, all) => all.findIndex((n) => n.toLowerCase() === name.toLowerCase()) === i,
  );
}

const LIST =
  /^(?:item \w+\.?\s*)?(?:forms?(?: and endorsements?)?(?: at (?:issue|inception))?|endorsements?(?: (?:at|since) issue)?|forms? attached|schedule of forms|attached forms)[^:]{0,40}:\s*(.+)$/i;
/** The number of a form, with its edition: `ABC-231 (01 24)`. */
export const FORM_NUMBER =
  /\b([A-Z]{2,}[A-Z0-9]*(?:[- ][A-Z0-9]+)+(?:\s*\(\d{2}[-/ ]\d{2,4}\))?|[A-Z]{1,4} ?\d{2,5}(?: \d{2} \d{2})?)(?!\w)/g;

/** Forms that the declarations list by number and that no document in hand carries. */
export function unreadForms(stand: Stand): string[] {
  const inHand = stand.readings
    .map((r) => `${r.doc.wording.formNumber ?? ''} ${r.doc.wording.title}`)
    .join(' ');
  const printedOnce = (form: string): boolean =>
    stand.readings.reduce((sum, r) => sum + countOf(r.doc.clean.text, form), 0) < 2;
  const formUnnumbered = stand.readings.every((r) => r.doc.wording.formNumber === null);
  return stand.readings.flatMap(({ doc, units }) =>
    units.flatMap((unit) => {
      const m = LIST.exec(textOf(quote(doc, unit)));
      if (!m) return [];
      const forms = [...(m[1] as string).matchAll(FORM_NUMBER)].map((f) => f[1] as string);
      const others =
        formUnnumbered && /^(?:item \w+\.?\s*)?forms?/i.test(textOf(quote(doc, unit)))
          ? forms.slice(1)
          : forms;
      return others.filter((form) => printedOnce(bare(form)) && !inHand.includes(bare(form)));
    }),
  );
}

function bare(form: string): string {
  return form.replace(/\s*\(.*$/, '').trim();
}

function countOf(text: string, needle: string): number {
  return text.split(needle).length - 1;
}
