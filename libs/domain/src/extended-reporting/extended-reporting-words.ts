import { clausesOf, plainText } from '../issued-wordings/clauses.js';
import { pagesOf, type DocumentText } from '../uploads/document-text.js';

/** A sentence of a document about reporting after the policy's end. */
export interface ReportingSentence {
  readonly text: string;
  /** 1-based; null when the document has no known pages, or a page's end parts the sentence */
  readonly page: number | null;
  /** it names a number of days or months */
  readonly namesDays: boolean;
}

const SPEAKS_OF_IT =
  /\bextended (?:claims? )?(?:reporting|discovery)\b|\b(?:optional|supplemental|automatic|basic|additional) (?:extended )?(?:reporting|discovery) periods?\b|\bdiscovery period\b|\btail (?:coverage|period|endorsement)\b|\bERP\b/i;
const DAYS = /\b(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)\)?\s*-?\s*(?:calendar |business )?(?:days?|months?|years?)\b/i;
/** Enough of a sentence to find the page on which it begins. */
const BEGINNING = 60;

/** The sentences that speak of an extended reporting period, in the order of the document. A heading alone is none. */
export function reportingSentences(document: Pick<DocumentText, 'text' | 'pageStarts'>): ReportingSentence[] {
  const pages = pagesOf(document).map(({ number, text }) => ({ number, text: plainText(text) }));
  return clausesOf(document.text)
    .filter(({ text, words }) => SPEAKS_OF_IT.test(text) && words.length > 5)
    .map(({ text }) => ({
      text,
      page: pages.find((page) => page.text.includes(text.slice(0, BEGINNING)))?.number ?? null,
      namesDays: DAYS.test(text),
    }));
}
