import { lowerOf, textOf, type Quote } from '../wording/document.js';

/** Words that ask for a paper, and words that only say that somebody wants the work. */
const PAPER =
  /\b(?:written|writing|signed|consent\w*|authori[sz]ation|permission|agreement|engagement letter|statement of work|contract)\b/;
/** Proofs of the insured's own work, which it can keep. */
const PROOF = /\b(?:records?|logs?|verif\w+|tested|restore tests?|test restores?|documented)\b/;
const WISH = /\b(?:authori[sz]\w+|ordered|instructed|requested)\b/;
/** Where the clause that asks for it begins. */
const PLACE =
  /\b(?:performed|that|which|where|if|provided|with|when|undertaken|carried out|conducted|within|under|pursuant)\b/g;
const LONGEST_CLAUSE = 60;

/** What a carve-back asks for (written consent, a contract), in its own words; null when it asks for nothing. */
export function conditionIn(words: Quote): string | null {
  const lower = lowerOf(words);
  const at = (PAPER.exec(lower) ?? WISH.exec(lower) ?? PROOF.exec(lower))?.index;
  if (at === undefined) return null;
  const before = [...lower.matchAll(PLACE)].map((m) => m.index).filter((index) => index < at);
  const from = before.find((index) => at - index <= LONGEST_CLAUSE);
  const start = from ?? Math.max(0, lower.lastIndexOf(' ', at - LONGEST_CLAUSE / 2) + 1);
  return textOf(words)
    .slice(start)
    .replace(/\s+/g, ' ')
    .replace(/[.;,\s]+$/, '');
}
