/** One clause of a paper, and the words that it consists of. */
export interface Clause {
  readonly text: string;
  /** lower case, in order */
  readonly words: readonly string[];
}

/** Between a stop and a capital letter. "No. 4" is no end; "St. Paul" is one, which runs of clauses mend. */
const SENTENCE_END = /(?<=[.!?]["')\]]?) (?=["'([]?\p{Lu})/u;
/** A line that begins a paragraph of its own: `1.`, `(a)`, `B)`, a bullet. */
const LABEL = /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[•*–-])\s/i;
/** What every endorsement prints around its words. */
const FORMULA =
  /^(?:this endorsement (?:changes|modifies|forms|is (?:issued|attached|effective))\b|please read it carefully|endorsement (?:no\b|number\b)|all other (?:terms|provisions)\b|nothing (?:herein|in this endorsement) |it is (?:hereby )?(?:understood and )?agreed(?: that)?\W*$|in consideration of the premium|authori[sz]ed (?:signature|representative)|(?:named insured|policy (?:no|number)|effective date|issued (?:to|by))\b.{0,80}$)/i;

/** Typographic marks as a keyboard has them, blanks as one. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences of a paper in order; lines that were broken for print are put together again. */
export function clausesOf(text: string): Clause[] {
  return paragraphsOf(text)
    .flatMap((paragraph) => plainText(paragraph).split(SENTENCE_END))
    .map((text) => ({ text, words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
}

/** Whether the clause is printed on every endorsement and changes nothing, or is a heading. */
export function isFormula({ text, words }: Clause): boolean {
  return FORMULA.test(text) || words.length < 3 || (text === text.toUpperCase() && words.length < 12);
}

/** One key for the same words in the same order, whatever their marks and capitals. */
export function keyOf({ words }: Clause): string {
  return words.join(' ');
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [];
  let open = false;
  for (const line of text.split(/[\n\f]/)) {
    const words = line.trim();
    if (words === '' || LABEL.test(line) || !open) paragraphs.push([words]);
    else paragraphs.at(-1)?.push(words);
    open = words !== '' && words !== words.toUpperCase();
  }
  return paragraphs.map((lines) => lines.join(' ')).filter((paragraph) => paragraph !== '');
}
