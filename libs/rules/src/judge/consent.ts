import { lowerOf, textOf, type Quote } from '../wording/document.js';

const CONSENT =
  /\b(?:written|writing|signed|consent\w*|authori[sz]\w+|permission|agreement|engagement letter|statement of work|contract|ordered|instructed|requested)\b/;
const PLACE =
  /\b(?:performed|that|which|where|if|provided|with|when|undertaken|carried out|conducted|within|under|pursuant)\b/g;

/** What a carve-back asks for (written consent, a contract), in its own words; null when it asks for nothing. */
export function conditionIn(words: Quote): string | null {
  const lower = lowerOf(words);
  const at = CONSENT.exec(lower)?.index;
  if (at === undefined) return null;
  let from = -1;
  PLACE.lastIndex = 0;
  for (let m = PLACE.exec(lower); m && m.index < at; m = PLACE.exec(lower))
    from = from < 0 || at - m.index > 60 ? m.index : from;
  const text = textOf(words).slice(from < 0 ? Math.max(0, lower.lastIndexOf(' ', at - 30) + 1) : from);
  return text.replace(/[.;,\s]+$/, '');
}
