import type { Quote } from '../wording/document.js';
import { lowerOf, quote } from '../wording/document.js';

const FEE =
  /\b(?:for (?:others for )?(?:an? )?(?:fee|fees|compensation|remuneration|consideration|reward|payment|a charge|monetary)|in (?:return|exchange) for (?:an? )?(?:fee|payment|compensation|remuneration|consideration|reward)|for (?:a )?(?:fee|reward)|against (?:payment|remuneration)|fee-paying|paying (?:clients?|customers?)|for which (?:a fee|you are paid|the insured is paid|(?:the insured|you) (?:charges?|receives?)))/;
const FREE_TOO =
  /whether or not\b[^.;]{0,40}\b(?:charge|fee|paid|payment|compensat|remunerat)|\b(?:with|without) or (?:with|without) (?:a )?(?:fee|charge)|\bfor a fee or (?:not|otherwise|gratuit)|\bpro bono\b|\bgratuitous/;
const OTHERS =
  /\bon behalf of|\b(?:its|your|the insured'?s?|their|our|whose|the assured'?s?|the firm'?s?|named insured'?s?) behalf|\bsub[- ]?contract|\bindependent contractor|\bfor whose (?:work|acts|conduct)|\bfor whom (?:the|you|it)|\blegally (?:responsible|liable)\b(?! (?:to|as|by)\b)|\bis responsible\b|\bworking for you under contract|\bby others\b|\bfor you by another|\bothers on (?:your|its)|\bthird part(?:y|ies) (?:on|for|engaged|appointed)|\bdirectly or (?:indirectly|through)|\bor its agents|\b(?:your|its|their|the insured'?s) (?:\w+ )?contractors|\b(?:your|its|their) (?:\w+ )?(?:vendors|suppliers|partner firms)\b|\bpersons? (?:whom|that) (?:it|you|the \w+) engages?|\banswerable\b|\boutsourced to/;
const OTHERS_BARRED =
  /\b(?:not|nor|excluding|other than|except|but not)\b[^.;]{0,60}\b(?:sub[- ]?contract\w*|independent contractors?|on behalf|freelanc\w*|consultants? engaged)/;
const BY_INSURED =
  /\bby (?:the |an? |any )?(?:named )?(?:insured|assured|you|us|insured (?:firm|entity|organization|person)|policyholder|member|company|firm)\b|\byou (?:perform|provide|render|supply|carry|undertake|offer|do|sell)|\b(?:insured|assured|policyholder|named insured|you|insured firm|insured entity|firm) (?:performs?|provides?|renders?|supplies|carries out|undertakes?|itself)\b|\bcarried out by\b|\bof the (?:assured|insured)\b/i;

/** The words that make work done free of charge fall outside, or null. */
export function feeGate(texts: readonly Quote[]): Quote | null {
  if (texts.some((q) => FREE_TOO.test(lowerOf(q)))) return null;
  for (const q of texts) {
    const m = FEE.exec(lowerOf(q));
    if (m) return quote(q.doc, { start: q.start + m.index, end: q.start + m.index + m[0].length });
  }
  return null;
}

/** Who must perform the work for the wording to reach it. */
export interface Performer {
  readonly reached: boolean;
  /** The definition of the insured leaves contractors out in so many words. */
  readonly barred: boolean;
  readonly words: Quote | null;
  readonly insured: Quote | null;
}

/** Who must perform: `reached` when others count too; else the words that say "by the Insured". */
export function performerGate(grantTexts: readonly Quote[], insured: Quote | null): Performer {
  const reaching = grantTexts.some((q) => reachesOthers(lowerOf(q)));
  const insuredText = insured ? lowerOf(insured) : '';
  const barred = OTHERS_BARRED.test(insuredText) && !/not itself insured, but/.test(insuredText);
  if (reaching || (!barred && OTHERS.test(insuredText)))
    return { reached: true, barred: false, words: null, insured };
  for (const q of grantTexts) {
    const m = BY_INSURED.exec(lowerOf(q));
    if (m)
      return {
        reached: false,
        barred,
        words: quote(q.doc, { start: q.start + m.index, end: q.start + m.index + m[0].length }),
        insured,
      };
  }
  return { reached: true, barred: false, words: null, insured };
}

/** "pay on behalf of the Insured" says who is paid for, not who performs. */
export function reachesOthers(lower: string): boolean {
  const rest = lower.replace(/\b(?:pay|indemnify|payments?|defend)\b[^.;]{0,60}?\bon behalf of\b/g, ' ');
  return OTHERS.test(rest) && !OTHERS_BARRED.test(rest);
}
