import { extentOf, type Part } from '../wording/definitionExtent.js';
import { hitsIn, lowerOf, quote, textOf, type Doc } from '../wording/document.js';
import { grantOf, type Grant } from '../wording/grant.js';
import type { Unit } from '../wording/outline.js';
import type { WordingReading } from '../wording/reading.js';
import { isUniversal } from '../wording/grantType.js';
import { findTie } from '../wording/tie.js';
import { sentencesOf, type Range } from '../text/sentences.js';

const FOR_OTHERS =
  /\b(?:for|to) (?:its |your |their |the insured's |paying )?(?:others|clients?|customers?|third parties)\b|\bfor (?:a |any )?(?:fee|reward|remuneration|compensation|consideration|payment|charge)\b|\bin (?:return|exchange) for\b|\bby or on behalf of\b|\bon (?:your|its|the insured's) behalf\b/;
const OPENS =
  /\b(?:including|such as|not limited to|without limitation|for example|for instance|by way of example|no others?|the following|namely|solely|only)\b/;
const FIELD =
  /\b(?:information (?:and communications? )?technology|it|ict|computer|technology|cyber\w*)\b[^.;:]{0,40}\b(?:services?|work|business|activit\w+|consult\w*|support)\b/;
const INSURES =
  /\b(?:insured|covered|insures?|covers?|indemnif(?:y|ies)|pays?|liab\w+|protects?)\b[^.;:]{0,160}\b(?:services?|work|activit\w+|business|operations|profession|anything|everything)\b|\b(?:services?|work|activit\w+|business|operations)\b[^.;:]{0,60}\b(?:are|is) (?:insured|covered)\b|^(?:insured|covered) (?:is|are)\b/;
const NOT_A_GRANT =
  /\b(?:not (?:cover|insure|apply|pay|indemnify|insured|covered|be liable|extend|amend|widen|describe)|no (?:cover|coverage|liability|indemnity)|panel|helpline|hotline|free of charge|own (?:network|systems?|computers?|office)|premium (?:is|was|basis|adjust\w*|comput\w*)|additional premium|rating|statistic\w*|whereas|brochures?|website|policyholders? may|not coverage|confers? no)\b|^(?:not insured|excluded)\b/;
const SECTIONS: readonly Unit['section'][] = ['exclusions', 'first_party'];
const ENOUGH = 5;

interface Candidate {
  readonly doc: Doc;
  readonly units: readonly Unit[];
  readonly index: number;
  readonly sentence: Range;
}

/** Where nothing is defined in a way that the reader knows: the passage that speaks most like a grant of services. Null: none does. */
export function passageGrant(readings: readonly WordingReading[]): Grant | null {
  let best: Candidate | null = null;
  let most = ENOUGH - 1;
  for (const { doc, units } of readings) {
    for (const [index, unit] of units.entries()) {
      if (unit.heading || unit.endorsement >= 0 || SECTIONS.includes(unit.section)) continue;
      for (const sentence of sentencesOf(doc.clean, { start: unit.body, end: unit.end })) {
        const candidate = { doc, units, index, sentence };
        const score = scoreOf(candidate);
        if (score > most) [best, most] = [candidate, score];
      }
    }
  }
  return best ? grantAt(best) : null;
}

function grantAt({ doc, units, index, sentence }: Candidate): Grant {
  const start = startOf(doc, sentence);
  const range = { start, end: sentence.end };
  const { granting } = extentOf(doc.clean, units, index, range, '');
  const last = granting[granting.length - 1] as Part;
  return grantOf(doc, { start, end: last.end }, null, null, granting);
}

const LEADS_TO_WORK =
  /\b(?:rendering|performance|performing|provision|providing|conduct|conducting|course|carrying on|exercise|arising (?:out of|from)|business|profession|in respect|connection with)\b/g;

/** Where the words on the insured's work begin, behind the promise to pay. */
function startOf(doc: Doc, sentence: Range): number {
  const first = hitsIn(quote(doc, sentence))[0];
  if (!first) return sentence.start;
  const before = doc.clean.lower.slice(sentence.start, first.start);
  const leads = [...before.matchAll(LEADS_TO_WORK)];
  const last = leads[leads.length - 1];
  return last ? sentence.start + last.index : sentence.start;
}

function scoreOf({ doc, units, index, sentence }: Candidate): number {
  const words = quote(doc, sentence);
  const lower = lowerOf(words);
  if (lower.length < 20 || NOT_A_GRANT.test(lower)) return 0;
  const opens = /:\s*$/.test(lower) && sentence.end >= (units[index] as Unit).end;
  const listed = opens ? units.slice(index + 1, index + 13).filter((u) => u.style !== null) : [];
  const hits = hitsIn(words).length + listed.reduce((n, u) => n + hitsIn(quote(doc, u)).length, 0);
  const insures = INSURES.test(lower);
  const tie = hits === 0 && findTie(textOf(words)) !== null;
  const universal = hits === 0 && insures && isUniversal(lower);
  if (hits === 0 && !tie && !universal) return 0;
  const mark = (pattern: RegExp, points: number): number => (pattern.test(lower) ? points : 0);
  return (
    Math.min(4, hits) +
    (tie || universal ? 2 : 0) +
    mark(FOR_OTHERS, 3) +
    mark(OPENS, 2) +
    mark(FIELD, 1) +
    (insures ? 3 : 0)
  );
}
