import type { StandingExclusion } from '../policy/standingExclusions.js';
import { textOf } from '../wording/document.js';

/** Words of an exclusion quoted to point at it: enough to find it by, and all of a short one. */
const SHORT_QUOTATION = 12;
const LONG_QUOTATION = 45;

/**
 * The ways to point at an exclusion, the plainest first: by its number, by number and title, by the endorsement that brought
 * it, by the words with which it begins.
 */
export function referencesTo(x: StandingExclusion, term: string): string[] {
  return [
    byLabel(x),
    byTitle(x),
    byEndorsement(x),
    byWords(x, term, SHORT_QUOTATION),
    byWords(x, term, LONG_QUOTATION),
  ].flatMap((reference) => reference ?? []);
}

function byLabel({ exclusion: { label, source } }: StandingExclusion): string | null {
  if (source !== 'exclusion' || !label || !/\d|[A-Za-z]/.test(label)) return null;
  const bare = label.replace(/^\(|[.)]+$/g, '');
  return `Exclusion ${label.startsWith('(') || /^[a-z]{1,4}$/.test(bare) ? `(${bare})` : bare}`;
}

/** "C2. Wilful conduct. Directly or indirectly …": number and title run in before the words. */
const RUN_IN = /^(?:([A-Z]{0,2}[\d.]*\d)[.)]?\s+)?([A-Z][\w'’ -]{2,40})\.\s+(?=[A-Z])/;

function byTitle({ exclusion: { label, source, core } }: StandingExclusion): string | null {
  const head = RUN_IN.exec(textOf(core));
  const number = label?.replace(/[().]+$/g, '') ?? head?.[1];
  return source === 'exclusion' && head && number ? `Exclusion ${number} (${head[2] as string})` : null;
}

function byEndorsement(x: StandingExclusion): string | null {
  if (!x.byEndorsement) return null;
  const { doc, start } = x.exclusion.core;
  const at = doc.clean.lower.lastIndexOf('endorsement', start);
  const name = /^endorsement (?:(?:no|number|nr)\.? ?)?([A-Z]*[\w-]*\d[\w-]*|[A-Z])\b/i.exec(
    at < 0 ? '' : doc.clean.text.slice(at, at + 60),
  );
  return name ? `The exclusion in Endorsement ${name[1] as string}` : null;
}

/** "This Policy does not apply to any Claim …" says of each exclusion the same. */
const LEAD_IN =
  /^.*?\b(?:(?:does|do|shall|will) not (?:apply|extend|cover|insure|pay)\b|no cover\b|not (?:be )?liable\b).*?\b(?=(?:based upon|arising|resulting|for|in respect of|in connection with|brought about)\b)/is;

function byWords({ exclusion }: StandingExclusion, term: string, most: number): string {
  const whole = textOf(exclusion.core)
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.-]+/, '')
    .replace(RUN_IN, '')
    .trim();
  const words = whole
    .replace(LEAD_IN, '')
    .replace(/[.;,:]$/, '')
    .split(' ');
  const cut = words.length > most;
  const quoted = `"${words
    .slice(0, most)
    .join(' ')
    .replace(/[,;:]$/, '')}${cut ? '…' : ''}"`;
  const inDefinition = exclusion.source === 'grant' || exclusion.source === 'definition';
  return inDefinition
    ? `The exclusion in the definition of "${term}" that reads ${quoted}`
    : `The exclusion that reads ${quoted}`;
}
