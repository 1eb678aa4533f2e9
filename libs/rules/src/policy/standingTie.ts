import { quote, textOf, type Quote } from '../wording/document.js';
import type { Grant } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';
import { findTie, type Tie } from '../wording/tie.js';

/** A tie with its words. */
export interface StandingTie {
  readonly tie: Tie;
  readonly quote: Quote;
  /** It stands apart from the grant's own words. */
  readonly elsewhere: boolean;
}

/** The tie of a grant, in its own words or in a clause elsewhere. */
export function tieOf(readings: readonly WordingReading[], grant: Grant): StandingTie | null {
  if (grant.tie) {
    const { tie } = grant;
    const start = grant.quote.start;
    const rest = /^[^.;,:\n]*/.exec(textOf(grant.quote).slice(tie.end))?.[0] ?? '';
    const end = start + tie.end + rest.length;
    return { tie, elsewhere: false, quote: quote(grant.quote.doc, { start: start + tie.start, end }) };
  }
  return tieElsewhere(readings, grant);
}

/** A tie may hide in a condition or in the insuring clause: "only services disclosed in the Application are insured". */
function tieElsewhere(readings: readonly WordingReading[], grant: Grant): StandingTie | null {
  const term = grant.definition?.key ?? 'services';
  for (const { doc, units } of readings) {
    for (const unit of units) {
      if (
        unit.heading ||
        unit.endorsement >= 0 ||
        unit.section === 'exclusions' ||
        unit.section === 'first_party'
      )
        continue;
      const text = doc.clean.text.slice(unit.body, unit.end);
      const lower = text.toLowerCase();
      if (!lower.includes(term) && !/\b(?:services?|activit\w+|operations|business)\b/.test(lower)) continue;
      if (
        !/\b(?:only|solely|limited to|restricted|shall not apply to any|no (?:cover|coverage|indemnity)|unless|not (?:cover|insure|apply)|to the extent|no (?:other )?(?:services?|activit\w+|work|business)|other than (?:those|as)|warrant\w+)\b/.test(
          lower,
        )
      )
        continue;
      const tie = findTie(text);
      if (!tie || tie.to !== 'application') continue;
      if (/\bpremium\b|\bis not (?:part|a term)\b|\bdoes not amend\b|own network/.test(lower)) continue;
      const rest = /^[^.;]*/.exec(text.slice(tie.end))?.[0] ?? '';
      return {
        tie,
        elsewhere: true,
        quote: quote(doc, { start: unit.body + tie.start, end: unit.body + tie.end + rest.length }),
      };
    }
  }
  return null;
}
