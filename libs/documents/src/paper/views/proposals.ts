import { oneLine } from '../clean.js';
import type { CarveOutAsked, ProposedWording, Quotation } from '../facts.js';
import { proposedView, quotationView } from './common.js';

/** Present words as the instruction names them: within the sentence, as a block after it, or not at all. */
interface Present {
  /** e.g. `“network support” (page 3)`, `these words`; null when nothing is named. */
  readonly named: string | null;
  readonly block: Quotation | null;
}

/** One proposal: an instruction, the present words where they must be shown, and the words proposed. */
export function proposalView(asked: ProposedWording, definition: Quotation | null) {
  const present = presentWords(asked, definition);
  return {
    lead: asked.alternative ? 'Should you prefer a narrower change, in place of the one above:' : null,
    instruction: instruction(asked, placeOf(asked.place), present.named),
    current: present.block && quotationView(present.block),
    currentThen: present.block && { insert: 'insert:', replace: 'with:', delete: null }[asked.operation],
    proposed: asked.operation === 'delete' ? null : proposedView(asked.text),
  };
}

export function carveOutView(asked: CarveOutAsked) {
  const place = placeOf(asked.place);
  return {
    instruction: asked.current ? `To ${place}, which reads:` : `To ${place}, add:`,
    current: asked.current && quotationView(asked.current),
    currentThen: 'add:',
    proposed: proposedView(asked.text),
  };
}

function presentWords(asked: ProposedWording, definition: Quotation | null): Present {
  const { current } = asked;
  if (current === null || standsAlone(asked)) return { named: null, block: null };
  if (definition !== null && oneLine(definition.text) === oneLine(current.text)) {
    return { named: 'the words quoted above', block: null };
  }
  const short = shortQuotation(current);
  return short === null ? { named: 'these words', block: current } : { named: short, block: null };
}

/** Words that read as an endorsement of their own need no present words to lean on. */
function standsAlone({ operation, text }: ProposedWording): boolean {
  const sentence = /^["“\p{Lu}].*\.$/su.test(text.trim());
  const amends = /\b(?:is|are) (?:hereby )?(?:amended|deleted|replaced|added|changed)\b/i.test(text);
  return sentence && (operation === 'insert' || (operation === 'replace' && amends));
}

function instruction({ operation }: ProposedWording, place: string, named: string | null): string {
  if (named === null) {
    return {
      insert: `Add to ${place}:`,
      replace: `By endorsement to ${place}:`,
      delete: `Delete ${place}.`,
    }[operation];
  }
  const end = named === 'these words' ? ':' : null;
  return {
    insert: `In ${place}, after ${named}${end ?? ', insert:'}`,
    replace: `In ${place}, replace ${named}${end ?? ' with:'}`,
    delete: `From ${place}, delete ${named}${end ?? '.'}`,
  }[operation];
}

const LONGEST_IN_SENTENCE = 140;

/** A few words of the policy within a sentence; null when they are many or hold quotation marks of their own. */
function shortQuotation(quotation: Quotation): string | null {
  const words = oneLine(quotation.text);
  if (words.length > LONGEST_IN_SENTENCE || /["“”]/.test(words)) return null;
  return `“${words}”${quotation.page === null ? '' : ` (page ${quotation.page})`}`;
}

/** Policies and rules write straight quotation marks. */
function placeOf(place: string): string {
  return oneLine(place).replace(/"([^"]*)"/g, '“$1”');
}
