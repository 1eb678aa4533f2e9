/** How a grant leans on another paper. */
export interface Tie {
  readonly to: 'application' | 'schedule';
  /** "further described in": the list stands beside the paper. */
  readonly further: boolean;
  /** The paper's name as printed: `Item 5 of the Declarations`, `Schedule A`. */
  readonly name: string;
  /** The tie's words in the text it was found in. */
  readonly start: number;
  readonly end: number;
  /** The tie reaches activities that were announced as planned. */
  readonly planned: boolean;
}

const VERBS =
  'described|disclosed|stated|set forth|set out|listed|specified|shown|declared|identified|scheduled|detailed|reported|named|itemi[sz]ed|notified|recorded|indicated|designated|represented|appear(?:s|ing)?|contained|advised|enumerated';
const APPLICATION = String.raw`(?:most recent |latest |signed |completed |last |original |current )*(?:application(?! (?:hosting|service|development|software|design|support|program|maintenance))(?: form| on file)?|proposal(?: form)?|submission|questionnaire|presentation|statement of fact|fact find)`;
const SCHEDULE = String.raw`(?:item (?:no\.? ?)?[\dIVX]+[a-z]?\b(?:\([a-z\d]\))?(?: of the (?:declarations?|schedule|policy schedule|certificate))?|(?:(?:policy|insured|covered|designated|service|services|professional|business|activity|activities|operations) ){0,3}schedule(?: (?:of [a-z]+(?: [a-z]+){0,3}|(?!(?:and|or|as|to|of|in|on|by|is|are|if|an|a|the|for|no|at|but|not)\b)[a-z\d]{1,3}\b))?|declarations?(?: page)?|addendum(?: (?!(?:and|or|as|to|of|in|on|by|is|are|if|an|a|the|for|no|at|but|not)\b)[a-z\d]{1,3}\b)?|annex(?:ure)?(?: (?!(?:and|or|as|to|of|in|on|by|is|are|if|an|a|the|for|no|at|but|not)\b)[a-z\d]{1,3}\b)?|appendix(?: (?!(?:and|or|as|to|of|in|on|by|is|are|if|an|a|the|for|no|at|but|not)\b)[a-z\d]{1,3}\b)?|exhibit [a-z\d]{1,3}|certificate|service schedule|statement of services|endorsement (?:no\.? ?)?\d+|risk details|slip)`;
const TIE = new RegExp(
  String.raw`(?:\b(?:(?:all|each|both|every one|in each case|only)? ?(?:as|to the extent|insofar as|which (?:are|is|were|was)|that (?:are|is|were|was|you have|the insured has)|(?:only )?those(?: \w+)?|and|services|activities|operations|business|solely|fully)\s+)?(?:\w+ly |(?:are|is|have been|has been|was|were|being) )?(further |more (?:fully|particularly|specifically) |additionally )?(?:${VERBS})(?: (?:to (?:us|the insurer|the company|underwriters)|as [\w ,]{2,60}?|and (?:${VERBS})|or (?:${VERBS})))*,? (?:in|on|by|within|under|to)\s+(?:(?:the|your|its|an?|our|any|that|such|this)\s+)?(?:insured'?s?\s+)?((${APPLICATION})|(${SCHEDULE})))`,
  'i',
);
const PER_PAPER = new RegExp(
  String.raw`\b(?:as per|as in|in accordance with|according to)\s+(?:(?:the|your|its|our)\s+)?((${APPLICATION})|(${SCHEDULE}))`,
  'i',
);
const DISCLOSED_WITHOUT_PAPER =
  /\b(?:disclosed|declared|notified|described)\b[^.;]{0,30}\bto (?:us|the insurers?|the company|underwriters)\b(?:[^.;]{0,60}\b(?:application|proposal|before|prior)\b)?/i;

/** The first tie in a text, or null. */
export function findTie(text: string): Tie | null {
  const m = TIE.exec(text);
  if (m) {
    const { name, extra } = paperName(m[2] ?? '', text.slice(m.index + m[0].length));
    return {
      to: m[3] ? 'application' : 'schedule',
      further:
        m[1] !== undefined ||
        /\bfurther (?:described|defined|detailed|set out|specified|particulari[sz]ed)/i.test(m[0]),
      name,
      start: m.index,
      end: m.index + m[0].length + extra,
      planned: /\b(?:planned|proposed|intended|anticipated)\b/i.test(
        text.slice(m.index, m.index + m[0].length + 80),
      ),
    };
  }
  const per = PER_PAPER.exec(text);
  if (per) return plainTie(per, per[2] ? 'application' : 'schedule', (per[1] ?? '').trim());
  const told = DISCLOSED_WITHOUT_PAPER.exec(text);
  return told ? plainTie(told, 'application', 'application') : null;
}

function plainTie(m: RegExpExecArray, to: Tie['to'], name: string): Tie {
  return { to, further: false, name, start: m.index, end: m.index + m[0].length, planned: false };
}

/** The paper's name without the words that run on after it, and with the letter that may follow: "Schedule A". */
function paperName(matched: string, after: string): { name: string; extra: number } {
  const name = matched
    .trim()
    .replace(/\s(?:and|or|lodged|attached|which|that|as|when|if|with|made|forming)\b.*$/is, '');
  const letter = /(?:schedule|addendum|annex\w*|appendix|exhibit)$/i.test(name)
    ? /^\s(?:[A-Z]|\d{1,3})\b/.exec(after)
    : null;
  return letter ? { name: name + letter[0], extra: letter[0].length } : { name, extra: 0 };
}
