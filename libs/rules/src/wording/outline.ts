import { LABEL, type Block } from '../text/assemble.js';
import type { CleanText } from '../text/clean.js';
import { EndorsementHeads, HAS_OWN_DAY, type HeadContext } from './endorsementHeads.js';
import { isHeading, isStrongHeading, sectionKind, type SectionKind } from './headings.js';

/** One paragraph of a wording in its place: `[start, end)`, its words from `body` on. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly body: number;
  readonly label: string | null;
  /** How the label is printed, e.g. `(a)`, `1.`, `1.1`; siblings share it. */
  readonly style: string | null;
  readonly heading: boolean;
  /** The heading's words, or those of a heading that runs in. */
  readonly title: string | null;
  readonly section: SectionKind;
  /** Index of the endorsement it stands in; -1: none. */
  readonly endorsement: number;
}

const CLAUSE_LABEL =
  /^(?:section|article|part|clause|item|chapter|condition)\s+(?:\d+|[IVX]+|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)\b\s*[.:)-]?\s*/i;
const LEAD_IN =
  /\b(?:does|do|shall|will|is|are) not (?:apply|insure|cover|pay|be liable|indemnify|extend|liable|insured|covered|comprise|embrace|include|answer|respond|comprised)\b|\bno (?:coverage|cover|loss|liability|indemnity)\b|\bno (?:obligation|liability)\b|\bexcludes?\b/i;
const RUN_IN = /^["']?([A-Z][^.:;"]{2,64}?)(?:[.:]["']?|\s-)\s+(?=["'(]?[A-Za-z\d])/;

/** The outline of a cleaned wording: each paragraph with its label, heading, section and endorsement. */
export function outlineOf(clean: CleanText, isEndorsement: boolean): Unit[] {
  const walker = new Walker(isEndorsement);
  return clean.blocks.map((block, index) => {
    const after = clean.blocks[index + 1];
    const next = after ? clean.text.slice(after.start, Math.min(after.end, after.start + 200)) : '';
    return walker.step(clean.text.slice(block.start, block.end), block, index, next);
  });
}

class Walker {
  private section: SectionKind = 'declarations';
  private opener: string | null = null;
  private endorsement: number;
  /** Endorsements begun so far. */
  private count: number;
  private seenForm = false;
  private lastLabel = '';
  /** A clause of an endorsement with a day of its own: its style, and the endorsement to which its siblings belong. */
  private dated: { readonly style: string; readonly parent: number } | null = null;
  private readonly heads = new EndorsementHeads();

  constructor(isEndorsement: boolean) {
    this.endorsement = isEndorsement ? 0 : -1;
    this.count = isEndorsement ? 1 : 0;
    if (isEndorsement) this.section = 'endorsement';
    this.seenForm = isEndorsement;
  }

  step(text: string, { start, end, bullet }: Block, index: number, next: string): Unit {
    const { label, style, length } = readLabel(text, bullet, this.lastLabel);
    if (label) this.lastLabel = label;
    const body = text.slice(length);
    const heading = !bullet && isHeading(text) && (style === null || isHeadline(body, style));
    const runIn = heading ? null : RUN_IN.exec(body);
    const title = heading ? body || text : (runIn?.[1] ?? null);
    this.move({ text, body, style, heading, index, next, seenForm: this.seenForm }, title);
    return {
      start,
      end,
      body: start + length,
      label,
      style,
      heading,
      title,
      section: this.section,
      endorsement: this.endorsement,
    };
  }

  private move(block: HeadContext, title: string | null): void {
    const { text, body, style, heading } = block;
    if (this.leavesChapter(block, title)) this.leaveChapter();
    if (this.heads.opens(block)) {
      this.dated = null;
      return this.enter('endorsement', null, true);
    }
    if (this.endorsement >= 0 && this.opensDatedClause(block)) return;
    if (this.heads.opensChapter(block)) {
      this.section = 'conditions';
      this.opener = null;
      return;
    }
    if (this.endorsement >= 0) return this.moveInside(text, style, heading, title);
    const kind =
      title && (heading || title.split(' ').length <= 6) && (heading || !/\bmeans?\b/.test(title))
        ? sectionKind(title)
        : null;
    const sibling = style !== null && style === this.opener;
    if (heading && (kind || isStrongHeading(text))) return this.enter(kind ?? 'other', style);
    if (sibling) {
      const opens = LEAD_IN.test(body.slice(0, 200)) && /:$/.test(text);
      return this.enter(kind ?? (opens ? 'exclusions' : 'other'), style);
    }
    const settled = this.section === 'exclusions' || this.section === 'definitions';
    if (!settled && title && kind && style && !heading) return this.enter(kind, style);
    if (this.section !== 'exclusions' && leadsIn(text)) this.enter('exclusions', style);
  }

  /** Inside an endorsement only a heading or a lead-in with a list below opens definitions or exclusions. */
  private moveInside(text: string, style: string | null, heading: boolean, title: string | null): void {
    const kind = heading && title ? sectionKind(title) : null;
    if (kind === 'schedule' || (kind === 'declarations' && isStrongHeading(text))) return;
    if (leadsIn(text)) this.enter('exclusions', style);
    else if (this.section === 'exclusions' && (style === null || style === this.opener))
      this.enter('endorsement', null);
  }

  /** A clause of an endorsement with a day of its own counts apart from the rest, which goes on with its next sibling. */
  private opensDatedClause({ body, style }: HeadContext): boolean {
    const sibling = this.dated !== null && (style === null || style === this.dated.style);
    if (sibling && this.dated) {
      this.endorsement = this.dated.parent;
      this.section = 'endorsement';
    }
    if (style === null || !HAS_OWN_DAY.test(body)) {
      if (sibling) this.dated = null;
      return false;
    }
    this.dated = { style, parent: this.endorsement };
    this.enter('endorsement', null, true);
    return true;
  }

  /** Endorsements listed before the form end where the form begins. */
  private leavesChapter({ text, heading }: HeadContext, title: string | null): boolean {
    if (this.endorsement < 0 || this.seenForm || !heading || !title) return false;
    return isStrongHeading(text) || sectionKind(title) !== null;
  }

  private leaveChapter(): void {
    this.heads.leaveChapter();
    this.endorsement = -1;
    this.section = 'other';
  }

  private enter(section: SectionKind, opener: string | null, endorsement = false): void {
    if (section === 'insuring' || section === 'definitions' || section === 'exclusions') this.seenForm = true;
    if (endorsement) this.endorsement = this.count++;
    this.section = section;
    this.opener = opener;
  }
}

function leadsIn(text: string): boolean {
  return /:$/.test(text) && LEAD_IN.test(text.slice(-220));
}

function isHeadline(body: string, style: string): boolean {
  return isStrongHeading(body) || style === 'clause' || sectionKind(body) !== null;
}

function readLabel(
  text: string,
  bullet: boolean,
  before: string,
): { label: string | null; style: string | null; length: number } {
  const clause = CLAUSE_LABEL.exec(text);
  if (clause)
    return {
      label: clause[0].trim(),
      style: /^item/i.test(clause[0]) ? 'item' : 'clause',
      length: clause[0].length,
    };
  const m = LABEL.exec(text);
  if (!m) return { label: bullet ? '•' : null, style: bullet ? '•' : null, length: 0 };
  const label = m[0].trim();
  return { label, style: styleOf(label, before), length: m[0].length };
}

const ROMAN_LETTER = new Map([['i', 'h'], ['v', 'u'], ['x', 'w']]); // prettier-ignore

function styleOf(label: string, before: string): string {
  const letter = label.replace(/[^a-z]/gi, '');
  const follows = ROMAN_LETTER.get(letter.toLowerCase()) === before.replace(/[^a-z]/gi, '').toLowerCase();
  if (letter.length === 1 && follows) return label.replace(/[a-z]/, 'a').replace(/[A-Z]/, 'A');
  const shape = label
    .replace(/\d+/g, '1')
    .replace(/\b(?:[ivx]{2,}|[ivx](?=[.)]))\b/g, 'i')
    .replace(/\b(?:[IVX]{2,}|[IVX](?=[.)]))\b/g, 'I');
  return shape.replace(/[a-hj-z]+/g, 'a').replace(/[A-HJ-Z]+/g, 'A');
}
