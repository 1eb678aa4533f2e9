/** The names under which a change of a policy is issued. */
const INSTRUMENT = String.raw`(?:endorsement|endt|rider|memorandum|amendatory endorsement|special acceptance|variation|policy (?:amendment|change)|mid-term (?:adjustment|change)|addendum)`;
const SHORT_INSTRUMENT = String.raw`(?:clause|supplement|change|no\.?|endorsement|memorandum|amendment|addendum|rider|endt)`;
const NUMBERED = new RegExp(
  String.raw`^${INSTRUMENT}\b(?!s)\s*(?:no\.?|number|#|nr\.?)?\s*:?\s*(?!(?:term|period|premium|fee|endorsements?)\b)[A-Z0-9][\w./-]*`,
  'i',
);
/** "Endorsement No. 1 is withdrawn": a sentence about one, and no head. */
const SPOKEN_OF = new RegExp(
  String.raw`^(?:${INSTRUMENT}|${SHORT_INSTRUMENT})\b\s*(?:no\.?|number|#)?\s*[\w./-]+\s+(?:\([^)]*\)\s*)?(?:is|are|shall|does|do|will|was|lapses?|ceases?|applies|and)\b`,
  'i',
);
/** "AMENDATORY ENDORSEMENT NO. 2": an adjective or two before the name, and then a number. */
const QUALIFIED =
  /^(?:[A-Z][A-Za-z'&-]+\s+){1,3}(?:ENDORSEMENT|Endorsement|RIDER|Rider|AMENDMENT|Amendment)\s+(?:(?:NO|No|NUMBER|Number)\.?\s*)?#?[A-Z]{0,3}-?\d/;
const DAY = String.raw`(?:\d{1,4}[/.-]\d|\d{1,2}(?:st|nd|rd|th)?\s+(?:day of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|the \d)`;
const COUNTS_FROM = String.raw`(?:change )?(?:effective|eff\.?|(?:with|takes?|has) effect|in (?:force|effect)|from|as (?:from|of)|operative|dated|valid|attaching|incepting|commencing|w\.?e\.?f\.?)(?: (?:from|on|as of|as from|since))?`;
/** A form's number, with its edition: "HM 2235", "PC 2207 (06 22)". */
const FORM_NUMBER = String.raw`[A-Z]{2,5}(?:[ -][A-Z]{1,4})?[ -]?\d{2,5}[A-Z]?(?:[ -]\d{1,4})?(?:\s*\([^)]{2,12}\))?`;
const DATED = new RegExp(
  String.raw`^(?:(?:${FORM_NUMBER}\s+)?${SHORT_INSTRUMENT}\s*(?:no\.?\s*)?[\w.-]+|[A-Z]{0,4}[-. ]?\d{1,3}(?:\.\d{1,2})?[A-Z]?|${FORM_NUMBER}|\(?[a-z]\))\s*[.:,)]?\s*[(–—-]?\s*${COUNTS_FROM}\s*:?\s+${DAY}`,
  'i',
);
/** What a dated head must begin with where no chapter of endorsements is open. */
const OWN_NAME = new RegExp(
  String.raw`^(?:clause|supplement|change|no\b|[A-Z]{2,5}[ -]?\d{3}|[A-Z]{1,3}-\d{1,3}\b)`,
  'i',
);
/** "5   1/09/2026   The word …": a row of a table of endorsements. */
const ROW = new RegExp(
  String.raw`^(?:no\.?\s*)?[A-Z]{0,3}-?\d{0,3}[A-Z]?[\s:|–-]{1,40}${DAY}\S*(?:\s\S{3,9})?(?:\s\d{4})?[\s:|–-]+["A-Z]`,
  'i',
);
/** "With effect from 1 May …" at the head of a clause. */
export const HAS_OWN_DAY = new RegExp(
  String.raw`^(?:but |and )?(?:as |on and )?(?:with effect|effective|from|after|commencing|in force|on)(?: (?:from|on|as of|as from|and after))?\s+(?:and (?:from|after)\s+)?${DAY}`,
  'i',
);
const FORM_TITLE = new RegExp(String.raw`^${FORM_NUMBER}\s+(?!.*\bpage \d)[A-Z]`);
/** A short line between an endorsement's name and its words: its date, its policy. */
const PARTICULAR =
  /^(?:effective|eff\b|endorsement (?:effective|date)|date|dated|with effect|in force|operative|attaching|policy (?:no|number)|(?:named )?insured|issued|form\b)[^.;]{0,80}\.?$/i;
const SPEAKS_OF_ITSELF =
  /^(?:this|the present) (?:endorsement|rider|amendment|change|memorandum)\b.{0,60}\b(?:effect\w*|changes|modifies|amends|alters|attach\w*|forms?|part)\b|^it is (?:hereby )?(?:understood and |declared and )?agreed\b/i;
const ZONE =
  /^(?:(?:schedule of|list of|the|policy|attached|agreed|applicable|current|special) ){0,3}(?:endorsements?|policy changes?(?: endorsements?)?|supplements|amendments|memoranda|riders|addenda|mid-?term (?:adjustments|changes)|changes to (?:the|your) policy|special (?:conditions|clauses)|clauses(?: attached)?)(?: (?:to|forming|and|attached|attaching)\b.*)?\s*$/i;

/** Whether an endorsement's first words are a row of a table: its number, the day from which it counts, its words. */
export function isTableRow(text: string): boolean {
  return ROW.test(text);
}

/** What the outline knows of a block before it asks whether an endorsement begins there. */
export interface HeadContext {
  readonly text: string;
  readonly body: string;
  readonly style: string | null;
  readonly heading: boolean;
  readonly index: number;
  /** The block after it. */
  readonly next: string;
  /** The form has begun: before it stand only particulars. */
  readonly seenForm: boolean;
}

/** The heads of a chapter bear a day and no label: the labels below them are their clauses. */
const UNLABELLED = 'dated';

/** Tells, block by block, where an endorsement begins: by its name, its number, its date, its title or its chapter. */
export class EndorsementHeads {
  /** Within a chapter of endorsements: the style of their numbers, '' until the first; null: no such chapter. */
  private zone: string | null = null;
  /** The endorsement before was known by its form number. */
  private byFormNumber = false;
  /** Nothing but its head has been read of the endorsement. */
  private justOpened = false;

  /** Whether a chapter of endorsements begins here. */
  opensChapter({ text, body, index, next, seenForm }: HeadContext): boolean {
    if (index < 3 || text.length >= 60 || !ZONE.test(body) || /:\s*\S/.test(body)) return false;
    if (!seenForm && !/^(?:no\.?|number|#)\s/i.test(next) && !isNamed(next) && !ROW.test(next)) return false;
    this.zone = '';
    return true;
  }

  /** The chapter of endorsements is over. */
  leaveChapter(): void {
    this.zone = null;
    this.byFormNumber = false;
  }

  opens(block: HeadContext): boolean {
    const opened = this.begins(block);
    this.justOpened = opened || (this.justOpened && (block.heading || PARTICULAR.test(block.text)));
    return opened;
  }

  private begins(block: HeadContext): boolean {
    const { text, style, index } = block;
    if (/^endorsement\s+\d+\s+of\s+\d+/i.test(text) && index < 3) return false;
    if ((!block.seenForm && this.zone === null) || index < 3) return false;
    if (SPOKEN_OF.test(text)) return false;
    if (NUMBERED.test(text) || QUALIFIED.test(text))
      return text.length < 160 || /^.{0,80}(?:effective|\bfrom\b|dated|in force|- |: )/i.test(text);
    if (DATED.test(text) && (this.zone !== null || OWN_NAME.test(text))) {
      this.zone = this.zone || keyOf(block) || UNLABELLED;
      return true;
    }
    if (this.isTitled(block)) return true;
    if (this.zone === null || style === null || style === '•') return this.zone !== null && ROW.test(text);
    if (this.zone === '') this.zone = keyOf(block);
    return this.zone === keyOf(block);
  }

  /** "PC 2207 (06 22) LIMITATION OF SERVICES": a title, and below it what the endorsement says of itself. */
  private isTitled({ text, heading, next }: HeadContext): boolean {
    if (!heading || this.justOpened) return false;
    const numbered = FORM_TITLE.test(text);
    if (numbered && this.byFormNumber) return true;
    if (
      !(SPEAKS_OF_ITSELF.test(next) || HAS_OWN_DAY.test(next)) ||
      !(numbered || text === text.toUpperCase())
    )
      return false;
    this.byFormNumber = numbered;
    return true;
  }
}

/** What the heads of one chapter share: the form of their labels, and the word before the number where there is one. */
function keyOf({ text, style }: HeadContext): string | null {
  return style === 'clause' || style === 'item' ? (/^[a-z]+/i.exec(text)?.[0] ?? '').toLowerCase() : style;
}

function isNamed(text: string): boolean {
  return NUMBERED.test(text) || QUALIFIED.test(text) || DATED.test(text);
}
