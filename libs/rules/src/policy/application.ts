import { productMatcher } from '../vocabulary/products.js';
import { tokenise } from '../text/tokens.js';
import { sentencesOf, type Range } from '../text/sentences.js';
import type { ApplicationFacts, Day, WordingText } from '../types.js';
import { hitsIn, openDocument, quote, textOf, type Doc } from '../wording/document.js';
import { itemOf, type Item } from '../wording/item.js';
import { clausesOf, readAnswers } from './answers.js';

/** Document id under which the application's own words are quoted. */
export const APPLICATION_ID = 'application';

export interface ApplicationReading {
  readonly doc: Doc;
  readonly signedOn: Day;
  readonly described: readonly Item[];
  /** Announced as planned only. */
  readonly planned: readonly Item[];
}

/** What an application says the insured does, item by item. Null: the application is not in hand. */
export function readApplication(facts: ApplicationFacts | null): ApplicationReading | null {
  if (!facts || facts.text === null) return null;
  const doc = openDocument(asWording(facts.text));
  const described: Item[] = [];
  const planned: Item[] = [];
  const sentences = sentencesOf(doc.clean, { start: 0, end: doc.clean.text.length }).flatMap((r) =>
    clausesOf(doc, r),
  );
  for (const { range, says } of readAnswers(sentences, (r) => textOf(quote(doc, r)))) {
    const target = says === 'planned' ? planned : described;
    target.push(...itemsIn(doc, range));
  }
  return { doc, signedOn: facts.signedOn, described, planned };
}

function itemsIn(doc: Doc, range: Range): Item[] {
  const hits = [
    ...hitsIn(quote(doc, range)),
    ...productMatcher()(tokenise(doc.clean.lower, range.start, range.end)),
  ];
  return hits.map((hit) => itemOf(doc, range, hit, -1));
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
