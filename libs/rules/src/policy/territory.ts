import { lowerOf, quote, textOf, type Quote } from '../wording/document.js';
import type { WordingReading } from '../wording/reading.js';
import { isWorldwide, placesIn } from './places.js';

/** Where the services must be performed. */
export interface Territory {
  readonly allowed: ReadonlySet<string> | null;
  /** Places that the wording leaves out by name. */
  readonly denied: ReadonlySet<string>;
  readonly words: Quote;
  /** Where the clients sit counts, not where the work is done. */
  readonly ofClients?: true;
}

const LIMITS =
  /\b(?:within|in|inside|from|anywhere (?:with)?in)\s+(?:the\s+)?(?:(?:coverage|policy|geographical|geographic|territorial|insured) )?(?:territor(?:y|ies)|territorial limits?|geographical limits?|geographic scope)\b/i;
const PERFORMED_IN =
  /\b(?:perform\w*|carried (?:out|on)|carr(?:y|ies) (?:out|on)|conducted|undertak\w*|rendered|provided|done|executed|work|services)\b[^.;]{0,120}?\b(?:within|in|inside|outside|from)\s+(?:the\s+)?/i;
const SUITS = /\b(?:suit|court|judge?ment|proceedings?|claims?|brought|jurisdiction|legal action)\b/i;

/** The territory of the services, from the grant's own words or a clause about where work is performed. Null: none. */
export function findTerritory(
  readings: readonly WordingReading[],
  grantTexts: readonly Quote[],
): Territory | null {
  for (const q of grantTexts) {
    const found = worldSave(q) ?? fromGrant(readings, q);
    if (found) return found;
  }
  return (
    worldSaveIn(readings) ??
    fromClauses(readings) ??
    deniedPlaces(readings) ??
    clientsSeat(readings, grantTexts)
  );
}

const WORLD_SAVE =
  /\b(?:world-?\s?wide|(?:in|throughout) the (?:whole |entire )?world|any ?where|wherever(?: (?:they are|it is))? (?:performed|rendered|provided|carried out|done|undertaken))\b[^.;]{0,30}?\b(?:save|except|excluding|excepting|other than|but not|apart from|outside|with the exception of)\b([^.;]{0,120})/i;
const WORK =
  /\b(?:services?|work|activit\w+|operations?|business|performed|rendered|undertaken|carried out|territor\w*)\b/i;

/** "… performed anywhere in the world save X": the world, less the places named. */
function worldSave(q: Quote): Territory | null {
  const text = textOf(q);
  const m = WORLD_SAVE.exec(text);
  if (!m) return null;
  const before =
    text
      .slice(Math.max(0, m.index - 120), m.index)
      .split(/[.;]/)
      .at(-1) ?? '';
  if (SUITS.test((m[1] ?? '').slice(0, 60)) || SUITS.test(before) || !WORK.test(before + m[0])) return null;
  const denied = placesIn(m[1] ?? '');
  if (denied.size === 0) return null;
  const words = quote(q.doc, { start: q.start + m.index, end: q.start + m.index + m[0].length });
  return { allowed: null, denied, words };
}

function worldSaveIn(readings: readonly WordingReading[]): Territory | null {
  for (const { doc, units } of readings) {
    for (const unit of units) {
      if (unit.heading || unit.section === 'first_party' || unit.endorsement >= 0) continue;
      const found = worldSave(quote(doc, unit));
      if (found) return found;
    }
  }
  return null;
}

const SEAT =
  /\b(?:clients?|customers?|natural person|legal entity|person|entity|organi[sz]ation|company)\b[^.;]{0,80}\b(?:with (?:its|their|a|an) (?:\w+ ){0,2}(?:seat|office|domicile|establishment|place of business|headquarters)|domiciled|resident|established|incorporated|located|based|situated|whose (?:\w+ ){0,3}(?:seat|office|domicile) is)\b[^.;]{0,12}?\b(?:in|within)\b([^.;]{0,120})/i;

/** Services for clients of certain places only: the definition of the client says which. */
function clientsSeat(readings: readonly WordingReading[], grantTexts: readonly Quote[]): Territory | null {
  for (const { doc, definitions } of readings) {
    const client = definitions.find((d) => d.endorsement < 0 && CLIENT.test(d.key));
    if (!client || !grantTexts.some((q) => lowerOf(q).includes(client.key.replace(/s$/, '')))) continue;
    const q = quote(doc, client.range);
    const m = SEAT.exec(textOf(q));
    const allowed = m ? placesIn(m[1] ?? '') : new Set<string>();
    if (!m || allowed.size === 0 || isWorldwide(m[0]) || /\bnot\b/.test(m[0])) continue;
    const words = quote(doc, { start: q.start + m.index, end: q.start + m.index + m[0].length });
    return { allowed, denied: new Set(), words, ofClients: true };
  }
  return null;
}

const CLIENT = /^(?:clients?|customers?|principals?)$/;

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

const LEAVES_OUT =
  /\b(?:not|never) (?:insure|cover|apply|extend|indemnify|respond)|\bno (?:cover|coverage|indemnity)\b|\bexclud/;

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
      const tail = textOf(quote(doc, unit)).slice(
        m.index + m[0].length - (m[2] ?? '').length,
        m.index + m[0].length,
      );
      const named = placesIn(tail);
      const allowed =
        named.size > 0
          ? named
          : /territor|limits/.test(m[2] ?? '')
            ? placesIn(definedTerritory(readings) ?? '')
            : named;
      const titled = /territor|geograph|where/i.test(unit.title ?? '');
      const leftOut =
        /^(?:with)?in$/.test(m[1] ?? '') && (unit.section === 'exclusions' || LEAVES_OUT.test(lower));
      if (allowed.size === 0 || !(titled || leftOut || /outside|only|solely|within/.test(m[1] ?? '')))
        continue;
      return {
        allowed: leftOut ? null : allowed,
        denied: leftOut ? allowed : new Set(),
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
        LEAVES_OUT.test(lower) || /\bother than\b|\bexcept\b/.test(lower) || unit.section === 'exclusions';
      const m = out ? (CLIENTS_IN.exec(lower) ?? WORK_IN.exec(lower)) : null;
      const named = m ? m.index + m[0].length - (m[1] ?? '').length : 0;
      const denied = m ? placesIn(textOf(q).slice(named, m.index + m[0].length)) : new Set<string>();
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
