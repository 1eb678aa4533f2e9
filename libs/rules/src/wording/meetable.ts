/** Papers that the insured can have in hand before it works: a contract, a consent, an order. */
const PAPERS = [
  String.raw`written|in writing|signed?|signs|countersigned|consent\w*|authori[sz]\w*|permission|agreements?|contracts?`,
  'engagement letters?|letters? of engagement|terms of engagement|statements? of work|work orders?|purchase orders?|scope of work|rules of engagement',
];
/** Proofs that it can keep of its own work: a log, a tested copy. */
const PROOFS = [
  String.raw`records?|logs?|verif\w+|tested|restore tests?|test restores?|recovery tests?|cop(?:y|ies)|documented|certificates?|reports?|checklists?|proof`,
];

/** Words of a condition that the insured itself can meet. */
export const MEETABLE = new RegExp(String.raw`\b(?:${[...PAPERS, ...PROOFS].join('|')})\b`);
/** Where such a condition begins. */
export const CONDITIONAL = String.raw`(?:unless|until|except (?:where|if|when)|save (?:where|if|when)|provided(?: always)?(?: that)?|only (?:if|where|when|after)|subject to|on condition that|where|if|when)`;
const EXCUSES = new RegExp(
  String.raw`\b${CONDITIONAL}\b[^.;]{0,140}\b(?:${[...PAPERS, ...PROOFS].join('|')})\b`,
);

/** Whether words wait for something that the insured itself can see to. */
export function waitsForPaper(lower: string): boolean {
  return EXCUSES.test(lower);
}
