import { sentencesOf } from '../text/sentences.js';
import { lowerOf, quote, type Quote } from '../wording/document.js';
import type { WordingReading } from '../wording/reading.js';
import { termKey } from '../wording/definitions.js';
import { oncePer } from '../text/oncePer.js';

/** One who is engaged to do work and is nobody's employee. */
const ENGAGED =
  '(?:sub-?contractors?|(?:independent |outside |other )?contractors?|independent (?:consultants?|persons?|firms?)|freelanc\\w+|self-employed (?:persons?|workers?|individuals?)|(?:persons?|firms?|enterprises?|compan(?:y|ies)|part(?:y|ies)) to (?:whom|which) (?:\\w+ ){0,3}(?:work|part)|consultants? engaged)';
const NOT_WITH_THEM = new RegExp(
  `\\b(?:not|nor|excluding|excludes?|other than|except|but not|without)\\b[^.;]{0,60}\\b(?:${ENGAGED}|sub-?contract\\w*|on behalf)`,
);
const NONE_OF_THEM = new RegExp(
  `\\b(?:no|neither an?)(?: other)? ${ENGAGED}[^.;]{0,140}\\b(?:is|are|shall be|be|becomes?|counts? as)\\b[^.;]{0,20}\\b(?:insured|assured|you)\\b`,
);
const THEY_ARE_NOT = new RegExp(
  `${ENGAGED}[^.;]{0,80}\\b(?:is|are|shall|do|does|will)\\b (?:not|never)\\b[^.;]{0,40}\\b(?:insureds?|assureds?|included|covered|you|qualify|count)\\b`,
);
const ENGAGING =
  /\b(?:self-employed|independent|persons?|firms?|enterprises?|compan(?:y|ies)|businesses|part(?:y|ies)|contractors?|consultants?)\b[^.;]{0,80}\b(?:to whom|to which|whom|which|that)\b[^.;]{0,60}\b(?:entrusts?|engages?|retains?|delegates?|sub-?contracts?|sublets?|appoints?|instructs?|hires?|commissions?|passes)\b/;
const ENGAGED_TERM = new RegExp(`\\b${ENGAGED}|\\bsub-?contract`);
/** "Scheduled Subcontractors: X Ltd; Y Inc." A name begins with a capital. */
const LIST =
  /\b(?:named|approved|listed|declared|scheduled|permitted|specified|designated|agreed|accepted)\s+(?:sub-?contractors?|contractors|vendors|consultants|partners)\s*[\s:.\u2013\u2014-]*\s(\p{Lu}[^\n]*(?:\n(?!\s*(?:item|\d|\n))[^\n]+)?)/giu;
const LEGAL_FORM =
  /\b(?:ltd|limited|llc|l\.l\.c|inc|incorporated|plc|llp|gmbh|pty|b\.?v|n\.?v|s\.?a|corp|co)\b\.?/gi;
const SHORTEST_NAME = 4;

/** Whether words about who is insured leave out those whom the insured engages. */
export function barsContractors(lower: string): boolean {
  if (/not itself insured, but/.test(lower)) return false;
  return NOT_WITH_THEM.test(lower) || NONE_OF_THEM.test(lower) || THEY_ARE_NOT.test(lower);
}

/** The clauses that say who is insured: the definition, or the section of that name. */
export function whoIsInsured(readings: readonly WordingReading[]): readonly Quote[] {
  const defined = readings.flatMap(({ doc, definitions }) =>
    definitions.filter((d) => d.endorsement < 0 && INSURED.test(d.key)).map((d) => quote(doc, d.range)),
  );
  const titled = readings.flatMap(({ doc, units }) =>
    units
      .filter((u) => u.title !== null && !u.heading && WHO.test(termKey(u.title)))
      .map((u) => quote(doc, u)),
  );
  return [...defined, ...titled];
}

const INSURED =
  /^(?:insureds?|you|you and your|assured|insured (?:person|entity|firm|organization|person or organization)|named insured|we|who is insured|firm|policyholder)$/;
const WHO = /who is (?:an )?insured|^(?:persons? )?insureds?\b|^assureds?\b|insured persons?/;

/** A sentence anywhere in the form that says outright that contractors are no insureds. */
export function contractorsNoInsureds(readings: readonly WordingReading[]): Quote | null {
  for (const { doc, units } of readings) {
    for (const unit of units) {
      if (unit.heading || unit.endorsement >= 0 || unit.section === 'exclusions') continue;
      const q = quote(doc, unit);
      const lower = lowerOf(q);
      if (!lower.includes('contract')) continue;
      const m = NONE_OF_THEM.exec(lower) ?? THEY_ARE_NOT.exec(lower);
      if (m && /\b(?:insured|assured)/.test(m[0]))
        return quote(doc, { start: q.start + m.index, end: q.start + m.index + m[0].length });
    }
  }
  return null;
}

const LETS =
  /\b(?:lets?|sublets?|(?:sub-?)?contracts? out|sub-?contracts?|outsources?|farms? out|hands? (?:over|out|on)|passes|entrusts?|delegates?|assigns?|gives? out|lets? out)\b[^.;]{0,40}\b(?:to|with)\b[^.;]{0,20}\b(?:another|other|others|third|anyone|someone|outside|independent|a (?:firm|person|company|subcontractor|contractor))/;
const STANDS_OUT =
  /\b(?:is|are|shall be) (?:not|no|never)\b[^.;]{0,30}\b(?:insured|covered|part|activit\w+|services?|business|work)\b|\b(?:falls?|lies?|stands?|is|are) outside\b|\b(?:gives?|give|grants?|provides?|is|have|has) no (?:cover|coverage|protection|indemnity|insurance)\b|\b(?:does|do|shall|will) not (?:cover|insure|apply|extend|include|comprise)/;

/** "An activity which the Insured lets to another firm is not an Insured Activity": a clause of the form, wherever it stands. */
export function workLetToOthers(readings: readonly WordingReading[]): Quote | null {
  for (const { doc, units } of readings) {
    for (const unit of units) {
      if (unit.heading || unit.endorsement >= 0 || unit.section === 'exclusions') continue;
      if (!LETS.test(doc.clean.lower.slice(unit.start, unit.end))) continue;
      for (const range of sentencesOf(doc.clean, { start: unit.body, end: unit.end })) {
        const lower = doc.clean.lower.slice(range.start, range.end);
        const m = LETS.exec(lower);
        if (m && !/\b(?:unless|only if|provided)\b/.test(lower) && STANDS_OUT.test(lower.slice(m.index)))
          return quote(doc, range);
      }
    }
  }
  return null;
}

/** Whether words name, beside the insured, a defined term that stands for those whom it engages ("an Insured or an Auxiliary Person"). */
export function namesEngagedTerm(readings: readonly WordingReading[], texts: readonly Quote[]): boolean {
  const terms = readings.flatMap(({ doc, definitions }) =>
    definitions
      .filter((d) => !INSURED.test(d.key) && standsForEngaged(lowerOf(quote(doc, d.range))))
      .map((d) => d.key),
  );
  if (terms.length === 0) return false;
  return texts.some((q) => {
    const lower = lowerOf(q).replace(/\s+/g, ' ');
    return terms.some((term) =>
      new RegExp(`\\b(?:or|and|by)(?: by)?(?: an?| its| the| any)? ${escaped(term)}`).test(lower),
    );
  });
}

function standsForEngaged(lower: string): boolean {
  const first = lower.split(/[.;]/)[0] ?? '';
  return (ENGAGED_TERM.test(first) || ENGAGING.test(first)) && !NOT_WITH_THEM.test(first);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The names of those whom the policy lists as its contractors, in lower case and without their legal form. */
export function listedContractors(readings: readonly WordingReading[]): readonly string[] {
  return readings.flatMap(({ doc }) =>
    [...doc.clean.text.matchAll(LIST)].flatMap((m) => namesIn(m[1] as string)),
  );
}

const DECLARED =
  /sub-?contract\w*(?:[^.?:]{0,60}?[?:)]+|,? (?:namely|such as|being|to)|,)\s*([^.?]{0,200})/gi;

/** Names that an application gives where it speaks of subcontractors. */
export function contractorsDeclared(text: string): readonly string[] {
  return [...text.matchAll(DECLARED)].flatMap((m) => namesIn(m[1] as string));
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[;,\n]|\band\b|\.\s/)
    .map((name) =>
      name
        .replace(LEGAL_FORM, '')
        .replace(/[.\s"']+$/, '')
        .trim(),
    )
    .filter(
      (name) =>
        name.length >= SHORTEST_NAME && /^\p{Lu}/u.test(name) && !/\b(?:means|is|are|shall)\b/.test(name),
    )
    .map((name) => name.toLowerCase());
}

/** Whether a service's own words name one of the listed. */
export function isListed(words: string, listed: readonly string[]): boolean {
  return listed.some((name) => words.includes(name) || words.includes(firstWords(name)));
}

/** Catalogues shorten names: "Prairie Wire" for "Prairie Wire & Fibre". */
function firstWords(name: string): string {
  const words = name.split(/\s+/);
  return words.length > 2 ? words.slice(0, 2).join(' ') : name;
}

const ONLY_LISTED =
  /\b(?:sub-?contractors?|independent (?:contractors?|consultants?)|contractors?|sub-?contracted|sublet)\b[^.;]{0,120}\b(?:not|unless|other than|except|only (?:if|where|when|to the extent|those|such))\b[^.;]{0,60}\b(?:named|listed|approved|declared|shown|scheduled|specified|identified|disclosed)\b/;
const SPEAKS_OF_COVER =
  /\b(?:insured?|insures?|cover(?:s|ed|age)?|appl(?:y|ies)|liable|indemn\w+|extends?|respond|pay)\b/;

/** The words that reach no contractors but those that are listed: an exclusion in force, or a condition of the form. Null: none. */
export function limitToListed(
  readings: readonly WordingReading[],
  exclusions: readonly Quote[],
): Quote | null {
  return exclusions.find((q) => ONLY_LISTED.test(lowerOf(q))) ?? conditionOfListed(readings);
}

const conditionOfListed = oncePer((readings: readonly WordingReading[]): Quote | null => {
  for (const { doc, units } of readings) {
    for (const unit of units) {
      if (unit.heading || unit.endorsement >= 0 || unit.section === 'exclusions') continue;
      const q = quote(doc, unit);
      const lower = lowerOf(q);
      const m = /contract|sublet/.test(lower) ? ONLY_LISTED.exec(lower) : null;
      if (m && SPEAKS_OF_COVER.test(lower))
        return quote(doc, { start: q.start + m.index, end: q.start + m.index + m[0].length });
    }
  }
  return null;
});
