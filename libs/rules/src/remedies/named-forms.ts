import { FORM_NUMBER } from '../explain/missing.js';
import type { Remedy } from '../types.js';
import type { RemedyContext } from './context.js';

/** What a carrier calls a form that gives more. */
const BROADENS =
  /\b(?:broaden\w*|enhanc\w*|extension|extend(?:s|ed)|additional (?:insured )?services|technology services amend\w*|carve[- ]?back|buy[- ]?back|(?:authori[sz]ed|security|penetration) testing)\b/i;
const NARROWS =
  /\b(?:exclusion of|exclusion\b(?! (?:amend|carve|buy|delet))|limitation|restrict\w*|sublimit)\b/i;
const TESTING = /\btest/i;

/** Forms that the documents name by number as giving more, whose text nobody has: to be sent for. */
export function namedForms(
  context: RemedyContext,
  library: readonly { readonly formNumber: string }[],
): Remedy[] {
  const all = context.readings.map((r) => r.doc.clean.text).join('\n');
  const known = [...library, ...context.readings.map((r) => r.doc.wording)].map((f) => f.formNumber ?? '');
  const seen = new Set<string>();
  return mentions(all).flatMap(({ number, title }): Remedy[] => {
    const bare = number.replace(/\s*\(.*$/, '');
    if (seen.has(bare) || known.some((k) => k.startsWith(bare)) || all.split(bare).length > 2) return [];
    seen.add(bare);
    const meant = context.findings.filter(
      (f) => !TESTING.test(title) || f.codes.some((c) => /testing$/.test(c)),
    );
    if (meant.length === 0 || !BROADENS.test(title) || NARROWS.test(title)) return [];
    return [
      {
        kind: 'carrier_form',
        serviceIds: meant.map((f) => f.service.id),
        byWording: false,
        operation: 'none',
        place: '',
        anchor: null,
        text: `Send for the carrier's form ${number}, "${title}", which the policy names, and read the services against it.`,
      },
    ];
  });
}

/** Each form number with the title printed behind it. */
function mentions(text: string): { readonly number: string; readonly title: string }[] {
  return [...text.matchAll(FORM_NUMBER)].map((m) => {
    const rest = text.slice(m.index + m[0].length, m.index + m[0].length + 100);
    const title = (/^[\s,:–-]*([A-Z"][^;.\n,(]*)/.exec(rest)?.[1] ?? '').replace(/"/g, '').trim();
    return { number: m[0], title };
  });
}
