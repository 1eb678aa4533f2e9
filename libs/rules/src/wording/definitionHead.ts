import type { CleanText } from '../text/clean.js';
import type { Range } from '../text/sentences.js';
import type { Unit } from './outline.js';

/** A term at the head of a sentence that defines it. */
export interface Head {
  readonly term: string;
  readonly verbAt: number;
}

const PLACE = String.raw`(?:in|for the purposes? of|as used in|wherever used in|under|throughout) (?:this|the|our|your) [\w ]{3,40}?(?:only)?,?\s+`;
const SAYING = String.raw`(?:by|when(?:ever)? (?:we|this \w+) (?:say|says|use|uses|speak|speaks of|refer to|refers to)|where(?:ver)? (?:we use|used|this \w+ uses))(?: the)?(?: (?:terms?|words?|expressions?|phrases?))?,?\s+`;
const INTRO = `(?:${PLACE}|${SAYING}|as used herein,?\\s+|wherever used,?\\s+)?(?:the (?:terms?|words?|expressions?|phrases?)\\s+)?`;
const TERM = String.raw`(?:an?\s+|the\s+)?(?:"([^"]{2,70})"|'([^']{2,70})'|([A-Z][A-Za-z'/&() -]{1,60}?))(?: and (?:"[^"]{2,40}"|[A-Z]{2,20}))?`;
const ASIDE = String.raw`\s*,?\s*(?:as used (?:herein|in this \w+),?\s*|\([^)]{2,40}\)\s*|(?:within the meaning of|for the purposes? of|in the sense of|in terms of|under) [\w. ]{1,30}?\s*|(?:wherever|when(?:ever)?|as) (?:(?:it|they) )?(?:appears?|appearing|(?:is |are )?used)(?: in (?:this|the) \w+)?,?\s*)?`;
const FIRM = String.raw`means and includes|means|(?:shall|will) (?:only )?mean|mean|(?:shall )?(?:denotes?|signif(?:y|ies))|stands? for|(?:shall )?refers? to|(?:is|are) (?:defined|understood|construed) (?:as|to mean)|(?:is|are|shall be) (?:taken|read|understood|deemed) (?:as|to mean|to be|to include)|(?:has|have|shall have) the (?:following )?meaning|we mean|(?:is|are) meant|(?:is|are|shall be) (?:limited|confined|restricted) to`;
const LOOSE = String.raw`shall be|(?:shall |will )?(?:comprises?|consists? of|embraces?|encompass(?:es)?)|shall include|is|are|:|-(?=\s)`;
const DEFINES = new RegExp(`^["']?${INTRO}${TERM}${ASIDE}(${FIRM}|${LOOSE})(?=[\\s,:]|$)`, 'i');
const FIRM_VERB = new RegExp(`^(?:${FIRM})$`, 'i');
/** What insured work is called: a plain phrase that ends so may be a term without capitals or quotes. */
const WORK_NOUN =
  /\b(?:services?|activit(?:y|ies)|business|operations|work|duties|profession|occupation|undertakings?|engagements?|assignments?|solutions|practice|trade)$/i;
const PLAIN_TERM = /^(?:[a-z-]+ ){0,3}[a-z-]+$/;
const NO_TERM =
  /\b(?:following|same|other)\b|^(?:this|that|these|those|it|there|nothing|no|any|each|we|he|all|if|what|such|which|by|when|where)\b/i;
const CHANGED =
  /^(?:is|are|shall be)\s+(?:hereby |also |further )?(?:extended|amended|deleted|replaced|added|widened|restricted|limited by|void|subject|included|excluded|not)\b/i;

/** The term that a sentence defines, or null when it defines nothing. */
export function readHead(clean: CleanText, sentence: Range, unit: Unit): Head | null {
  const text = clean.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 240));
  const m = DEFINES.exec(text);
  if (!m) return null;
  const quoted = m[1] ?? m[2];
  const term = (quoted ?? m[3] ?? '').trim();
  const verb = (m[4] as string).toLowerCase();
  if (!FIRM_VERB.test(verb) && !isDefinedLooking(term, quoted !== undefined, verb, unit)) return null;
  const plain = !quoted && !/^[A-Z]/.test(m[3] ?? '');
  if (plain && !(PLAIN_TERM.test(term) && WORK_NOUN.test(term))) return null;
  if (/\b(?:does|do|shall|will|is|are) not$/i.test(term)) return null;
  if (NO_TERM.test(term) && !quoted) return null;
  if (CHANGED.test(text.slice(m[0].length - verb.length))) return null;
  return { term, verbAt: sentence.start + m[0].length - verb.length };
}

/** Where a key with a colon is no definition: a line of particulars, an exclusion, what the insurer itself does. */
const NO_HOME: readonly Unit['section'][] = [
  'declarations',
  'schedule',
  'exclusions',
  'first_party',
  'conditions',
];

function isDefinedLooking(term: string, quoted: boolean, verb: string, unit: Unit): boolean {
  if (quoted) return true;
  const words = term.split(' ');
  const shouting = term === term.toUpperCase() && term.length > 2;
  const titled = words.every((w) => /^[A-Z(]|^(?:and|of|or|the|to|on|for)$/.test(w));
  if (verb === ':' || verb === '-') {
    const named = titled && verb === ':' && WORK_NOUN.test(term) && !NO_HOME.includes(unit.section);
    return (
      words.length <= 5 &&
      (unit.section === 'definitions' || named || (shouting && unit.section !== 'declarations'))
    );
  }
  return (
    (titled && unit.section === 'definitions') || shouting || (words.length <= 5 && WORK_NOUN.test(term))
  );
}
