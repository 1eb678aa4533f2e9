/** The names of the papers on which a grant may lean, as sources of patterns. */

const NAMED_AFTER =
  '(?: (?!(?:and|or|as|to|of|in|on|by|is|are|if|an|a|the|for|no|at|but|not|was|which|that)\\b)[a-z\\d]{1,3}\\b)?';
/** What the insured told the insurer. */
export const APPLICATION = String.raw`(?:most recent |latest |signed |completed |dated |last |original |current |written |insurance |renewal )*(?:application(?! (?:hosting|service|development|software|design|support|program|maintenance))(?: form| on file)?|proposal(?: form)?|submission|questionnaire|presentation|statement of fact|fact find|information form)`;
/** Papers of the policy itself, by the trade's names for them. */
const OWN_PAPERS = [
  String.raw`(?:item|row|line|box|section|clause|part|paragraph) (?:no\.? ?)?(?:\d{1,2}[a-z]?|[IVX]{1,5})\b(?:\([a-z\d]\))?(?: of the (?:declarations?|schedule|policy schedule|certificate|(?:policy )?particulars))`,
  String.raw`item (?:no\.? ?)?[\dIVX]+[a-z]?\b(?:\([a-z\d]\))?`,
  String.raw`(?:(?:policy|insured|covered|designated|service|services|professional|business|activity|activities|operations) ){0,3}schedule(?: of (?!this|the|your|our)[a-z]+(?: [a-z]+){0,3}|${NAMED_AFTER})`,
  String.raw`declarations?(?: page)?`, String.raw`(?:addendum|annex(?:ure)?|appendix|attachment)${NAMED_AFTER}`, String.raw`exhibit [a-z\d]{1,3}`, 'certificate(?: of insurance)?', 'service schedule', 'statement of services',
  String.raw`endorsement (?:no\.? ?)?\d+`, 'risk details', 'slip', '(?:policy |cover(?:age)? )?(?:data|summary)(?: page| sheet)?', '(?:policy|front|cover|title) (?:sheet|page)', 'summary of cover(?:age)?', '(?:policy |contract )?particulars', 'information page', 'coverage summary', 'cover note', 'confirmation of cover',
]; // prettier-ignore
/** Any other paper that bears a name of its own: "the Activities Statement", "List of Operations". */
const NAMED_PAPER =
  '(?:[a-z][\\w-]+ ){0,3}(?:statement|register|inventory|specification|catalogue|catalog)\\b(?: of (?:[a-z]+)(?: [a-z]+){0,2})?|list of (?:[a-z]+ ){0,3}(?:services|activities|operations)';
/** A paper of the policy that lists. */
export const SCHEDULE = `(?:${OWN_PAPERS.join('|')}|${NAMED_PAPER})`;
/** Whose paper it is; its name may stand in quotation marks. */
export const OWNER =
  '(?:(?:the|your|its|an?|our|any|that|such|this)\\s+)?(?:(?:named )?(?:insured|assured|firm|company|policyholder)\'?s?\\s+)?"?';
const ASKED = '(?:question|section|part|item|paragraph|box|field|page|answer|row)s?';
/** "the reply to Question 5 of", "answer 3 on", "Section B of": a place in an application. */
export const QUESTION = String.raw`(?:(?:the |your |its )?(?:(?:repl(?:y|ies)|answers?|responses?|statements?)(?: given| made)? (?:to|in|at|under) )?${ASKED} (?:no\.? ?)?\(?(\w{1,4})\)?(?:(?:,| and| to| or) \w{1,4}){0,3} (?:of|in|on|to) )?`;

const ENTRY = 'heading|caption|title|words?|entry|column|row|line|box|panel|rubric|name|term|description';
/** Where in a paper the words stand: "under the heading Insured Activities", "as the insured profession". */
const PLACE = `(?:(?:under|beneath|below|against|opposite|beside|alongside|next to|in) (?:the )?(?:${ENTRY})s?(?: (?:of|entitled|headed|marked|called|reading))?|(?:against|opposite|beside|alongside|next to|under)(?: the)?(?! (?:(?:named )?insured(?! (?:trade|business|activit|services|profession|operations|work|occupation))|this|that|your|our)\\b)|as (?:the|your|its|our))`;
const PLACE_NAME = String.raw`["']?([a-z][\w&/-]*(?: (?!(?:in|on|of|at|to|by|and|or)\b)[a-z&][\w&/-]*){0,4})["']?`;
/** The place, before its paper. */
export const PLACED = `${PLACE} ${PLACE_NAME.replace('(', '(?:')}`;
const BEFORE = new RegExp(`\\b${PLACE} ${PLACE_NAME},? (?:in|on|of|at|to)\\b`, 'i');
const AFTER = new RegExp(`^"?,? ${PLACE} ${PLACE_NAME}(?=[\\s,.;:)]|$)`, 'i');

/** The heading or entry of a paper at which the words stand, in lower case; null: none is given. */
export function placeIn(words: string, after: string): string | null {
  const m = BEFORE.exec(words) ?? AFTER.exec(after);
  return m ? (m[1] as string).toLowerCase() : null;
}
