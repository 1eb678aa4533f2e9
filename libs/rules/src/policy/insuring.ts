import { lowerOf, quote } from '../wording/document.js';
import type { WordingReading } from '../wording/reading.js';

const PROMISES =
  /\b(?:will|shall|agrees? to|undertakes? to) (?:pay|indemnify)|\binsures? you\b|\bwe(?:'ll| will| shall)? (?:also )?(?:pay|insure|cover|protect|indemnify)\b|\bcovers? the liability\b/i;
const FAULT =
  /wrongful|error|act|incident|breach|mistake|negligen|fault|omission|oversight|lapse|default|slip|failure/;
const LONGEST = 60_000;

/** Everything that may name the term on which cover rests, in lower case: what promises to pay, and what it pays for. */
export function insuringText(reading: WordingReading): string {
  const { doc, units, definitions } = reading;
  const clauses = units.filter(
    (u) => u.section === 'insuring' || PROMISES.test(doc.clean.text.slice(u.start, u.start + 300)),
  );
  const faults = definitions.filter((d) => FAULT.test(d.key));
  return [
    ...clauses.map((u) => doc.clean.lower.slice(u.start, u.end)),
    ...faults.map((d) => lowerOf(quote(doc, d.range))),
  ]
    .join('\n')
    .slice(0, LONGEST);
}

const DOING =
  '(?:rendering|render|renders|performance|performing|perform|provision|providing|provide|conduct|conducting|carrying on|carrying out|course|exercise|execution|discharge|delivery|delivering|doing|undertaking|pursuit)';
/** The term is what the insured does while it errs: "in the conduct of the X", "failing to render X". */
const AS_WORK = new RegExp(
  `\\b${DOING}(?: of)?(?:,? or (?:failing|failure|omitting) to \\w+,?)?(?: (?:the|its|your|their|such|any|our|an?))?(?: (?:insured|assured|firm)'?s)? "?$|\\b(?:error|omission|mistake|act|fault|negligence|work|breach)s? (?:made |committed |occurring )?(?:in|while|during) (?:(?:the|its|your|their|such|any) )?"?$`,
);

/** Which part a term plays in the words that promise to pay: the work itself, a mention, or none. */
export function roleOf(insuring: string, key: string): 'work' | 'mention' | null {
  if (key.length < 3) return null;
  let seen = false;
  for (let at = insuring.indexOf(key), n = 0; at >= 0 && n < 20; at = insuring.indexOf(key, at + 1), n++) {
    seen = true;
    if (AS_WORK.test(insuring.slice(Math.max(0, at - 90), at))) return 'work';
  }
  return seen ? 'mention' : null;
}

const NAMED_WORK = new RegExp(
  `\\b(?:${DOING}(?: of)?|(?:error|omission|mistake|act|fault|negligence|breach)s? (?:made |committed )?(?:in|while|during)|arising (?:out of|from|in)|resulting from) (?:(?:the|its|your|their|such) )?(?:(?:insured|assured|firm)'?s? )?((?:[a-z-]+ ){0,2}(?:services|activit(?:y|ies)|business|operations|work|practice|profession|trade|undertakings?))\\b`,
  'g',
);

/** What the promise to pay calls the insured's work, in order, each once. */
export function termsAtWork(insuring: string): string[] {
  return [...new Set([...insuring.matchAll(NAMED_WORK)].map((m) => m[1] as string))].slice(0, 8);
}
