import { knownKey } from './known-keys.js';

/** A service line of a client whose newest verdict rests on no code, or on one that the reader doubts. */
export interface UnsureLine {
  readonly name: string;
  readonly clientId: string;
  /** `unknown`, or what the reader would guess */
  readonly code: string;
  readonly confidence: number;
}

/** A question for a person: what is it that clients sell under this name? */
export interface UnknownService {
  readonly nameKey: string;
  /** the spelling that most clients use */
  readonly name: string;
  /** every spelling, in alphabetical order */
  readonly spellings: readonly string[];
  readonly clientCount: number;
  /** the catalogue reader's best guess; null when it has none */
  readonly guess: string | null;
  /** of the guess, 0 to 1 */
  readonly confidence: number;
}

/**
 * One question per name, what most clients sell first. A name without any word cannot be known again: its code is settled
 * on the service itself.
 */
export function questionsOf(lines: readonly UnsureLine[]): UnknownService[] {
  const groups = new Map<string, UnsureLine[]>();
  for (const line of lines) {
    const key = knownKey(line.name);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].map(([nameKey, group]) => questionOf(nameKey, group)).sort(inOrder);
}

/** The order of the queue; also tells whether a question comes after the place where a page ended. */
export function inOrder(
  a: Pick<UnknownService, 'clientCount' | 'nameKey'>,
  b: Pick<UnknownService, 'clientCount' | 'nameKey'>,
): number {
  return b.clientCount - a.clientCount || compare(a.nameKey, b.nameKey);
}

function questionOf(nameKey: string, lines: readonly UnsureLine[]): UnknownService {
  const clientsOf = (name: string) => lines.filter((line) => line.name === name).length;
  const spellings = [...new Set(lines.map(({ name }) => name))].sort(compare);
  const [best] = lines
    .filter(({ code }) => code !== 'unknown')
    .sort((a, b) => b.confidence - a.confidence || compare(a.code, b.code));
  return {
    nameKey,
    name: [...spellings].sort((a, b) => clientsOf(b) - clientsOf(a))[0] as string,
    spellings,
    clientCount: new Set(lines.map(({ clientId }) => clientId)).size,
    guess: best?.code ?? null,
    confidence: best?.confidence ?? 0,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
