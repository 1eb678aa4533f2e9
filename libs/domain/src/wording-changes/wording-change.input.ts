import type { Day } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import type { TextSource } from '../uploads/upload.service.js';
import { optionalLine, optionalText, requireDay, requireName, requireOneOf } from '../validate.js';
import {
  CHANGE_SCOPES,
  WORDING_CHANGE_KINDS,
  type ChangeScope,
  type WordingChange,
  type WordingChangeKind,
} from './wording-change.entity.js';

/** Words that a carrier has announced: pasted, or of an upload. */
export interface NewWordingChange extends TextSource {
  /** the issuing company */
  readonly carrierId: string;
  readonly kind: WordingChangeKind;
  readonly title: string;
  readonly formNumber?: string | null;
  readonly edition?: string | null;
  /** the form or endorsement that it amends or replaces; left out: all tech E&O policies of the carrier */
  readonly replacesFormNumber?: string | null;
  /** left out: every edition */
  readonly replacesEdition?: string | null;
  readonly effectiveOn: Day;
  readonly appliesTo: ChangeScope;
  readonly note?: string | null;
}

const NOTE_LENGTH = 2_000;

type Validated = Pick<
  WordingChange,
  | 'kind'
  | 'title'
  | 'formNumber'
  | 'edition'
  | 'replacesFormNumber'
  | 'replacesEdition'
  | 'effectiveOn'
  | 'appliesTo'
  | 'note'
>;

/** Throws `input/*`, naming the field. The text is the upload's question. */
export function validateWordingChange(input: NewWordingChange): Validated {
  const replacesFormNumber = optionalLine('replacesFormNumber', input.replacesFormNumber);
  const replacesEdition = optionalLine('replacesEdition', input.replacesEdition);
  if (replacesFormNumber !== '' && formKey(replacesFormNumber) === '') {
    throw new InvalidInput('replacesFormNumber', 'A form number has a letter or a digit.');
  }
  if (replacesEdition !== '' && replacesFormNumber === '') {
    throw new InvalidInput(
      'replacesFormNumber',
      'An edition is one of a form: give its number too.',
      'input/blank',
    );
  }
  return {
    kind: requireOneOf('kind', input.kind, WORDING_CHANGE_KINDS),
    title: requireName('title', input.title),
    formNumber: optionalLine('formNumber', input.formNumber),
    edition: optionalLine('edition', input.edition),
    replacesFormNumber,
    replacesEdition,
    effectiveOn: requireDay('effectiveOn', input.effectiveOn),
    appliesTo: requireOneOf('appliesTo', input.appliesTo, CHANGE_SCOPES),
    note: optionalText('note', input.note, NOTE_LENGTH),
  };
}

/** A form number or edition without the spaces, dots and brackets that people write differently. */
export function formKey(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
