import { originOf, type Traced } from './characters.js';
import { isKnownWord } from './lexicon.js';
import type { Line } from './lines.js';

/** A paragraph of the cleaned text: `[start, end)`. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly bullet: boolean;
}

export interface Assembled {
  readonly text: string;
  /** Original offset of each character of `text`. */
  readonly origins: Int32Array;
  readonly blocks: readonly Block[];
}

/** A printed number or letter at the head of a clause: `1.`, `(a)`, `2.01`, `IV.`, `B.4`. */
export const LABEL =
  /^(?:[A-Z]\.[IVXL]{1,5}\.(?=\s)|[IVXL]{2,5}\.\d{1,2}(?:\.\d{1,2})?\.?(?=\s)|\((?:[a-z]{1,2}|[ivxl]{1,5}|\d{1,3})\)|§+\s*\d{1,3}[a-z]?\.?|(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)](?=\s|[A-Z"(])|\d{1,3}[A-Z]?(?:\.\d{1,3}){1,3}\.?(?=\s)|[A-Z]\.\d{1,2}(?:\.\d{1,2})?\.?(?=\s)|[A-Z]\d{1,2}(?:\.\d{1,2})+\.?(?=\s)|[A-Z]\d{1,2}(?=\s+["'(]?[A-Z][A-Z ]?[a-z ])|[a-z]\)(?=\s))\s*/i;

const DATED_CLAUSE =
  /^(?:(?:no\.?|clause|change|supplement)\s*(?:no\.?\s*)?[\w.-]*|[A-Z]{1,4}[- ]?\d{1,3}[A-Z]?)\s*[(,.:-]?\s*(?:change )?(?:effective|from|with effect|dated)\b/i;
const OPENS_CLAUSE =
  /^(?:Endorsement|Section|Article|Part|Clause|Exclusion|Item|Schedule|Chapter|Condition|Coverage Part|Module|Annex|Appendix|Addendum|Attachment|ENDORSEMENT|SECTION|ARTICLE|PART|CLAUSE|EXCLUSION|ITEM|SCHEDULE|CHAPTER|CONDITION|COVERAGE PART|MODULE|ANNEX|APPENDIX|ADDENDUM|ATTACHMENT)S?s?\s+(?:[Nn][Oo]\.?\s*)?[\dIVXA-Z]/;

/** "Retroactive date: 1 May 2020": a line of particulars. */
const KEYED = /^[A-Z][A-Za-z0-9 ,'()/&-]{2,60}:\s/;

/** Joins lines into paragraphs: broken lines and hyphenated words grow together, clauses and headings stand apart. */
export function assemble(lines: readonly Line[]): Assembled {
  const builder = new Builder();
  let previous: Line | undefined;
  let local = 0;
  const widths = windowWidths(lines);
  lines.forEach((line, i) => {
    if (previous && continues(previous, line, widths[i - 1] ?? 0, local)) {
      builder.join(line.content);
    } else {
      builder.open(line.content, line.bullet);
      local = 0;
    }
    local++;
    previous = line;
  });
  return builder.finish();
}

function windowWidths(lines: readonly Line[]): number[] {
  const lengths = lines.map((l) => l.content.text.length);
  return lengths.map((_, i) => Math.max(...lengths.slice(Math.max(0, i - 4), i + 5)));
}

function continues(a: Line, b: Line, width: number, count: number): boolean {
  const left = a.content.text;
  const right = b.content.text;
  if (b.flow) return b.flow === 'joins';
  const hanging = !b.afterBlank && left.length > 30 && HANGING.test(left) && !isShouting(left);
  if (!b.bullet && !b.afterBlank && left.length > 30 && NAMES_PLACE.test(left) && LABEL.test(right))
    return true;
  if (b.bullet || startsClause(right, hanging)) return false;
  if (hanging) return true;
  if (/:$/.test(left) && /^[A-Z][^.;:]{2,40}$/.test(right)) return false;
  const opensLower = /^[a-z(]/.test(right) && !LABEL.test(right);
  const ended = /[.:;!?]["')]?$/.test(left);
  if (KEYED.test(right) && (KEYED.test(left) || ended)) return false;
  if (b.afterBlank) return opensLower && !ended && left.length > 25 && !isShouting(left);
  if (/[a-z]-$/.test(left) && /^[a-z]/i.test(right)) return true;
  if (isShouting(left) !== isShouting(right) && (count <= 1 || isShouting(right))) return false;
  if (
    count <= 1 &&
    opensLower &&
    width > 40 &&
    left.length < width * 0.55 &&
    right.length > width * 0.6 &&
    /^[A-Z]/.test(left)
  )
    return false;
  if (opensLower && !(ended && left.length < width * 0.6)) return true;
  return (
    !(width > 160) &&
    wouldNotFit(left, right, width) &&
    !(ended && /^["A-Z][\w ]{2,40}"? (?:means|shall mean)\b/.test(right))
  );
}

/** A line that breaks off in the middle of a phrase: what follows belongs to it, even "Schedule B" or "Section 4". */
const HANGING =
  /\s(?:in|of|to|by|under|the|and|or|with|from|at|see|per|this|that|such|said|as|within|into|upon|any|each|our|your|its)$/;

/** "… Exclusion" at the end of a line, and "3.3 will not apply" on the next: a reference, broken. */
const NAMES_PLACE =
  /[\s("](?:[Ee]xclusion|[Ee]xception|[Ii]tem|[Cc]lause|[Ss]ection|[Aa]rticle|[Cc]ondition|[Dd]efinition|[Pp]aragraph|[Ee]ndorsement)s?$/;

function startsClause(text: string, hanging: boolean): boolean {
  return (
    LABEL.test(text) ||
    (!hanging && DATED_CLAUSE.test(text)) ||
    (!hanging && OPENS_CLAUSE.test(text)) ||
    /^"[A-Z][^"]{2,50}"\s+(?:means?|shall|is|are)\b/.test(text)
  );
}

/** A line was broken because the next word had no room: the two belong together. */
function wouldNotFit(left: string, right: string, width: number): boolean {
  const firstWord = right.split(' ', 1)[0] ?? '';
  return left.length >= 28 && left.length + 1 + firstWord.length > width * 0.94;
}

function isShouting(text: string): boolean {
  return !/[a-z]/.test(text) && /(?:[A-Z][^A-Z]*){3}/.test(text);
}

class Builder {
  private readonly parts: string[] = [];
  private length = 0;
  private origins = new Int32Array(1024);
  private readonly blocks: Block[] = [];
  private opened: { start: number; bullet: boolean } | undefined;
  private tail = '';

  open(line: Traced, bullet: boolean): void {
    this.close();
    if (this.length > 0) this.push('\n', this.origins[this.length - 1] ?? 0);
    this.opened = { start: this.length, bullet };
    this.append(line);
  }

  join(line: Traced): void {
    const broken = /([A-Za-z]+)-$/.exec(this.tail);
    const next = /^[A-Za-z]+/.exec(line.text);
    if (broken && next) {
      if (growsTogether(broken[1] as string, next[0])) this.dropLast();
    } else {
      this.push(' ', originOf(line, 0));
    }
    this.append(line);
  }

  finish(): Assembled {
    this.close();
    return { text: this.parts.join(''), origins: this.origins.slice(0, this.length), blocks: this.blocks };
  }

  private close(): void {
    if (this.opened) this.blocks.push({ ...this.opened, end: this.length });
    this.opened = undefined;
  }

  private append(line: Traced): void {
    this.reserve(line.text.length);
    for (let i = 0; i < line.text.length; i++) this.origins[this.length + i] = originOf(line, i);
    this.parts.push(line.text);
    this.length += line.text.length;
    this.tail = line.text.slice(-40);
  }

  private push(char: string, origin: number): void {
    this.reserve(1);
    this.origins[this.length++] = origin;
    this.parts.push(char);
  }

  private dropLast(): void {
    const last = this.parts.pop() as string;
    this.parts.push(last.slice(0, -1));
    this.length--;
  }

  private reserve(extra: number): void {
    if (this.length + extra <= this.origins.length) return;
    const grown = new Int32Array(Math.max(this.origins.length * 2, this.length + extra));
    grown.set(this.origins);
    this.origins = grown;
  }
}

/** "infor-" + "mation" is one word, "third-" + "party" keeps its hyphen. */
function growsTogether(left: string, right: string): boolean {
  if (isKnownWord(left + right)) return true;
  return !(isKnownWord(left) && isKnownWord(right));
}
