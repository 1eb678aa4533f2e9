export type SectionKind =
  | 'declarations' | 'insuring' | 'definitions' | 'exclusions' | 'conditions' | 'first_party' | 'endorsement' | 'schedule' | 'other'; // prettier-ignore

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'exclusions',
    /\bexclu|^[^a-z]*(?:(?:general|specific|special) )?exceptions?$|not (?:cover|insur|compris)|(?:will|does|do|shall) not (?:cover|apply|insure|pay)|what is not|uninsured/,
  ],
  [
    'first_party',
    /first[- ]party|own (?:network|loss|data)|supplementary|business interruption|incident expense|data restoration/,
  ],
  [
    'definitions',
    /\bdefin|meaning|special meaning|\bwords\b|key terms|glossary|interpretation|defined terms|^(?:policy )?(?:terms|expressions|vocabulary)(?: (?:used|explained|and expressions|and meanings?))?$/,
  ],
  [
    'schedule',
    /^(?:the )?(?:schedule|appendix|annex|annexure|attachment|addendum)\b|^schedule\b|schedule of|\bschedule$/,
  ],
  [
    'declarations',
    /declaration|policy (?:summary|details|information)|particulars|^(?:policy )?schedule$|certificate of insurance|risk details/,
  ],
  [
    'insuring',
    /insuring|agreement to insure|^(?:the )?coverages?\b|\bcover$|promise|what (?:this|we|is)\b|operative|indemnity|our agreement|your agreement|^(?:the )?agreement\b|insurance provided|payment\)/,
  ],
  [
    'conditions',
    /condition|general (?:terms|provisions)|\brules\b|\bprovisions\b|duties|other terms|expect|promises to us|settlement|\blimits?\b|handled|things to know|\bchanges\b|notice|defen[cs]e|cancellation|what you must|services for you|benefits|claims|warranty of/,
  ],
];

/** What kind of section a heading opens, or null when its words do not say. */
export function sectionKind(title: string): SectionKind | null {
  const lower = title.toLowerCase();
  return KINDS.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

const STRONG =
  /^(?:section|article|part|clause|chapter|division|coverage part)\s+(?:[\dIVXivx]+|[A-Z]\b|one|two|three|four|five|six|seven|eight|nine|ten)/i;

/** Whether a whole paragraph is a heading: short, no full stop, begun like one. */
export function isHeading(text: string): boolean {
  if (text.length > 90 || /[;,:]$/.test(text) || /[a-z]\.$/.test(text)) return false;
  if (/\.$/.test(text) && /\s(?:is|are|shall|will|does|do|has|have|lapses?) /.test(text)) return false;
  if (/:\s*\S/.test(text) || /\.{3,}/.test(text)) return false;
  const words = text.split(' ').filter((w) => /[A-Za-z]/.test(w));
  return words.length > 0 && words.length <= 12 && /^[^a-z]/.test(text);
}

/** A heading that parts sections whatever stands around it. */
export function isStrongHeading(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  return STRONG.test(text) || (letters.length >= 4 && letters === letters.toUpperCase());
}
