/** Documents with fewer letters show no habit. */
const FEWEST_LETTERS = 200;
/** Characters that are looked at. */
const PAGES_LOOKED_AT = 10_000;
/** Share of small letters below which a whole document is printed in capitals. */
const SMALL_SHARE = 0.04;
/** A paragraph up to this length, without a full stop, stays a heading. */
const LONGEST_HEADING = 60;

const QUOTED_TERM = /"([^"\n]{2,70})"/g;
const BARE_TERM =
  /(?:^|\n)(?:\(?[A-Z0-9]{1,3}[.)]\s+)?([A-Z][A-Z '/&-]{2,50}?),? (?:MEANS|SHALL MEAN|MEAN)\b/g;
/** The first letter of a line, behind its label. */
const FIRST_LETTER = /^[^A-Za-z]*(?:\(?[A-Za-z0-9]{1,4}[.)]\s+)?["'(]*[A-Za-z]/;
/** Short names that stay in capitals in any text. */
const ACRONYM =
  /^(?:IT|ICT|LAN|WAN|US|USA|UK|EU|LLC|INC|PLC|E&O|GDPR|HIPAA|PCI|DNS|VOIP|SOC|SIEM|EDR|MDR|XDR|MFA|VCISO|VCIO|II|III|IV|VI|VII|VIII|IX)$/;

/**
 * A text printed in capitals throughout, as an old form is, in the case that other forms have: small letters, a capital at
 * the head of each sentence and of each word of a defined term. Headings keep their capitals. Same length; any other text
 * is answered unchanged.
 */
export function withoutShouting(text: string): string {
  if (!isShouted(text)) return text;
  const terms = definedTerms(text);
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      const [before, after] = [lines[i - 1] ?? '', lines[i + 1] ?? ''];
      return isHeading(line, before, after) ? line : sentenceCase(line, terms, opens(line, before));
    })
    .join('\n');
}

/** Told from the first pages: a document keeps its habit. */
function isShouted(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < Math.min(text.length, PAGES_LOOKED_AT); i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) capitals++;
    else if (code >= 97 && code <= 122) small++;
  }
  return capitals >= FEWEST_LETTERS && small <= SMALL_SHARE * capitals;
}

/** A short line that stands apart, or is much shorter than what it heads. */
function isHeading(line: string, before: string, after: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > LONGEST_HEADING || /[.;:,-]$/.test(text)) return false;
  return before.trim() === '' && (after.trim() === '' || text.length < after.length * 0.6);
}

function definedTerms(text: string): RegExp | null {
  const terms = [...text.matchAll(QUOTED_TERM), ...text.matchAll(BARE_TERM)].map((m) => m[1] as string);
  const unique = [...new Set(terms)].filter((term) => term.length > 2).sort((a, b) => b.length - a.length);
  return unique.length === 0 ? null : new RegExp(`\\b(?:${unique.map(escape).join('|')})(?:S|'S)?\\b`, 'g');
}

function escape(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const OPENING =
  /^\s*(?:(?:ITEM|SECTION|ARTICLE|PART|CLAUSE|ENDORSEMENT|EXCLUSION|SCHEDULE|CONDITION|MODULE|COVERAGE)\b|[A-Z][A-Z ,'/&-]{2,40}:|\(?[A-Z0-9]{1,4}[.)]\s)/;

/** The line begins something: by its own words, or because the one before it is blank, ended, or was broken off with room to spare. */
function opens(line: string, before: string): boolean {
  return (
    OPENING.test(line) ||
    /^$|[.;:!?]["')]?$/.test(before.trim()) ||
    before.trim().length < line.trim().length * 0.75
  );
}

function sentenceCase(line: string, terms: RegExp | null, opening: boolean): string {
  const titled = new Map<number, string>();
  if (terms) for (const m of line.matchAll(terms)) titled.set(m.index, titleCase(m[0]));
  const small = lowerInPlace(line).replace(
    /(^\s*(?:\(?[A-Za-z0-9]{1,3}[.)]\s+)|[.!?:]\s+["'(]?)([a-z])/g,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  );
  let out = '';
  let at = 0;
  for (const [index, term] of titled) {
    if (index < at) continue;
    out += small.slice(at, index) + term;
    at = index + term.length;
  }
  out += small.slice(at);
  return opening ? out.replace(FIRST_LETTER, (head) => head.toUpperCase()) : out;
}

/** Lower case of the same length; short names that are always capitals stay. */
function lowerInPlace(text: string): string {
  return text.replace(/[A-Z][A-Z&]*/g, (word, at: number) =>
    ACRONYM.test(word) || isName(text, word, at) ? word : word.toLowerCase(),
  );
}

/** "Part B", "Schedule A", "B.": a letter that names something. */
function isName(text: string, word: string, at: number): boolean {
  if (word.length > 1) return false;
  return (
    /^[.)]/.test(text.slice(at + 1, at + 2)) ||
    /(?:PART|SECTION|MODULE|COVERAGE|SCHEDULE|EXCLUSION|ANNEX|APPENDIX|ITEM|ARTICLE) $/.test(
      text.slice(Math.max(0, at - 12), at),
    )
  );
}

function titleCase(term: string): string {
  return term.replace(/[A-Z]+/g, (word) =>
    ACRONYM.test(word) ? word : word[0] + word.slice(1).toLowerCase(),
  );
}
