import type { Day } from '../types.js';
import { lowerOf } from '../wording/document.js';
import type { Endorsement } from '../wording/endorsements.js';
import { labelKey, type Reference } from '../wording/references.js';

const INSTRUMENT = /^(?:endorsement|endt|memorandum|rider|change|clause|extension|no)$/;
const ENDS =
  /\b(?:withdrawn|cancelled|revoked|deleted|removed|rescinded|void|terminated|lapses?|ceases? to (?:apply|have effect)|of no (?:further )?effect|superseded)\b/;
const NUMBER =
  /^[a-z ]*?(?:no\.?\s*|number\s*|#\s*)?\b((?:[a-z]{1,5}[ .-]?)?\d[\w.-]*|[a-z])(?=[\s.,:()-]|$)/;

/** Endorsements without those that a later one withdraws: "Endorsement No. 1 is cancelled". */
export function withoutWithdrawn<T extends { readonly endorsement: Endorsement; readonly day: Day }>(
  counting: readonly T[],
): T[] {
  const ended = counting.flatMap((by) =>
    by.endorsement.changes.flatMap((c) => (ENDS.test(c.lower) ? endedBy(c.references, by.day) : [])),
  );
  if (ended.length === 0) return [...counting];
  return counting.filter((e) => !ended.some((x) => x.label === numberOf(e.endorsement) && x.day >= e.day));
}

function endedBy(references: readonly Reference[], day: Day): { label: string; day: Day }[] {
  return references
    .filter((r) => !r.within && r.noun !== null && INSTRUMENT.test(r.noun))
    .map((r) => ({ label: r.label, day }));
}

/** The number under which an endorsement is issued, as references name it. */
function numberOf({ heading }: Endorsement): string | null {
  const m = NUMBER.exec(lowerOf(heading).slice(0, 60));
  return m ? labelKey((m[1] as string).replace(/[.-]+$/, '')) : null;
}
