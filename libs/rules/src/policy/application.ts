import { productMatcher } from '../vocabulary/products.js';
import { tokenise } from '../text/tokens.js';
import { sentencesOf, type Range } from '../text/sentences.js';
import { findDates } from '../text/dates.js';
import type { WordingReading } from '../wording/reading.js';
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

/**
 * What an application says the insured does, item by item; of one question's reply alone, where the policy asks for no more.
 * Null: the application is not in hand.
 */
export function readApplication(
  facts: ApplicationFacts | null,
  question: string | null = null,
): ApplicationReading | null {
  if (!facts || facts.text === null) return null;
  const doc = openDocument(asWording(facts.text));
  const described: Item[] = [];
  const planned: Item[] = [];
  const sentences = sentencesOf(doc.clean, replyTo(doc, question)).flatMap((r) => clausesOf(doc, r));
  for (const { range, says } of readAnswers(sentences, (r) => textOf(quote(doc, r)))) {
    const target = says === 'planned' ? planned : described;
    target.push(...itemsIn(doc, range));
  }
  return { doc, signedOn: facts.signedOn, described, planned };
}

const QUESTION =
  /(?:^|\n|[.?!"'”]\s+)(?:(?:question|section|answer|part|item|q)\.?\s*(?:no\.?\s*)?)?\(?(\d{1,2}[a-z]?|[a-z])[).:]?\s+(?:[-–]\s+)?(?=["'(A-Z])/gi;

/** From a question's number to the next; the whole application where no question bears the number. */
function replyTo(doc: Doc, question: string | null): Range {
  const { text } = doc.clean;
  const whole = { start: 0, end: text.length };
  if (question === null) return whole;
  const marks = [...text.matchAll(QUESTION)];
  const at = marks.findIndex((m) => (m[1] as string).toLowerCase() === question.toLowerCase());
  const mark = marks[at];
  if (!mark) return whole;
  return { start: mark.index, end: marks.slice(at + 1).find((m) => m[1] !== mark[1])?.index ?? text.length };
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

const SIGNED =
  /\b(?:application|proposal|submission)(?: form)?\b[^.;\n]{0,20}(?:\bsigned\b|\bdated\b|\bdate\b|:)[^.;\n]{0,20}|\b(?:date of (?:signature|signing)|signed on)\b[^.;\n]{0,20}/gi;

/** The day on which the policy says that the application was signed; null: it does not say. */
export function signatureDay(readings: readonly WordingReading[]): Day | null {
  for (const { doc, dayFirst } of readings) {
    for (const m of doc.clean.text.matchAll(SIGNED)) {
      const near = doc.clean.text.slice(m.index, m.index + m[0].length + 20);
      const date = findDates(near, dayFirst)[0];
      if (date) return date.day;
    }
  }
  return null;
}
