import { sentencesOf } from '../text/sentences.js';
import { lowerOf, quote, type Quote } from '../wording/document.js';
import type { Grant } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';
import type { OrderedEndorsement } from './amend.js';

/** An endorsement's sentence on who may perform all the services, or for what payment. */
const WIDENS =
  /\b(?:such|the|its|professional|insured|covered) services\b[^.:;]{0,60}\b(?:whether or not|when performed|performed)\b[^.:;]*\./;

/** Every sentence that may limit where, by whom or for what the services are performed. */
export function grantTexts(
  readings: readonly WordingReading[],
  grant: Grant,
  base: Grant,
  endorsements: readonly OrderedEndorsement[],
): Quote[] {
  const out: Quote[] = [grant.quote];
  if (grant.definition) out.push(...grant.definition.rest.map((r) => quote(grant.quote.doc, r)));
  if (base !== grant && grant.definition === null) out.push(base.quote);
  const term = (grant.definition ?? base.definition)?.key;
  for (const { doc, units, definitions } of readings) {
    const acts = definitions.filter(
      (d) => d.endorsement < 0 && /wrongful|error|act\b|incident|breach|mistake|negligen/.test(d.key),
    );
    out.push(...acts.map((d) => quote(doc, d.range)));
    for (const unit of units) {
      if (
        !insures(doc.clean.lower.slice(unit.body, unit.body + 260), unit) ||
        unit.heading ||
        unit.endorsement >= 0
      )
        continue;
      const lower = doc.clean.lower.slice(unit.body, unit.end);
      if ((term && lower.includes(term)) || /\bnegligen|\bwrongful|\bservices\b|\bcapacity\b/.test(lower))
        out.push(quote(doc, { start: unit.body, end: unit.end }));
    }
  }
  for (const { endorsement, reading } of endorsements) {
    const redefines = reading.definitions.some((d) => d.endorsement === endorsement.index);
    if (redefines && /subcontract|on behalf|for a fee/.test(lowerOf(endorsement.whole)))
      out.push(endorsement.whole);
    const { doc, whole } = endorsement;
    out.push(
      ...sentencesOf(doc.clean, whole)
        .map((r) => quote(doc, r))
        .filter((q) => WIDENS.test(lowerOf(q))),
    );
  }
  return out;
}

/** A clause that promises to pay, wherever it is printed. */
function insures(lower: string, unit: WordingReading['units'][number]): boolean {
  if (unit.section === 'exclusions' || unit.section === 'first_party') return false;
  return (
    unit.section === 'insuring' ||
    /\b(?:will|shall|agrees? to) (?:pay|indemnify|insure)\b|\bgrants? cover\b|\bwe insure\b|\bwe pay\b/.test(
      lower,
    )
  );
}
