import type { StandingExclusion } from '../policy/standingExclusions.js';
import { hitsIn, lowerOf, textOf, type Quote } from '../wording/document.js';
import { relate } from './relation.js';
import { sharesWord } from './words.js';

/** Work of the insured's own making, as an exclusion held to it says and as a catalogue says. */
const OWN_MAKING =
  /\b(?:itself|themselves|yourself|own|by (?:the|an) insured|by you|insured has|you have)\b[^.;]{0,60}\b(?:develop|train|built|build|wr[io]t|creat|mak|made|program|design|retrain|retain)\w*|\b(?:develop|train|built|wr[io]t|creat|made|design)\w*[^.;]{0,40}\b(?:by (?:the|an) insured|by you|itself|in-?house)\b/;
const MADE_HERE =
  /\b(?:custom|bespoke|own|our|in-?house|proprietary|self-|from scratch|eigen)\b|\b(?:we|is|are|custom-?) ?(?:build|built|train|trained|develop|developed)\b|\bbuild(?:ing)? (?:and|&) train/;

/**
 * The endorsement's words that let a service out of an exclusion which would otherwise catch it: the exclusion is held to
 * some other matter, or the words that caught it are struck out. Undefined: none does.
 */
export function released(x: StandingExclusion, code: string, serviceWords: string): Quote | undefined {
  const held = x.heldTo.find((words) => outside(words, code, serviceWords));
  if (held) return held;
  return x.struck.find(({ from }) => wasCaughtBy(from, x, code, serviceWords))?.words;
}

function outside(heldTo: Quote, code: string, serviceWords: string): boolean {
  const lower = lowerOf(heldTo);
  if (OWN_MAKING.test(lower)) return !MADE_HERE.test(serviceWords);
  const telling = hitsIn(heldTo).filter((h) => !h.concept.weak && h.concept.id !== 'it_general');
  if (telling.length === 0) return false;
  return !telling.some((h) =>
    ['named', 'contained', 'general'].includes(relate(h.concept, code, serviceWords)),
  );
}

/** Only the struck words spoke of the service: the rest of the exclusion does not, or the service shares no word with it. */
function wasCaughtBy(from: Quote, x: StandingExclusion, code: string, serviceWords: string): boolean {
  const speaks = (h: { readonly concept: Parameters<typeof relate>[0] }): boolean =>
    ['named', 'contained'].includes(relate(h.concept, code, serviceWords));
  const struck = textOf(from).toLowerCase();
  const hits = hitsIn(x.exclusion.core).filter(speaks);
  const textAt = (h: { readonly start: number; readonly end: number }): string =>
    x.exclusion.core.doc.clean.lower.slice(h.start, h.end);
  const rest = hits.filter((h) => !textAt(h).includes(struck) && !struck.includes(textAt(h)));
  if (!hitsIn(from).some(speaks)) return false;
  return (
    rest.length === 0 ||
    (sharesWord(struck, serviceWords) && !rest.some((h) => sharesWord(textAt(h), serviceWords)))
  );
}
