import { sentencesOf, type Range } from '../text/sentences.js';
import { LABEL } from '../text/assemble.js';
import type { Doc, Quote } from './document.js';
import { lowerOf, quote, textOf } from './document.js';
import type { Definition } from './definitions.js';
import type { Unit } from './outline.js';

export type ExclusionSource = 'exclusion' | 'definition' | 'grant' | 'warranty' | 'statement';

/** Words that take services out, with the words that put some back. */
export interface Exclusion {
  readonly source: ExclusionSource;
  /** The words that exclude. */
  readonly core: Quote;
  /** Core and exceptions together. */
  readonly whole: Quote;
  readonly carveBacks: readonly CarveBack[];
  readonly label: string | null;
  /** Index of the endorsement in its document; -1: the form. */
  readonly endorsement: number;
}

export interface CarveBack {
  readonly quote: Quote;
  /** Endorsement that brought it, in the same document; -1: printed with the exclusion. */
  readonly endorsement: number;
}

const EXCEPTION =
  /\b(?:however\b|provided(?:,? however)?,? that\b|provided,? however\b|provided, (?=this|the|nothing)|nothing in this (?:exclusion|clause|paragraph|item|section)|(?:this|the foregoing|the above) (?:exclusion|clause|paragraph|item)s?(?: \(?[\w.]+\)?)? (?:shall|does|do|will) not|except\b|but (?:this (?:exclusion|does not|shall not)|we will|not )|this (?:does not|shall not)|other than\b|save (?:for|that|where|to|in)\b|apart from\b|aside from\b|with the exception of\b|but (?:cover|coverage|indemnity) |unless\b|will not apply to|excluding\b)/g;
const ATTACHES =
  /^(?:however|nothing in (?:this|the foregoing) |provided|(?:this|the foregoing|the above) exclusion|exclusion|but |except|save |notwithstanding (?:this|the foregoing) exclusion|it (?:does|shall) not apply)/i;
const STATES = new RegExp(
  [
    String.raw`\b(?:policy|insurance|endorsement|coverage|cover|section|extension|certificate|contract|module|part|we|us|insurer|insurers|company|underwriters?|hartwell)\b[^.;:]{0,40}\b(?:shall|does|do|will|is|are) not (?:apply|extend|cover|pay|insure|indemnify|be liable|respond|liable|provide|include)`,
    String.raw`\b(?:policy|insurance|we|us|insurers?|company|underwriters?)\b[^.;:]{0,40}\b(?:shall|do|does|will) neither\b`,
    String.raw`\b(?:there (?:is|shall be) )?no (?:cover|coverage|protection|liability|obligation|responsibility|indemnity|insurance|payment|benefit)\b(?! (?:exceed|for the retention))`,
    String.raw`\b(?:is|are|shall be) (?:hereby )?(?:excluded|not covered|not insured)\b`,
    String.raw`\b(?:policy|insurance|endorsement|cover|coverage) (?:also )?excludes\b`,
    String.raw`\bthe following exclusion\b`,
    String.raw`(?:^|[:.] )(?:not (?:insured|covered)|excluded) (?:is|are)\b`,
  ].join('|'),
  'i',
);
/** The insured's services, by the words that a policy may have for them. */
const SERVICES = String.raw`(?:services?|business|activit\w+|operations|work|practice|solutions|profession|occupation|engagements?)`;
/** Something numbered within the definition: "Item (c)". */
const NUMBERED = String.raw`(?:item|paragraph|clause|row|entry|definition|list|term|section|article)s?(?: \(?[\w.]{1,8}\)?)?`;
const DOES_NOT = String.raw`(?:shall|does|do|will|is|are|can)(?: not|not) (?:be (?:taken|deemed|read|understood|construed) to )?(?:include|extend|mean|comprise|embrace|encompass|reach|apply)\b(?! (?:be )?(?:limited|restricted))`;
/** "X falls outside the Services", "X is not counted among the Activities": what is taken out comes first. */
const STANDS_OUTSIDE = String.raw`(?:falls?|lies?|stands?|is|are|remains?) outside(?: of)?|(?:is|are|shall|will) not (?:to )?(?:be )?(?:counted|deemed|regarded|considered|treated|included|reckoned|understood)(?: (?:to be|as|among|amongst|within|in|part of|to form part of))*|(?:forms?|is|are|shall be) no part of|(?:do|does|shall) not form (?:a )?part of|(?:is|are) (?:expressly |specifically )?excluded from|(?:is|are|shall) not (?:be )?(?:part of|within)`;
/** An endorsement that says what the services shall not include. */
const NARROWED_TERM = new RegExp(
  String.raw`\b(?:${SERVICES}|${NUMBERED})"?,? ${DOES_NOT}|(?<inverted>)\b(?:${STANDS_OUTSIDE}) (?:the |our |your |an? )?"?(?:[\w'-]+ ){0,3}${SERVICES}\b`,
  'i',
);
/** A paragraph of its own that says what the services do not include. */
const LIMITED_TERM = new RegExp(
  String.raw`^\W*[\w' ]{0,40}\b${SERVICES}"?,? ${DOES_NOT}|(?<inverted>)\b(?:${STANDS_OUTSIDE}) (?:the |our |your |an? )?"?(?:[A-Z][\w'-]+ ){1,3}${SERVICES}\b`,
  'i',
);
/** A later sentence of the definition that takes something out. */
const TAKES_OUT = new RegExp(
  String.raw`(?<inverted>)\b(?:${STANDS_OUTSIDE}|(?:is|are) not (?:an? )?(?:[\w'-]+ ){0,2}${SERVICES}\b)|\b${DOES_NOT}|\b(?:leaves? out|omits?|not (?:included|insured|covered) (?:is|are)|exclud\w+|is not|are not)\b`,
  'i',
);
/** "Such services include, but are not restricted to": no limit. */
const OPENS_LIST =
  /\bnot (?:be )?(?:necessarily )?(?:limited|restricted|confined|exhaustive)\b|\bwithout (?:limitation|being limited)/i;
const WARRANTS =
  /\b(?:warrants?|warranted|represents and warrants|it is a condition)\b.{0,60}?\b(?:does|do|will|shall) not\b|\bwarranted that (?:there (?:is|are|shall be) )?no\b|\b(?:insured|assured|policyholder|you)\b[^.;]{0,20}\b(?:shall|will|must|may) not (?=(?:offer|perform|provide|carry out|undertake|engage in|sell|supply)\b)|^(?:excluded|uninsured) (?:services?|activit\w+|operations|work|professions?)\s*[:-]/i;
const OWN_PART =
  /\b(?:first[- ]party|coverage part [b-z]|under (?:insuring )?(?:agreement|clause) (?:b|c|d|ii)\b)/i;

/** Every exclusion of an outline: in exclusion sections, in single statements, in warranties. */
export function findExclusions(doc: Doc, units: readonly Unit[]): Exclusion[] {
  const out: Exclusion[] = [];
  units.forEach((unit, i) => {
    if (unit.heading) return;
    if (unit.section === 'exclusions') addListed(doc, units, i, out);
    else if (unit.section !== 'first_party') addStated(doc, unit, out);
  });
  return out;
}

function addListed(doc: Doc, units: readonly Unit[], i: number, out: Exclusion[]): void {
  const unit = units[i] as Unit;
  const text = doc.clean.text.slice(unit.body, unit.end);
  const last = out[out.length - 1];
  if (last && isUnderException(doc, last, units, i)) {
    const item = carve(doc, { start: unit.body, end: unit.end }, -1);
    out[out.length - 1] = { ...last, carveBacks: [...last.carveBacks, item] };
    return;
  }
  if (AMENDS_OTHER.test(text)) return;
  if (last && ATTACHES.test(text) && last.endorsement === unit.endorsement) {
    out[out.length - 1] = {
      ...last,
      carveBacks: [...last.carveBacks, carve(doc, { start: unit.body, end: unit.end }, -1)],
    };
    return;
  }
  for (const part of inlineItems(doc, { start: unit.body, end: unit.end })) {
    const exclusion = exclusionFrom(doc, part, 'exclusion', unit);
    if (exclusion) out.push(exclusion);
  }
}

/** The exclusions in words that an endorsement adds to those of the form. */
export function exclusionsFrom(doc: Doc, range: Range, endorsement: number): Exclusion[] {
  return inlineItems(doc, range).flatMap(
    (part) => exclusionFrom(doc, part, 'exclusion', { label: null, endorsement }) ?? [],
  );
}

/** "Exclusion 1 leaves untouched …": a paragraph of its own that amends an exclusion, and is none. */
export const AMENDS_OTHER =
  /^(?:nothing in )?(?:exclusions?|paragraphs?|items?|clauses?) (?:no\.? ?)?\(?[\w.]{1,6}\)?(?:,? (?:and|or|to) \(?[\w.]{1,6}\)?)? (?:\([^)]{3,40}\) )?(?:leaves?|does not|do not|shall not|will not|is not|are not|applies only|apply only|shall only|is limited|is restricted)\b/i;

/** "This exclusion shall not apply to:" and a list below: each item is an exception. */
function isUnderException(doc: Doc, last: Exclusion, units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  if (unit.style === null || last.carveBacks.length === 0 || last.endorsement !== unit.endorsement)
    return false;
  let before = i - 1;
  while (before > 0 && units[before]?.style === unit.style) before--;
  const opener = units[before];
  if (!opener || opener.end < last.whole.start || opener.style === unit.style) return false;
  return /:$/.test(doc.clean.text.slice(opener.start, opener.end)) && opensException(doc, opener);
}

function opensException(doc: Doc, { start, end }: Unit): boolean {
  const lower = doc.clean.lower.slice(start, end);
  const at = firstException(lower);
  return at >= 0 && end - start - at < 160;
}

function exclusionFrom(
  doc: Doc,
  range: Range,
  source: ExclusionSource,
  unit: Pick<Unit, 'label' | 'endorsement'>,
): Exclusion | null {
  const whole = quote(doc, range);
  const lower = lowerOf(whole);
  const at = firstException(lower);
  if (lower.length < 4 || (at < 0 && /:$/.test(lower.trim()) && lower.length < 140)) return null;
  const core = quote(doc, { start: range.start, end: at < 0 ? range.end : range.start + at });
  const carveBacks = at < 0 ? [] : [carve(doc, { start: range.start + at, end: range.end }, -1)];
  return { source, core, whole, carveBacks, label: unit.label, endorsement: unit.endorsement };
}

/** "Ethical hacking is not affected by this exclusion.": a sentence of its own, which begins with what it restores. */
const RESTORES =
  /[.;]\s+(?=[^.;]{3,160}\b(?:(?:is|are|shall be|remains?) (?:not |un)(?:affected|caught|touched|hit|prejudiced|excluded)|(?:is|are|remains?|stays?) (?:insured|covered)|does not fall|do not fall)\b[^.;]{0,40}(?:this|the|such|that|an) (?:exclusion|clause|paragraph)|[^.;]{3,160}\b(?:nevertheless|nonetheless|still) (?:insured|covered)\b)/;

function firstException(lower: string): number {
  const inverted = RESTORES.exec(lower);
  const plain = plainException(lower);
  const at = inverted ? inverted.index + 2 : -1;
  return at < 0 ? plain : plain < 0 ? at : Math.min(at, plain);
}

function plainException(lower: string): number {
  EXCEPTION.lastIndex = 0;
  for (let m = EXCEPTION.exec(lower); m; m = EXCEPTION.exec(lower)) {
    if (m.index > 12 || /^(?:however|nothing)/.test(m[0])) return m.index;
  }
  return -1;
}

function carve(doc: Doc, range: Range, endorsement: number): CarveBack {
  return { quote: quote(doc, range), endorsement };
}

function addStated(doc: Doc, unit: Unit, out: Exclusion[]): void {
  const sentences = sentencesOf(doc.clean, { start: unit.body, end: unit.end });
  sentences.forEach((range) => {
    const text = textOf(quote(doc, range));
    if (/\bexclusion that reads\b/i.test(text)) return;
    const warranty = WARRANTS.exec(text);
    if (warranty) {
      const start = range.start + warranty.index + warranty[0].length;
      out.push({
        source: 'warranty',
        core: quote(doc, { start, end: range.end }),
        whole: quote(doc, range),
        carveBacks: [],
        label: unit.label,
        endorsement: unit.endorsement,
      });
      return;
    }
    const last = out[out.length - 1];
    if (
      last &&
      ATTACHES.test(text) &&
      last.whole.end >= unit.start - 1 &&
      last.endorsement === unit.endorsement
    ) {
      out[out.length - 1] = { ...last, carveBacks: [...last.carveBacks, carve(doc, range, -1)] };
      return;
    }
    if (
      /\b(?:any|all|those|these) (?:such|operations|activities)\b/i.test(text.slice(-60)) &&
      warranted(out, unit)
    )
      return;
    const stated = STATES.exec(text) ?? (unit.endorsement >= 0 ? NARROWED_TERM : LIMITED_TERM).exec(text);
    if (!stated || OWN_PART.test(text)) return;
    if (/\bexclusions?(?: (?:no\.? ?)?\(?[\w.]{1,6}\)?)?\s*(?:shall|does|do|will) not apply/i.test(text))
      return;
    if (/\bendorsement (?!does|shall|will)[^.]{1,30}\b(?:shall|does|do|will) not apply/i.test(text)) return;
    const from = isInverted(stated) || isPassive(stated, text) ? range.start : range.start + stated.index;
    for (const part of inlineItems(doc, { start: from, end: range.end })) {
      const exclusion = exclusionFrom(doc, part, 'statement', unit);
      if (exclusion) out.push(exclusion);
    }
  });
}

function isInverted(m: RegExpExecArray): boolean {
  return m.groups?.inverted !== undefined;
}

/** "Penetration testing is not insured.": what is taken out comes first. */
function isPassive(m: RegExpExecArray, text: string): boolean {
  return /^(?:is|are|shall be)\b/i.test(m[0]) && text.length - m.index - m[0].length < 40;
}

/** "This Policy does not apply to those operations" after a warranty adds nothing to it. */
function warranted(out: readonly Exclusion[], unit: Unit): boolean {
  const last = out[out.length - 1];
  return last?.source === 'warranty' && last.whole.start >= unit.start;
}

/** Sentences of a definition that take something out: "does not include ...". */
export function limitsOf(doc: Doc, definition: Definition): Exclusion[] {
  return definition.rest.flatMap((range) => {
    const m = TAKES_OUT.exec(textOf(quote(doc, range)));
    if (!m || OPENS_LIST.test(textOf(quote(doc, range)))) return [];
    const core = quote(doc, { start: range.start + (isInverted(m) ? 0 : m.index), end: range.end });
    return [
      {
        source: 'definition' as const,
        core,
        whole: quote(doc, range),
        carveBacks: [],
        label: null,
        endorsement: definition.endorsement,
      },
    ];
  });
}

const INLINE = /(?:^|[\s:;,.])\(([a-z]{1,4}|\d{1,2})\)\s/gi;

/** "(a) …; (b) …" printed in one run: the items, or the whole range when there are none. */
export function inlineItems(doc: Doc, range: Range): Range[] {
  const text = doc.clean.text.slice(range.start, range.end);
  const marks: number[] = [];
  let expected = '';
  INLINE.lastIndex = 0;
  for (let m = INLINE.exec(text); m; m = INLINE.exec(text)) {
    const label = (m[1] as string).toLowerCase();
    if (marks.length === 0 ? !['a', 'i', '1'].includes(label) : label !== expected) continue;
    marks.push(m.index + m[0].length);
    expected = nextLabel(label, marks.length);
  }
  if (marks.length < 2) return [range];
  return marks.map((from, i) => {
    const next = marks[i + 1];
    const to = next === undefined ? text.length : text.lastIndexOf('(', next - 1);
    return { start: range.start + from, end: range.start + to };
  });
}

const ROMANS = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

function nextLabel(label: string, count: number): string {
  if (/^\d+$/.test(label)) return String(Number(label) + 1);
  if (ROMANS[count] === label && (label !== 'i' || count === 1)) return ROMANS[count + 1] ?? '';
  return String.fromCharCode(label.charCodeAt(0) + 1);
}

/** A clause's words without its label. */
export function withoutLabel(text: string): string {
  return text.replace(LABEL, '');
}
