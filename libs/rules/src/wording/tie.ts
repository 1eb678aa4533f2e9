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
  'described|disclosed|stated|set forth|set out|set down|laid down|laid out|listed|specified|shown|declared|identified|scheduled|detailed|reported|named|itemi[sz]ed|notified|recorded|indicated|designated|represented|appear(?:s|ing)?|contained|advised|enumerated|entered|noted|inserted|printed|written|given|mentioned|referred to|registered|submitted|summari[sz]ed|particulari[sz]ed|outlined|inscribed|included|defined|found|marked|ticked|selected|checked|crossed|agreed|chosen|elected';
const NAMED_AFTER =
  '(?: (?!(?:and|or|as|to|of|in|on|by|is|are|if|an|a|the|for|no|at|but|not|was|which|that)\\b)[a-z\\d]{1,3}\\b)?';
const APPLICATION = String.raw`(?:most recent |latest |signed |completed |dated |last |original |current |written |insurance |renewal )*(?:application(?! (?:hosting|service|development|software|design|support|program|maintenance))(?: form| on file)?|proposal(?: form)?|submission|questionnaire|presentation|statement of fact|fact find|information form)`;
/** Papers of the policy itself, by the trade's names for them. */
const OWN_PAPERS = [
  String.raw`(?:item|row|line|box|section|clause|part|paragraph) (?:no\.? ?)?(?:\d{1,2}[a-z]?|[IVX]{1,5})\b(?:\([a-z\d]\))?(?: of the (?:declarations?|schedule|policy schedule|certificate|(?:policy )?particulars))`,
  String.raw`item (?:no\.? ?)?[\dIVX]+[a-z]?\b(?:\([a-z\d]\))?`,
  String.raw`(?:(?:policy|insured|covered|designated|service|services|professional|business|activity|activities|operations) ){0,3}schedule(?: of (?!this|the|your|our)[a-z]+(?: [a-z]+){0,3}|${NAMED_AFTER})`,
  String.raw`declarations?(?: page)?`, String.raw`(?:addendum|annex(?:ure)?|appendix|attachment)${NAMED_AFTER}`, String.raw`exhibit [a-z\d]{1,3}`, 'certificate(?: of insurance)?', 'service schedule', 'statement of services',
  String.raw`endorsement (?:no\.? ?)?\d+`, 'risk details', 'slip', '(?:policy |cover(?:age)? )?(?:data|summary)(?: page| sheet)?', 'summary of cover(?:age)?', '(?:policy |contract )?particulars', 'information page', 'coverage summary', 'cover note', 'confirmation of cover',
]; // prettier-ignore
/** Any other paper that bears a name of its own: "the Activities Statement", "List of Operations". */
const NAMED_PAPER =
  '(?:[a-z][\\w-]+ ){0,3}(?:statement|register|inventory|specification|catalogue|catalog)\\b(?: of (?:[a-z]+)(?: [a-z]+){0,2})?|list of (?:[a-z]+ ){0,3}(?:services|activities|operations)';
const SCHEDULE = `(?:${OWN_PAPERS.join('|')}|${NAMED_PAPER})`;
const LEAD =
  '(?:all|each|both|every one|in each case|only)? ?(?:as|to the extent|insofar as|which (?:are|is|were|was)|that (?:are|is|were|was|you have|the insured has)|(?:only )?those(?: \\w+)?|and|services|activities|operations|business|solely|fully)';
const MORE =
  'further |more (?:fully|particularly|specifically|precisely|exactly|closely) |additionally |in more detail ';
const BETWEEN = `(?: (?:"[^"]{1,20}"|to (?:us|the insurer|the company|underwriters)|as [\\w ,"]{2,60}?|in (?:more |greater )?detail|and (?:${VERBS})|or (?:${VERBS})|(?:for|against|opposite|beneath|under) the (?:named )?insured))*,?`;
const PREPOSITION = '(?:in|on|by|within|under|to|at|against|opposite)';
const OWNER =
  "(?:(?:the|your|its|an?|our|any|that|such|this)\\s+)?(?:(?:named )?(?:insured|assured|firm|company|policyholder)'?s?\\s+)?";
const TIE = new RegExp(
  String.raw`(?:\b(?:${LEAD}\s+)?(?:\w+ly |(?:are|is|have been|has been|was|were|being) )?(${MORE})?(?:${VERBS})${BETWEEN} ${PREPOSITION}\s+${OWNER}((${APPLICATION})|(${SCHEDULE})))`,
  'i',
);
/** A paper known only by its capitals: "as ticked in the Cover Page". */
const TITLED_PAPER =
  /\b(?:listed|described|ticked|set (?:out|forth)|shown|named|specified|stated|entered|scheduled|marked|selected) (?:in|on|at) (?:the|your|its|our) ((?!Polic|Exclusion|Definition|Section|Endorsement|Agreement|Insur|Claim|Condition|Territor|Act\b)[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})/;
const PER_PAPER = new RegExp(
  String.raw`\b(?:as per|as in|in accordance with|according to)\s+(?:(?:the|your|its|our)\s+)?((${APPLICATION})|(${SCHEDULE}))`,
  'i',
);
const WORK = '(?:services?|activit(?:y|ies)|operations|business|work|undertakings?|duties|profession)';
/** What was told to the insurer, whatever the paper: the thing told must be the insured's work, not a claim. */
const DISCLOSED_WITHOUT_PAPER = new RegExp(
  `\\b${WORK}\\b(?:(?!\\b(?:claims?|circumstances?|loss(?:es)?|incidents?)\\b)[^.;]){0,60}?\\b(?:(?:disclosed|declared|notified|described|advised|made known)\\b[^.;]{0,30}\\bto|(?:you|the insured|the assured)(?: have| has| had)? (?:told|disclosed to|declared to|described to|advised|informed)) (?:us|the insurers?|the company|underwriters)\\b(?:[^.;]{0,60}\\b(?:application|proposal|before|prior)\\b)?`,
  'i',
);

/** "…, details of which are set out in": the list stands, the paper says more. */
const DETAILS =
  /\b(?:details|particulars|descriptions?|specifications?)\b(?: of (?:which|each|them|these)| whereof)?(?: (?:are|is|being|appear\w*))?[^.;]{0,12}$/i;

/** The first tie in a text, or null. */
export function findTie(text: string): Tie | null {
  const m = TIE.exec(text);
  if (m) {
    const { name, extra } = paperName(m[2] ?? '', text.slice(m.index + m[0].length));
    return {
      to: m[3] ? 'application' : 'schedule',
      further:
        m[1] !== undefined ||
        DETAILS.test(text.slice(Math.max(0, m.index - 50), m.index + 12)) ||
        /\bfurther (?:described|defined|detailed|set out|specified|particulari[sz]ed)/i.test(m[0]),
      name,
      start: m.index,
      end: m.index + m[0].length + extra,
      planned: /\b(?:planned|proposed|intended|anticipated|contemplated)\b/i.test(
        text.slice(m.index, m.index + m[0].length + 80),
      ),
    };
  }
  const titled = TITLED_PAPER.exec(text);
  if (titled) return plainTie(titled, 'schedule', titled[1] as string);
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
