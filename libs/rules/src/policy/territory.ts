import { lowerOf, quote, textOf, type Quote } from '../wording/document.js';
import type { WordingReading } from '../wording/reading.js';
import { isWorldwide, placesIn } from './places.js';

/** Where the services must be performed. */
export interface Territory {
  readonly allowed: ReadonlySet<string> | null;
  /** Places that the wording leaves out by name. */
  readonly denied: ReadonlySet<string>;
  readonly words: Quote;
}

const LIMITS =
  /\b(?:within|in|inside|from|anywhere (?:with)?in)\s+(?:the\s+)?(?:(?:coverage|policy|geographical|geographic|territorial|insured) )?(?:territor(?:y|ies)|territorial limits?|geographical limits?|geographic scope)\b/i;
const PERFORMED_IN =
  /\b(?:perform\w*|carried out|carry out|undertak\w*|rendered|provided|done|executed|work|services)\b[^.;]{0,120}?\b(?:within|in|inside|outside|from)\s+(?:the\s+)?/i;
const SUITS = /\b(?:suit|court|judge?ment|proceedings?|claims?|brought|jurisdiction|legal action)\b/i;

/** The territory of the services, from the grant's own words or a clause about where work is performed. Null: none. */
export function findTerritory(
  readings: readonly WordingReading[],
  grantTexts: readonly Quote[],
): Territory | null {
  for (const q of grantTexts) {
    const found = fromGrant(readings, q);
    if (found) return found;
  }
  return fromClauses(readings) ?? deniedPlaces(readings);
}

function fromGrant(readings: readonly WordingReading[], q: Quote): Territory | null {
  const text = textOf(q);
  const m = LIMITS.exec(text);
  if (m) {
    const defined = definedTerritory(readings);
    const allowed = defined ? placesIn(defined) : new Set<string>();
    const words = quote(q.doc, { start: q.start + m.index, end: q.start + m.index + m[0].length });
    return defined && !isWorldwide(defined) && allowed.size > 0
      ? { allowed, denied: new Set(), words }
      : null;
  }
  const direct = PERFORMED_IN.exec(text);
  if (!direct || isWorldwide(text)) return null;
  const from = direct.index + direct[0].length;
  const clause = /^[^.;:\n]{0,160}/.exec(text.slice(from))?.[0] ?? '';
  const allowed = placesIn(clause.slice(0, 120));
  if (allowed.size === 0 || /\boutside\b/i.test(direct[0])) return null;
  return {
    allowed,
    denied: new Set(),
    words: quote(q.doc, { start: q.start + direct.index, end: q.start + from + clause.length }),
  };
}

function definedTerritory(readings: readonly WordingReading[]): string | null {
  for (const { doc, definitions } of readings) {
    const d = definitions.find((x) => /territor|geograph/.test(x.key));
    if (d) return textOf(quote(doc, d.grant));
  }
  for (const { doc, units } of readings) {
    const u = units.find((x) =>
      /^(?:item \w+\.?\s*)?(?:coverage |policy |geographical |territorial )*(?:territor(?:y|ial limits?)|geographical limits?)\s*[:.-]/i.test(
        doc.clean.text.slice(x.start, x.end),
      ),
    );
    if (u) return textOf(quote(doc, u));
  }
  return null;
}

/** A limit that stands apart: an exclusion of work performed elsewhere, or a territorial clause. */
function fromClauses(readings: readonly WordingReading[]): Territory | null {
  for (const { doc, units } of readings) {
    for (const unit of units) {
      if (unit.heading || unit.section === 'first_party') continue;
      const lower = lowerOf(quote(doc, unit));
      if (!/\b(?:territor|geograph|performed|carried out|rendered|undertaken)/.test(lower)) continue;
      const m =
        /\b(?:services?|work|activities|operations|business)\b[^.;]{0,60}\b(?:performed|carried out|rendered|undertaken|provided|conducted|done)\b[^.;]{0,40}\b(outside|only in|only within|solely in|solely within|within|in)\b([^.;]{0,200})/.exec(
          lower,
        );
      if (!m || isWorldwide(lower)) continue;
      if (SUITS.test((m[2] ?? '').slice(0, 30))) continue;
      const named = placesIn(m[2] ?? '');
      const allowed =
        named.size > 0
          ? named
          : /territor|limits/.test(m[2] ?? '')
            ? placesIn(definedTerritory(readings) ?? '')
            : named;
      const titled = /territor|geograph|where/i.test(unit.title ?? '');
      if (allowed.size === 0 || !(titled || /outside|only|solely|within/.test(m[1] ?? ''))) continue;
      return {
        allowed,
        denied: new Set(),
        words: quote(doc, { start: unit.start + m.index, end: unit.start + m.index + m[0].length }),
      };
    }
  }
  return null;
}

const CLIENTS_IN =
  /\b(?:clients?|customers?|recipients?|persons?|entit(?:y|ies))\b[^.;]{0,40}\b(?:domiciled|located|resident|based|established|incorporated|situated)\b[^.;]{0,20}\bin\b([^.;]{0,120})/;
const WORK_IN =
  /\b(?:work|services?|activities)\b[^.;]{0,60}\b(?:undertaken|performed|carried out|rendered|provided)\b[^.;]{0,40}\b(?:other than|except|excluding) (?:in )?([^.;]{0,120})/;

/** Clients or work in places that the wording names only to leave them out. */
function deniedPlaces(readings: readonly WordingReading[]): Territory | null {
  for (const { doc, units } of readings) {
    for (const unit of units) {
      const q = quote(doc, unit);
      const lower = lowerOf(q);
      const out =
        /\bnot (?:insure|cover|apply|extend|indemnify)|\bno (?:cover|coverage)|exclud|\bother than\b|\bexcept\b/.test(
          lower,
        ) || unit.section === 'exclusions';
      const m = out ? (CLIENTS_IN.exec(lower) ?? WORK_IN.exec(lower)) : null;
      const denied = m ? placesIn(m[1] ?? '') : new Set<string>();
      if (m && denied.size > 0)
        return {
          allowed: null,
          denied,
          words: quote(doc, { start: unit.start + m.index, end: unit.start + m.index + m[0].length }),
        };
    }
  }
  return null;
}
