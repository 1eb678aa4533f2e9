import type { Definition } from '../wording/definitions.js';
import { hitsIn, quote, textOf, type Doc } from '../wording/document.js';
import { grantFrom, type Grant, type GrantType } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';

/** Names under which policies define a part of the services. */
const PART_OF_SERVICES =
  /\b(?:services?|operations|activit(?:y|ies)|work|consult\w+|support|hosting|maintenance|testing|training|management|solutions|monitoring|development|installation|programming|business)$/;
const BREADTH: readonly GrantType[] = ['tied', 'bare', 'closed', 'illustrative', 'open', 'universal'];

/** A grant that rests on other defined terms, with what those give. */
export function withReferred(readings: readonly WordingReading[], grant: Grant): Grant {
  const words = textOf(grant.quote);
  const parts: { doc: Doc; definition: Definition; sub: Grant }[] = [];
  for (const { doc, definitions } of readings) {
    for (const definition of definitions) {
      if (definition.endorsement >= 0 || definition.key === grant.definition?.key) continue;
      if (!PART_OF_SERVICES.test(definition.key) || definition.section === 'first_party') continue;
      const at = mentionAt(words, definition.term);
      if (at < 0 || isOutside(grant, grant.quote.start + at)) continue;
      if (hitsIn(quote(doc, definition.grant)).length === 0) continue;
      const sub = grantFrom(doc, definition);
      if (sub.tie === null) parts.push({ doc, definition, sub });
    }
  }
  if (parts.length === 0) return grant;
  const spoken = grant.items.filter(
    (i) => !parts.some((p) => standsIn(words, p.definition.term, i.hit.start - grant.quote.start)),
  );
  const broadest = parts.reduce((a, b) => (breadth(b.sub) > breadth(a.sub) ? b : a)).sub;
  const rests = spoken.every((i) => i.hit.concept.weak);
  const leads = rests
    ? grant.type === 'bare' || grant.type === 'closed'
    : breadth(broadest) > breadth(grant) && broadest.type === 'open';
  return {
    ...grant,
    type: leads ? broadest.type : grant.type,
    genus: leads && grant.genus === 'none' ? broadest.genus : grant.genus,
    opening: leads ? broadest.opening : grant.opening,
    residual: grant.residual ?? broadest.residual,
    items: [...spoken, ...parts.flatMap((p) => p.sub.items)],
    exceptions: [...grant.exceptions, ...parts.flatMap((p) => p.sub.exceptions)],
    referred: parts.map((p) => p.definition),
  };
}

function breadth(grant: Grant): number {
  return BREADTH.indexOf(grant.type);
}

/** Where a text uses a defined term as such, in its capitals; -1: nowhere. */
function mentionAt(text: string, term: string): number {
  if (!/^[A-Z]/.test(term) || term.length < 4) return -1;
  const at = text.indexOf(term);
  return at >= 0 && !/[A-Za-z]/.test(text[at - 1] ?? ' ') && !/[A-Za-z]/.test(text[at + term.length] ?? ' ')
    ? at
    : -1;
}

function isOutside(grant: Grant, at: number): boolean {
  return grant.exceptions.some((e) => e.start <= at && at < e.end);
}

function standsIn(words: string, term: string, offset: number): boolean {
  for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + 1)) {
    if (offset >= at && offset < at + term.length) return true;
  }
  return false;
}
