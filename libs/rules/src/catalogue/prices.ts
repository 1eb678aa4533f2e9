import { isNoise, isUnit } from './noise.js';
import { strongerJoint, type Word } from './words.js';

/** Takes out what a line is counted by ("per user / month", "/mailbox"), so that a unit is never read as the thing served. */
export function dropPrices(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  let owed: Word['joint'] = 'space';
  let at = 0;
  while (at < words.length) {
    const end = endOfPrice(words, at);
    const word = words[at] as Word;
    if (end > at) {
      owed = strongerJoint(owed, word.joint === 'slash' ? 'space' : word.joint);
      at = end;
    } else {
      kept.push({ ...word, joint: strongerJoint(owed, word.joint) });
      owed = 'space';
      at++;
    }
  }
  return kept;
}

/** "Cost per page" is how print services are named, not how they are billed. */
const COUNTED: ReadonlySet<string> = new Set(['cost', 'charge']);

/** Index after the price that begins at `at`; `at` itself when none does. */
function endOfPrice(words: readonly Word[], at: number): number {
  const word = words[at] as Word;
  if (word.text === 'per' && !COUNTED.has(words[at - 1]?.text ?? '')) {
    let end = at + 1;
    while (
      end < words.length &&
      end < at + 4 &&
      isNoise((words[end] as Word).text) &&
      (words[end] as Word).joint === 'space'
    )
      end++;
    return end < words.length && isUnit((words[end] as Word).text) ? end + 1 : end;
  }
  const startsUnit = word.joint === 'slash' && isUnit(word.text);
  return startsUnit && (at > 0 || words.length > 1) && endsItem(words[at + 1]) ? at + 1 : at;
}

function endsItem(next: Word | undefined): boolean {
  if (!next) return true;
  if (next.joint === 'slash') return isUnit(next.text);
  return next.joint === 'part' || next.joint === 'stop' || next.joint === 'list' || next.text === 'per';
}
