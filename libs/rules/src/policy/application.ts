import { productMatcher } from '../vocabulary/products.js';
import { tokenise } from '../text/tokens.js';
import { sentencesOf, type Range } from '../text/sentences.js';
import type { ApplicationFacts, WordingText } from '../types.js';
import { hitsIn, openDocument, quote, textOf, type Doc } from '../wording/document.js';
import { itemOf, type Item } from '../wording/grant.js';

/** Document id under which the application's own words are quoted. */
export const APPLICATION_ID = 'application';

export interface ApplicationReading {
  readonly doc: Doc;
  readonly described: readonly Item[];
  /** Announced as planned only. */
  readonly planned: readonly Item[];
}

const PLANS =
  /\b(?:plan(?:s|ned|ning)?\b(?! (?:for|of) )|expects?|intends?|will (?:begin|start|launch|add|offer)|propos\w+ to|consider\w*|in (?:the )?future|next (?:year|twelve months|12 months)|new activit\w+|anticipat\w+|from 20\d\d we (?:will|shall)|hope to|pilot)\b/i;
const DENIES =
  /\b(?:do(?:es)? not|don't|never|no longer|not (?:currently |yet )?(?:offer|perform|provide|undertake|sell)|none|nil|ceased|discontinued|without)\b/i;
const STOPPED = /\b(?:stop|ceas|discontinu|given up|no longer)/i;
const NO_ANSWER = /^(?:no|none|nil|n\/a|not (?:at present|currently|applicable)|never)\b/i;

/** What an application says the insured does, item by item. Null: the application is not in hand. */
export function readApplication(facts: ApplicationFacts | null): ApplicationReading | null {
  if (!facts || facts.text === null) return null;
  const doc = openDocument(asWording(facts.text));
  const described: Item[] = [];
  const planned: Item[] = [];
  const sentences = sentencesOf(doc.clean, { start: 0, end: doc.clean.text.length }).flatMap((r) =>
    clausesOf(doc, r),
  );
  sentences.forEach((range, i) => {
    const text = textOf(quote(doc, range));
    const next = sentences[i + 1];
    if (text.endsWith('?')) {
      const answer = next ? textOf(quote(doc, next)) : '';
      if (STOPPED.test(text)) return;
      if (NO_ANSWER.test(answer) || PLANS.test(text) || !/^yes/i.test(answer)) return;
    }
    const before = i > 0 ? textOf(quote(doc, sentences[i - 1] as Range)) : '';
    if (DENIES.test(text) || (before.endsWith('?') && STOPPED.test(before))) return;
    const asked = i > 0 ? textOf(quote(doc, sentences[i - 1] as Range)) : '';
    const target = PLANS.test(text) || (asked.endsWith('?') && PLANS.test(asked)) ? planned : described;
    const hits = [
      ...hitsIn(quote(doc, range)),
      ...productMatcher()(tokenise(doc.clean.lower, range.start, range.end)),
    ];
    target.push(...hits.map((hit) => itemOf(doc, range, hit, -1)));
  });
  return { doc, described, planned };
}

/** "We do A; we do not do B": each half on its own. */
function clausesOf(doc: Doc, range: Range): Range[] {
  const out: Range[] = [];
  const text = textOf(quote(doc, range));
  let from = 0;
  for (const m of text.matchAll(/;\s+|,?\s+but\s+(?=we|the|it|do|does|not)/g)) {
    out.push({ start: range.start + from, end: range.start + m.index });
    from = m.index + m[0].length;
  }
  out.push({ start: range.start + from, end: range.end });
  return out;
}

function asWording(text: string): WordingText {
  return {
    id: APPLICATION_ID,
    kind: 'schedule',
    title: 'Application',
    formNumber: null,
    edition: null,
    effectiveOn: null,
    text,
    pageStarts: [],
  };
}
