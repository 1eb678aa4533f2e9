import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { InvalidInput } from '../errors.js';

export const SHORTEST_WITH_SECOND_FACTOR = 12;
export const SHORTEST_ALONE = 15;
const LONGEST = 1000;
/** zxcvbn's scale of 0 to 4; below 3 fewer than 10^8 guesses find it. Its list holds 49,000 leaked passwords. */
const LEAST_SCORE = 3;

/** So little beside one's own names makes no password of them. */
const FEWEST_OTHER_CHARACTERS = 5;

let strength: Promise<ZxcvbnFactory> | undefined;

export interface PasswordDemands {
  /** whether the account shows a second factor as well, which allows a shorter password */
  readonly secondFactor: boolean;
  /** names that a guesser would try first: e-mail, own name, brokerage */
  readonly about: readonly string[];
}

/** Refuses what no password here can be, before any work is spent on it: over-long or broken text. */
export function requirePasswordText(field: string, password: string | null | undefined): string {
  const text = password ?? '';
  if (text.length > LONGEST) {
    throw new InvalidInput(field, `A password has at most ${LONGEST} characters.`, 'password/too_long');
  }
  if (!text.isWellFormed())
    throw new InvalidInput(field, 'The password holds broken Unicode.', 'input/broken_text');
  return text;
}

/**
 * The new password, unless it is too short (`password/too_short`) or among the first that a guesser tries
 * (`password/too_common`). No rules about kinds of characters: NIST SP 800-63B-4, 3.1.1.2.
 */
export async function requireGoodPassword(
  field: string,
  password: string | null | undefined,
  demands: PasswordDemands,
): Promise<string> {
  const text = requirePasswordText(field, password);
  const shortest = demands.secondFactor ? SHORTEST_WITH_SECOND_FACTOR : SHORTEST_ALONE;
  const length = [...text.normalize('NFKC')].length;
  if (length < shortest) {
    throw new InvalidInput(
      field,
      `A password has at least ${shortest} characters; this has ${length}.`,
      'password/too_short',
    );
  }
  strength ??= loadStrength();
  const names = guesses(demands.about);
  const { score } = (await strength).check(text, names);
  if (score < LEAST_SCORE || isMadeOf(text, names)) {
    throw new InvalidInput(
      field,
      'This password is easily guessed: a well-known one, a pattern, or a name of yours. A few unrelated words make a good one.',
      'password/too_common',
    );
  }
  return text;
}

/** The names and their parts: of `pat@alder.test` also `pat` and `alder`. */
function guesses(about: readonly string[]): string[] {
  const parts = about.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return [...about, ...parts.filter((part) => part.length > 2)];
}

/** Whether hardly anything is left of the text without the names. */
function isMadeOf(text: string, names: readonly string[]): boolean {
  const bare = (of: string) => of.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const left = names.reduce((rest, name) => rest.replaceAll(bare(name), ''), bare(text));
  return left !== bare(text) && left.length < FEWEST_OTHER_CHARACTERS;
}

/** The lists take 200 ms to load, which no process should pay for at its start. */
async function loadStrength(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}
