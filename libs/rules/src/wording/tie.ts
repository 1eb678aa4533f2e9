import { APPLICATION, OWNER, PLACED, placeIn, QUESTION, SCHEDULE } from './papers.js';

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
  /** What is described must have been done already when the paper was signed. */
  readonly begun: boolean;
  /** The heading or entry of a schedule, in lower case, or the number of an application's question. */
  readonly place: string | null;
}

const VERBS =
  'described|disclosed|stated|set forth|set out|set down|laid down|laid out|listed|specified|shown|declared|identified|scheduled|detailed|reported|named|itemi[sz]ed|notified|recorded|indicated|designated|represented|appear(?:s|ing)?|contained|advised|enumerated|entered|noted|inserted|printed|written|given|mentioned|referred to|registered|submitted|summari[sz]ed|particulari[sz]ed|outlined|inscribed|included|defined|found|marked|ticked|selected|checked|crossed|agreed|chosen|elected';
const LEAD =
  '(?:all|each|both|every one|in each case|only)? ?(?:as|to the extent|insofar as|which (?:are|is|were|was)|that (?:are|is|were|was|you have|the insured has)|(?:only )?those(?: \\w+)?|and|services|activities|operations|business|solely|fully)';
const MORE =
  'further |more (?:fully|particularly|specifically|precisely|exactly|closely) |additionally |in more detail ';
const BETWEEN = `(?: (?:"[^"]{1,20}"|to (?:us|the insurer|the company|underwriters)|as [\\w ,"]{2,60}?|in (?:more |greater )?detail|and (?:${VERBS})|or (?:${VERBS})|(?:for|against|opposite|beneath|under) the (?:named )?insured|${PLACED}))*,?`;
const PREPOSITION = '(?:in|on|by|within|under|to|at|against|opposite)';
const TIE = new RegExp(
  String.raw`(?:\b(?:${LEAD}\s+)?(?:\w+ly |(?:are|is|have been|has been|was|were|being) )?(${MORE})?(?:${VERBS})${BETWEEN} ${PREPOSITION}\s+(?:${QUESTION}${OWNER}(${APPLICATION})|${OWNER}(${SCHEDULE})))`,
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

const SAYS =
  '(?:describ|declar|disclos|mention|list|nam|stat|show|identif|specif|record|notif)(?:es|e|s|ies|y|ed)?|sets? out|set forth';
/** The paper as the one that speaks: "which the Proposal neither describes nor declares". */
const PAPER_SPEAKS = new RegExp(
  String.raw`\b(?:which|that|as|what|unless|if|where) ${OWNER}((${APPLICATION})|${SCHEDULE})"? (?:(?:neither|expressly|already|does|did|do|not|itself|first) ){0,3}(?:${SAYS})\b`,
  'i',
);
const PLANNED =
  /\b(?:planned|proposed|intended|anticipated|contemplated)\b|\b(?:intends?|plans?|proposes?|expects?|means) to\b/i;
const BEGUN =
  /\balready\b|\b(?:performing|performed|providing|provided|carrying on|carried on|offering|offered|selling|in being)\b[^.;]{0,30}\b(?:on|at|before|when|prior to|as of)\b[^.;]{0,40}\b(?:signed|signature|date of|dated)\b/i;

/** What follows the noun: "… set out in the". */
const STATED = new RegExp(`\\s(?:as |which |that |are |may be )*(?:${VERBS})\\b.*$`, 'is');
/** "help desk and backup, and the other activities set out in …": the list stands, the paper adds to it. */
const AND_OTHERS =
  /\b(?:and|together with|as well as|plus) (?:also )?(?:(?:all|any|such|the|those) )*other (?:[\w-]+ ){0,3}(?:services?|activit\w+|work|operations|matters)\s*(?:as (?:are|may be) )?$/i;

/** The first tie in a text, or null. */
export function findTie(text: string): Tie | null {
  const m = TIE.exec(text);
  if (m) return fullTie(text, m);
  const titled = TITLED_PAPER.exec(text);
  if (titled) return plainTie(text, titled, 'schedule', titled[1] as string);
  const per = PER_PAPER.exec(text);
  if (per) return plainTie(text, per, per[2] ? 'application' : 'schedule', (per[1] ?? '').trim());
  const speaks = PAPER_SPEAKS.exec(text);
  if (speaks) return plainTie(text, speaks, speaks[2] ? 'application' : 'schedule', speaks[1] as string);
  const told = DISCLOSED_WITHOUT_PAPER.exec(text);
  return told ? plainTie(text, told, 'application', 'application') : null;
}

/** Every schedule that a text points to: the first tie, and those behind it. */
export function findSchedules(text: string): Tie[] {
  const out: Tie[] = [];
  for (let from = 0; out.length < 4;) {
    const tie = findTie(text.slice(from));
    if (!tie) break;
    if (tie.to === 'schedule') out.push({ ...tie, start: tie.start + from, end: tie.end + from });
    from += tie.end;
  }
  return out;
}

function fullTie(text: string, m: RegExpExecArray): Tie {
  const [words, more, question, application, schedule] = m;
  const after = text.slice(m.index + words.length);
  const { name, extra } = paperName(application ?? schedule ?? '', after);
  return {
    ...plainTie(text, m, application ? 'application' : 'schedule', name),
    further:
      more !== undefined ||
      addsTo(text, m.index) ||
      DETAILS.test(text.slice(Math.max(0, m.index - 50), m.index + 12)) ||
      /\bfurther (?:described|defined|detailed|set out|specified|particulari[sz]ed)/i.test(words),
    end: m.index + words.length + extra,
    place: application ? (question ?? null) : placeIn(words, after),
  };
}

function plainTie(text: string, m: RegExpExecArray, to: Tie['to'], name: string): Tie {
  const end = m.index + m[0].length;
  const near = text.slice(m.index, end + 80);
  return {
    to,
    further: addsTo(text, m.index),
    name: name.trim(),
    start: m.index,
    end,
    planned: PLANNED.test(near),
    begun: to === 'application' && BEGUN.test(near),
    place: null,
  };
}

function addsTo(text: string, at: number): boolean {
  return AND_OTHERS.test(text.slice(Math.max(0, at - 70), at + 30).replace(STATED, ''));
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
