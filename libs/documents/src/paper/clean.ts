/**
 * Takes out of a text what cannot be printed or would change its surroundings: control characters, lone surrogates,
 * non-characters, and the bidirectional overrides that make the rest of a line run backwards.
 */
export function cleanText(text: string): string {
  return (
    text
      // With the u flag a surrogate matches only when it stands alone.
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u2028\u2029]/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .replace(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
      .normalize('NFC')
  );
}

/** Cleans every string of a facts object; bytes, numbers and nulls stay as they are. */
export function cleanFacts<T>(facts: T): T {
  return clean(facts) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}

/**
 * Splits a text into paragraphs. Lines that only a page's width has broken are joined again; a list item begins a paragraph
 * of its own. Words and their order stay as they are.
 */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of text.split('\n').map((raw) => raw.replace(/\s+/g, ' ').trim())) {
    if (line === '') {
      open = false;
    } else if (open && !LIST_ITEM.test(line)) {
      paragraphs[paragraphs.length - 1] += ` ${line}`;
    } else {
      paragraphs.push(line);
      open = true;
    }
  }
  return paragraphs;
}

const LIST_ITEM = /^(?:\(?[a-z0-9]{1,4}[.)]|[-–•*·])\s/i;

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
