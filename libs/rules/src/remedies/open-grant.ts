import { familyOf } from '../judge/families.js';
import { hitsIn, quote, spanOf, textOf, type Quote } from '../wording/document.js';
import type { Grant } from '../wording/grant.js';
import { additionText, asksForWords, placeOf } from './additions.js';
import type { Finding, RemedyContext } from './context.js';
import { wordedRemedy, type Draft } from './draft.js';
import { performedByOthers } from './gates.js';
import { unnamedCodes } from './naming.js';
import { tryOut } from './try-out.js';

const OPENABLE: readonly Grant['type'][] = ['closed', 'bare', 'illustrative'];

/**
 * "Including without limitation", so that tomorrow's service is inside too: the words that open the list are exchanged, and
 * the rest of the definition, with its conditions, stands as printed. Services that even an open list leaves to argument are
 * named beside it.
 */
export const openGrants: Draft = (context) => {
  const { stand, style } = context;
  const { grant } = stand;
  const findings = context.findings.filter(asksForWords);
  if (!grant?.term || findings.length === 0 || stand.tie || !OPENABLE.includes(grant.type)) return [];
  const words = openingWords(grant, genusFor(context, findings));
  if (!words) return [];
  const exchange = `In the definition of "${style.term}", the words "${textOf(words.from)}" are deleted and replaced by "${words.to}".`;
  const text = withWhatIsLeft(context, findings, exchange);
  if (text === null) return [];
  const anchor = spanOf(words.from);
  return [
    [wordedRemedy('open_grant', findings, { place: placeOf(context), anchor, text, operation: 'replace' })],
  ];
};

/**
 * The exchange, with a wider performer where others do some of the work, and with the names of what even an open list leaves to
 * argument. Null: it brings nothing in scope that would not have to be named.
 */
function withWhatIsLeft(
  context: RemedyContext,
  findings: readonly Finding[],
  exchange: string,
): string | null {
  const wider = `${exchange}\n${performedByOthers(context)}`;
  const byOthers = findings.some((f) => f.service.deliveredBy !== 'self');
  const [alone, together] = [exchange, wider].map((text) => leftOpen(context, findings, text));
  const widened = byOthers && (together?.length ?? 0) < (alone?.length ?? 0);
  const left = (widened ? together : alone) ?? [];
  if (left.length === findings.length) return null;
  const named = unnamedCodes(context, left);
  const words = widened ? wider : exchange;
  return named.length > 0
    ? `${words}\n${additionText(context, named).replace(' is amended ', ' is also amended ')}`
    : words;
}

/** Findings that words do not bring in scope. */
function leftOpen(context: RemedyContext, findings: readonly Finding[], text: string): Finding[] {
  const { cured } = tryOut(context, text);
  return findings.filter((f) => !cured.includes(f.service.id));
}

/** The field of which the list is to be an open one: security joins where a service of that field is asked for. */
function genusFor({ style }: RemedyContext, findings: readonly Finding[]): string {
  const security = findings.some((f) => f.codes.some((c) => familyOf(c) === 'security'));
  if (/security/i.test(style.term)) return 'information security and information technology services';
  return security
    ? 'information technology and information security services'
    : 'information technology services';
}

interface Exchange {
  readonly from: Quote;
  readonly to: string;
}

const LONGEST_QUOTATION = 150;
const VERB =
  /^[\s:,"'-]*((?:means and includes|shall mean|will mean|means?|shall be|(?:is|are) (?:strictly )?(?:limited|restricted|confined) to|shall include|refers? to|is|are)\b)?[\s,]*/i;
const LIMITERS = /\b(?:only|solely|exclusively|strictly)\b\s*/gi;
const THE_FOLLOWING =
  /\b(?:(?:any|one or more) of )?(?:the following|those)(?: services| activities| operations| work)?\b\s*/gi;
/** "only the following services": what introduces a list that is set off below. */
const HEADED =
  /^(?:(?:only|solely|exclusively|strictly) )?(?:(?:any|one or more) of )?(the following(?: services| activities| operations| work)?)\b/i;
const OPENERS =
  /,?\s*\b(?:such as|examples of which (?:are|include)|for example|for instance|by way of example|including|includes?)\b[\s:,]*$/i;
/** Words of an amendment, which begin no list. */
const AMENDS = /\b(?:enlarged|extended|widened|amended|deemed|added|deleted|replaced)\b/i;
/** Words at the end that would close the list again. */
const CLOSES_AGAIN = /\b(?:and|but) (?:for )?no others?\b|\bnothing else\b|\bno other (?:service|activit)/i;

/** The words from the verb to the first item, and what is to stand in their place; null where they cannot be exchanged. */
function openingWords(grant: Grant, genus: string): Exchange | null {
  const { quote: whole } = grant;
  const printed = textOf(whole);
  const first = firstItem(grant);
  if (!first || CLOSES_AGAIN.test(printed)) return null;
  const lead = printed.slice(0, first.start - whole.start);
  if (AMENDS.test(lead)) return null;
  const verb = VERB.exec(lead);
  const skipped = /^[\s:,"'-]*/.exec(lead)?.[0].length ?? 0;
  const means = verb?.[1]?.replace(/ (?:strictly )?(?:limited|restricted|confined) to$/i, '') ?? '';
  const following = HEADED.exec(lead.slice(verb?.[0].length ?? 0));
  if (following && means) {
    const end = whole.start + (verb?.[0].length ?? 0) + following[0].length;
    const to = `${means} ${genus}, including without limitation ${following[1] as string}`;
    return { from: quote(whole.doc, { start: whole.start + skipped, end }), to };
  }
  const from = quote(whole.doc, { start: whole.start + skipped, end: first.end });
  const between = lead.slice(verb?.[0].length ?? 0);
  const to = [means, opened(between, genus, textOf(first))].filter(Boolean).join(' ').replace(/\s+/g, ' ');
  const fits = from.end - from.start <= LONGEST_QUOTATION && to.length <= LONGEST_QUOTATION;
  return fits && !/"/.test(textOf(from) + to) ? { from, to } : null;
}

/** The first item named; a field-wide head before an opener is none. */
function firstItem(grant: Grant): Quote | null {
  const items = [...grant.items]
    .map((i) => i.quote)
    .filter((q) => q.doc === grant.quote.doc && q.start >= grant.quote.start && q.end <= grant.quote.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  if (items[0]) return items[0];
  const hit = [...hitsIn(grant.quote)].sort((a, b) => a.start - b.start)[0];
  return hit ? quote(grant.quote.doc, hit) : null;
}

/** The genus, what stood between the verb and the list, and the opener before the first item. */
function opened(between: string, genus: string, item: string): string {
  const listed = /:\s*(?:\(?[a-z0-9]{1,3}[.)]\s*|[-•*–]\s*)?$/i.exec(between);
  if (!listed && !OPENERS.test(between)) {
    const plain = between.replace(LIMITERS, '').replace(THE_FOLLOWING, '');
    return `${genus}, including without limitation ${plain}${item}`;
  }
  const mark = listed?.[0] ?? '';
  const head = between
    .slice(0, between.length - mark.length)
    .replace(OPENERS, '')
    .replace(LIMITERS, '')
    .replace(THE_FOLLOWING, '')
    .trim();
  const gates = /\b(?:services|solutions)\b/i.test(head)
    ? head.replace(/^.*?\b(?:services|solutions)\b\s*/is, '')
    : head;
  const performed = gates ? ` ${gates.replace(/^[\s,]+|[\s,]+$/g, '')}` : '';
  const opener = listed
    ? `including without limitation the following${mark}`
    : 'including without limitation ';
  return `${genus}${performed}, ${opener}${item}`;
}
