import type { Quote } from '../wording/document.js';
import { lowerOf, quote } from '../wording/document.js';
import type { WordingReading } from '../wording/reading.js';
import {
  barsContractors,
  contractorsNoInsureds,
  listedContractors,
  workLetToOthers,
  namesEngagedTerm,
  whoIsInsured,
} from './performers.js';

const FEE =
  /\b(?:for (?:others for )?(?:an? )?(?:fee|fees|compensation|remuneration|consideration|reward|payment|a charge|monetary)|in (?:return|exchange) for (?:an? )?(?:fee|payment|compensation|remuneration|consideration|reward)|for (?:a )?(?:fee|reward)|against (?:payment|remuneration)|fee-paying|paying (?:clients?|customers?)|for which (?:a fee|you are paid|the insured is paid|(?:the insured|you) (?:charges?|receives?)))/;
const FREE_TOO =
  /whether or not\b[^.;]{0,40}\b(?:charge|fee|paid|payment|compensat|remunerat)|\b(?:with|without) or (?:with|without) (?:a )?(?:fee|charge)|\bfor a fee or (?:not|otherwise|gratuit)|\bpro bono\b|\bgratuitous/;
const OTHERS =
  /\bon behalf of|\bby or for (?:the |an? )?(?:named )?(?:insured|assured|firm|company|policyholder)|\b(?:person|entity|party|firm|organi[sz]ation|another|anyone|others|those)\b[^.;,]{0,30}\bacting (?:for|at the direction of) (?:it|you|them|him|the (?:named )?(?:insured|assured|firm|company))\b|\b(?:its|your|the insured'?s?|their|our|whose|the assured'?s?|the firm'?s?|named insured'?s?) behalf|\bsub[- ]?contract|\bindependent contractor|\bfor whose (?:work|acts|conduct)|\bfor whom (?:the|you|it)|\blegally (?:responsible|liable)\b(?! (?:to|as|by|on account|because|in respect|due to|under|for damages)\b)|\bis responsible\b|\bworking for you under contract|\bby others\b|\bfor you by another|\bothers on (?:your|its)|\bthird part(?:y|ies) (?:on|for|engaged|appointed)|\bdirectly or (?:indirectly|through)|\bor its agents|\b(?:your|its|their|the insured'?s) (?:\w+ )?contractors|\b(?:your|its|their) (?:\w+ )?(?:vendors|suppliers|partner firms)\b|\bpersons? (?:whom|that) (?:it|you|the \w+) engages?|\banswerable\b|\bin (?:its|your|their|the insured'?s) (?:own )?name\b|\bat (?:its|your|the insured'?s) (?:direction|request|instruction)\b|\b(?:by|through) (?:its|your|their|any|an?) (?:agents?|delegates?|partner firms?)\b|\bcaused to be (?:performed|rendered|provided)\b|\boutsourced to/;
const BY_INSURED =
  /\bby ["']?(?:the |an? |any )?["']?(?:named )?(?:insured|assured|you|us|insured (?:firm|entity|organization|person)|policyholder|member|company|firm)\b|\bby (?:its|your|the insured'?s) (?:own )?(?:employees|staff|partners|directors)\b|\b["']?you["']? (?:perform|provide|render|supply|carry|undertake|offer|do|sell)|\b(?:insured|assured|policyholder|named insured|you|insured firm|insured entity|firm) (?:performs?|provides?|renders?|supplies|carries out|undertakes?|itself)\b|\bcarried out by\b|\bof (?:the|an|any) (?:assured|insured)\b/i;

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
  /** The words on who is insured leave contractors out in so many words. */
  readonly barred: boolean;
  readonly words: Quote | null;
  readonly insured: Quote | null;
  /** Contractors whom the policy lists by name: they are reached. */
  readonly listed: readonly string[];
}

/** Who must perform: `reached` when others count too; else the words that say "by the Insured". */
export function performerGate(grantTexts: readonly Quote[], readings: readonly WordingReading[]): Performer {
  const who = whoIsInsured(readings);
  const bars = who.find((q) => barsContractors(lowerOf(q))) ?? contractorsNoInsureds(readings);
  const insured = bars ?? who[0] ?? null;
  const listed = listedContractors(readings);
  const reaching =
    grantTexts.some((q) => reachesOthers(lowerOf(q))) || namesEngagedTerm(readings, grantTexts);
  const let_ = workLetToOthers(readings);
  if (let_) return { reached: false, barred: true, words: let_, insured: null, listed };
  const words =
    reaching || (!bars && who.some((q) => OTHERS.test(lowerOf(q)))) ? null : byInsured(grantTexts);
  return { reached: words === null, barred: words !== null && bars !== null, words, insured, listed };
}

function byInsured(grantTexts: readonly Quote[]): Quote | null {
  for (const q of grantTexts) {
    const m = BY_INSURED.exec(lowerOf(q));
    if (m) return quote(q.doc, { start: q.start + m.index, end: q.start + m.index + m[0].length });
  }
  return null;
}

/** "pay on behalf of the Insured" says who is paid for, not who performs. */
export function reachesOthers(lower: string): boolean {
  const rest = lower.replace(/\b(?:pay|indemnify|payments?|defend)\b[^.;]{0,60}?\bon behalf of\b/g, ' ');
  return OTHERS.test(rest) && !barsContractors(rest);
}
