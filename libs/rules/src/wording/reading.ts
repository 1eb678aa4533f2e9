import type { WordingText } from '../types.js';
import { findDefinitions, type Definition } from './definitions.js';
import { openDocument, type Doc } from './document.js';
import type { Change } from './changes.js';
import { findEndorsements, findFormChanges, type Endorsement } from './endorsements.js';
import { findExclusions, type Exclusion } from './exclusions.js';
import { outlineOf, type Unit } from './outline.js';

/** One document, read. Depends on nothing but the document, so a caller may keep it by the text's hash. */
export interface WordingReading {
  readonly doc: Doc;
  readonly units: readonly Unit[];
  readonly definitions: readonly Definition[];
  readonly exclusions: readonly Exclusion[];
  readonly endorsements: readonly Endorsement[];
  /** Exceptions to exclusions that the form prints elsewhere. */
  readonly formChanges: readonly Change[];
  /** 03/04/2026 is the third of April. */
  readonly dayFirst: boolean;
}

/** Reads one document of a policy: outline, definitions, exclusions, endorsements. Linear in its length; never throws. */
export function readWording(wording: WordingText): WordingReading {
  const doc = openDocument(wording);
  const units = outlineOf(doc.clean, wording.kind === 'endorsement');
  const dayFirst = writesDayFirst(doc.clean.lower);
  return {
    doc,
    units,
    definitions: findDefinitions(doc.clean, units),
    exclusions: findExclusions(doc, units),
    endorsements: findEndorsements(doc, units, dayFirst),
    formChanges: findFormChanges(doc, units),
    dayFirst,
  };
}

/** Marks of a market that writes the day before the month. */
function writesDayFirst(lower: string): boolean {
  if (/\b(?:1[3-9]|2\d|3[01])[/.](?:0?\d|1[0-2])[/.]\d{2,4}\b/.test(lower)) return true;
  if (/\b(?:0?\d|1[0-2])\/(?:1[3-9]|2\d|3[01])\/\d{2,4}\b/.test(lower)) return false;
  return /£|€|\bgbp\b|\beur\b|\baud\b|\bnzd\b|lloyd|\bpty\b|\blimited\b.{0,40}\b(?:london|manchester|dublin)|\borganis|\bproposer\b/.test(
    lower,
  );
}
