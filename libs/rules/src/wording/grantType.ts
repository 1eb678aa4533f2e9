import type { Hit } from '../vocabulary/matcher.js';
import type { Tie } from './tie.js';

export type GrantType = 'universal' | 'open' | 'illustrative' | 'bare' | 'closed' | 'capacity' | 'tied';

/** Which field the genus of a grant speaks of. */
export type Genus = 'it' | 'security' | 'both' | 'none';

const WORK =
  '(?:services?|work|activit(?:y|ies)|tasks?|business|operations|advice|assignments?|engagements?|undertakings?|functions?)';
const KIND = '(?:kind|nature|sort|description|type|character)';
const IT =
  '(?:information (?:and communications? )?technology|it|ict|computer|technology|tech|information systems?|digital)';

/** As `IT`, without the pronoun. */
const IT_SURE = IT.replace(
  '|it|',
  '|it(?=[ -](?:service|support|consult|compan|field|sector|industr|department|business|work|firm|speciali|provider|system|infrastructure|security|project))|',
);

export const OPEN =
  /\b(?:list|enumeration|description)\b[^.;]{0,20}\b(?:is|are) (?:not|neither) (?:exhaustive|complete|closed)\b|\bnon-?exhaustive\b|\b(?:even if|whether or not) (?:\w+ ){1,5}listed\b|\b(?:includ\w+|consist\w*|compris\w*)?[,;]?\s*(?:but|and|though)?\s*(?:is|are|shall)?\s*(?:not|without)\s+(?:being |be )?(?:limited|limitation|restricted|restriction|confined)(?:\s+to)?\b|\bwithout (?:limiting|restricting)\b|\bnot limited to\b|\bincluding without limitation\b/;
const CLOSED =
  /\bmeans? (?:only|solely|exclusively)|\bonly the following|\bsolely\b|\bexclusively\b|(?<!not |not be |not being |without being )\b(?:limited|restricted|confined) to\b|\bno others?\b|\bnothing (?:else|more)\b|\bthe following(?: \w+)?(?: services| activities)? only\b|\bonly those\b|\bare only\b|\bonly\b(?=\s+(?:the|those|these|services|if))|\binclud\w+ only\b/;
/** A sentence of its own that shuts the list before it. */
const SHUTS =
  /\b(?:list|enumeration)\b[^.;]{0,20}\bis (?:exhaustive|complete|closed|final)\b|\bno (?:other|further) (?:services?|activit\w+|work|operations?) (?:is|are|shall be|will be) (?:included|insured|covered)|\bno (?:item|entry) is (?:to be read as )?an example\b/;
export const ILLUSTRATIVE =
  /\bsuch as\b|\bincluding\b|\bincludes?\b|\b(?:examples?|illustrations?)\b|\bfor example\b|\be\.g\.|\bfor instance\b|\bby way (?:only )?of (?:example|illustration)\b|\bto give (?:examples|an example)\b|\bamong(?:st)? (?:other|them)|\binter alia\b|\bnotably\b|\btypical(?:ly)?\b|\bin particular\b/;
const RESIDUAL =
  /\b(?:and|or)(?: any| all)? (?:such )?(?:other |any other )?(?:related|similar|like|allied|associated|comparable|ancillary|other|kindred)(?: [\w-]+){0,5} (?:services?|activit\w+|work|matters|tasks|functions)\b|\b(?:and|or) (?:any )?(?:services?|activities|work) (?:related|incidental|ancillary|similar|allied|connected) (?:to|thereto|therewith)\b|\band (?:related|similar|allied) (?:it|information technology|computer|technology)\b|(?:\b(?:and|or)(?: any)?|;|\(\w{1,3}\)) (?:other )?(?:services?|activit\w+|work|tasks) of (?:a |the )?(?:similar|like|same|related|comparable|kindred) (?:nature|kind|type|sort|character)\b|\band the like\b|\bet cetera\b|\betc\b/;
/** "… such other services as the Statement records": what is left is left to a paper. */
const LEFT_TO_PAPER = /^[^.;]{0,12}\bas (?:that|the|those|this|are|is|may be|shall be|were|you|we)\b/;
const SAID_ELSEWHERE =
  '(?:stated|described|listed|specified|shown|set|entered|in item|in the schedule|declared|disclosed|named|noted)';
const QUALIFIER =
  '(?:professional|business|commercial|lawful|intellectual|technical|advisory|skilled|expert|contracted|independent|remunerated|other|such|paid|client|kinds? of|sorts? of|types? of|manner of|and every|and all|of the)';
const UNIVERSAL = new RegExp(
  [
    `\\b(?:any|all|every|each|whatever)\\s+(?:${QUALIFIER}\\s+){0,3}(?:advice[^.;]{0,60}?\\b(?:or|and)\\s+(?:(?:any|all|every)\\s+)?(?:${QUALIFIER}\\s+){0,2})?${WORK}\\b(?!\\s+${SAID_ELSEWHERE})`,
    `\\b${WORK} of (?:any|whatever|whatsoever|every|each)(?: \\w+)? ${KIND}`,
    `\\b${WORK},? (?:of )?(?:whatever|whatsoever) (?:(?:its|their|the) )?${KIND}`,
    `\\b${WORK}\\b[^.;]{0,20}\\b(?:regardless|irrespective) of (?:its|their|the)? ?${KIND}`,
    `\\bwhatever ${WORK}\\b`,
    `\\b(?:anything|everything|whatever) (?:that |which )?(?:you|the insured|an insured|the assured|it) (?:do|does|undertakes?|performs?|carr(?:y|ies) out)\\b`,
  ].join('|'),
);
/** Services with nothing said of their kind: what follows says only who performs them, for whom, for what. */
const GENERIC =
  /^\W*(?:means?|is|are|shall mean)?\W*(?:the |any |all |those )?(?:provision of |rendering of |performance of )?(?:advice[^.;]{0,40}\b(?:or|and) )?(?:professional |business )?services?\b(?=\s*(?:[,.;:]|$|(?:that|which|you|we|the insured|an insured|any insured|your|performed|rendered|provided|supplied|carried|undertaken|furnished|delivered|done|sold|offered|for|to|by|of (?:any|what))\b))/;
const FIELD =
  /\b(?:information (?:and communications? )?technology|it|ict|i\.t\.|computer(?: and [\w ]{3,20})?|technology|technological|tech|information systems?|data processing|electronic data processing|digital|software|cyber(?:security| security)?|information security|security)\b/;
const SECURITY_FIELD =
  /\b(?:cyber(?: ?security)?|information security|security(?: and)?)\b[^,;:.]{0,40}\b(?:services?|solutions)/;
const IT_FIELD = new RegExp(`\\b${IT}\\b`);
const BARE =
  /\b(?:information technology|it|ict|computer|technology|tech|information systems?|electronic data processing)\b[^,;]{0,30}\b(?:consult\w*|services?)\b/;

/** Every service of a field, with nothing left to a list. */
const QUANTIFIED =
  /\b(?:any|all|every)\b (?:and all )?(?:information (?:and communications? )?technology|it|ict|computer|technology|it[- ]related|technology[- ]related|cyber\w*|digital)\b[^,.;]{0,40}\b(?:services?|activit\w+|work)\b|\b(?:information technology|it|ict|computer|technology|it[- ]related|technology[- ]related)\b[^,.;]{0,20}\bservices? of (?:any|every|whatever) (?:kind|description|nature|sort)|\beverything (?:you|the insured) (?:do|does)\b[^.;]{0,60}\b(?:information technology|it|computer|technology)\b/;
const WITHIN_FIELD = new RegExp(
  `^[^,.;]{0,40}\\b(?:in|within|of|to|with|concerning|field of)\\s+(?:the )?(?:field |area |realm |business |use )?(?:of )?(?:the )?(?:${IT_SURE}|it(?=[ ,.;]*$))(?![a-z])(?! (?:clients?|customers?))`,
);
const ANY_KIND = /\bof (?:any|every|whatever) (?:kind|description|nature|sort)\b/;

/** Whether a later sentence says if the list before it is all, or not all. */
export function settlesList(lower: string): boolean {
  return (
    /\b(?:list|enumeration|listed|no (?:other|further)|no (?:item|entry))\b/.test(lower) &&
    (SHUTS.test(lower) || OPEN.test(lower))
  );
}

/** What kind of grant some words are, by guideline rule 3. */
export function typeOf(lower: string, hits: readonly Hit[], tie: Tie | null): GrantType {
  const strong = hits.filter((h) => h.concept.id !== 'it_general');
  if (SHUTS.test(lower)) return strong.length === 0 && tie ? 'tied' : 'closed';
  if (OPEN.test(lower)) return 'open';
  const universal = universalReach(lower);
  if (universal === 'field' && !tie && !CLOSED.test(lower)) return 'open';
  if (QUANTIFIED.test(lower.slice(0, 160)) && !tie && !ILLUSTRATIVE.test(lower) && !CLOSED.test(lower))
    return 'open';
  if (universal === 'all' && !(tie && strong.length === 0)) return 'universal';
  if (GENERIC.test(lower) && strong.length === 0 && !FIELD.test(lower.slice(0, 200)) && !tie)
    return 'universal';
  if (CLOSED.test(lower)) return strong.length === 0 && tie ? 'tied' : 'closed';
  if (ILLUSTRATIVE.test(lower) && (strong.length > 0 || FIELD.test(lower))) return 'illustrative';
  if (residualIn(lower) && strong.length > 0) return 'illustrative';
  if (tie && (strong.length === 0 || ANY_KIND.test(lower))) return 'tied';
  return isBare(lower, strong) ? 'bare' : 'closed';
}

const FIELD_IN_HEAD = new RegExp(`\\b${IT_SURE}(?![a-z])`);
const HEAD_ENDS = /[.;:]|\b(?:includ|such as|for example|for instance|other than|except|but not|excluding)/;

/** Whether words take in every service, whatever its kind. */
export function isUniversal(lower: string): boolean {
  return UNIVERSAL.test(lower);
}

/** Whether the opening words take in every service, every one of a field, or neither. */
function universalReach(lower: string): 'all' | 'field' | null {
  const m = UNIVERSAL.exec(lower.slice(0, 110));
  if (!m || m.index > 80) return null;
  const words = lower.slice(m.index, m.index + 60);
  if (
    /^(?:any|all|every)\b[^,.;]{0,25}\b(?:information technology|it|computer|technology|data|security)\b[^,.;]{0,20}\bservices/.test(
      words,
    )
  )
    return null;
  const after = lower.slice(m.index + m[0].length);
  if (WITHIN_FIELD.test(after.slice(0, 90))) return 'field';
  const head = after.split(HEAD_ENDS)[0] ?? '';
  return FIELD_IN_HEAD.test(head) ? null : 'all';
}

/** "… and other related services": the words on which everything unnamed rests, unless they leave it to a paper. */
export function residualIn(lower: string): { readonly index: number; readonly length: number } | null {
  const m = RESIDUAL.exec(lower);
  if (!m || LEFT_TO_PAPER.test(lower.slice(m.index + m[0].length))) return null;
  return { index: m.index, length: m[0].length };
}

/** A field-wide head with consulting or services, and no list to speak of. */
function isBare(lower: string, hits: readonly Hit[]): boolean {
  const core = lower.replace(
    /\b(?:performed|rendered|provided|supplied|carried out|furnished|which|that|for others|by or on behalf|by the|to (?:its|your|their|clients|customers|others))\b.*$/s,
    '',
  );
  const m = BARE.exec(core);
  if (!m) return false;
  const items = core.split(/,| and | or |;|\n/).filter((part) => /[a-z]{3}/.test(part));
  return items.length <= 2 || (items.length === 3 && hits.length <= 1);
}

/** The field that the head of a grant names. */
export function genusOf(lower: string): Genus {
  const head = lower.split(/\bsuch as\b|\bincluding\b|\bexamples\b|\bincludes\b/)[0] ?? lower;
  const security = SECURITY_FIELD.test(head);
  const it = IT_FIELD.test(head);
  if (security && it) return 'both';
  return security ? 'security' : it ? 'it' : 'none';
}
