import { concedes } from '@carveback/documents';
import type { Day, Remedy } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import { optionalDay, optionalText, requireDay, requireName } from '../validate.js';
import type { EndorsementRequest } from './endorsement-request.entity.js';

/** A proposal as the broker wants it. `from` is its place in the present list, null for a new one. */
export interface ProposalInput {
  readonly from: number | null;
  /** for a new one, e.g. `Definition of "Professional Services"` */
  readonly place?: string | null;
  readonly text: string;
}

/** What the client signed about claims and circumstances, passed on only when the carrier asked for it. */
export interface CircumstancesInput {
  readonly text: string;
  readonly signedBy: string;
  readonly signedOn: Day;
}

/** An edit; what is left out stays as it is. */
export interface EndorsementEdit {
  readonly id: string;
  readonly version: number;
  readonly effectiveOn?: Day;
  /** null: no date is named */
  readonly needBy?: Day | null;
  readonly narrative?: string;
  /** null: none are stated */
  readonly circumstances?: CircumstancesInput | null;
  /** the whole list as it shall be */
  readonly proposals?: readonly ProposalInput[];
}

export interface EditBounds {
  readonly today: Day;
  readonly policy: { readonly effectiveOn: Day; readonly expiresOn: Day };
  readonly request: EndorsementRequest;
  /** services that the request asks about */
  readonly serviceIds: readonly string[];
}

type Changes = Partial<
  Pick<
    EndorsementRequest,
    | 'effectiveOn'
    | 'needBy'
    | 'narrative'
    | 'circumstances'
    | 'circumstancesSignedBy'
    | 'circumstancesSignedOn'
    | 'proposals'
    | 'proposalsEdited'
  >
>;

const MOST_PROPOSALS = 50;

/** The changes that an edit makes. Throws coded errors that name the field. */
export function readEdit(edit: EndorsementEdit, bounds: EditBounds): Changes {
  return {
    ...(edit.effectiveOn !== undefined && { effectiveOn: readEffectiveOn(edit.effectiveOn, bounds) }),
    ...(edit.needBy !== undefined && { needBy: readNeedBy(edit.needBy, bounds) }),
    ...(edit.narrative !== undefined && { narrative: readWords('narrative', edit.narrative) }),
    ...(edit.circumstances !== undefined && readCircumstances(edit.circumstances, bounds.today)),
    ...(edit.proposals !== undefined && {
      proposals: readProposals(edit.proposals, bounds),
      proposalsEdited: true,
    }),
  };
}

/**
 * The day must lie in the policy's period. A day before today is asked only as the policy's first day (from inception):
 * a carrier backdates to inception or not at all.
 */
function readEffectiveOn(given: Day, { today, policy, request }: EditBounds): Day {
  const day = requireDay('effectiveOn', given);
  if (day < policy.effectiveOn || day >= policy.expiresOn) {
    throw new InvalidInput(
      'effectiveOn',
      `The policy runs from ${policy.effectiveOn} to ${policy.expiresOn}. Choose a day in that period.`,
      'endorsement/outside_period',
    );
  }
  if (day < today && day !== policy.effectiveOn && day !== request.effectiveOn) {
    throw new InvalidInput(
      'effectiveOn',
      `${day} is past. Ask from today on, or from the policy's first day, ${policy.effectiveOn}.`,
      'endorsement/backdated',
    );
  }
  return day;
}

function readNeedBy(given: Day | null, { today, policy, request }: EditBounds): Day | null {
  const day = optionalDay('needBy', given);
  if (day === null || day === request.needBy || (day >= today && day <= policy.expiresOn)) return day;
  throw new InvalidInput(
    'needBy',
    `An answer can be needed from today (${today}) until the policy ends (${policy.expiresOn}).`,
    'endorsement/need_by',
  );
}

/** The client's own signed words: they are quoted, so they are neither searched nor mended. */
function readCircumstances(given: CircumstancesInput | null, today: Day): Changes {
  if (given === null) return { circumstances: '', circumstancesSignedBy: '', circumstancesSignedOn: null };
  const text = optionalText('circumstances.text', given.text);
  if (text.trim() === '')
    throw new InvalidInput('circumstances.text', 'This may not be blank.', 'input/blank');
  const signedOn = requireDay('circumstances.signedOn', given.signedOn);
  if (signedOn > today) {
    throw new InvalidInput(
      'circumstances.signedOn',
      'The client cannot have signed on a day to come.',
      'endorsement/signed_later',
    );
  }
  return {
    circumstances: text,
    circumstancesSignedBy: requireName('circumstances.signedBy', given.signedBy),
    circumstancesSignedOn: signedOn,
  };
}

function readProposals(given: readonly ProposalInput[], { request, serviceIds }: EditBounds): Remedy[] {
  if (given.length > MOST_PROPOSALS) {
    throw new InvalidInput(
      'proposals',
      `At most ${MOST_PROPOSALS} proposals in one request.`,
      'input/too_long',
    );
  }
  const taken = given.map(({ from }) => from).filter((from) => from !== null);
  if (new Set(taken).size !== taken.length) {
    throw new InvalidInput(
      'proposals',
      'Two proposals come from the same one. Name each once.',
      'input/choice',
    );
  }
  return given.map((proposal, index) =>
    readProposal(`proposals[${index}]`, proposal, request.proposals, serviceIds),
  );
}

function readProposal(
  field: string,
  { from, place, text }: ProposalInput,
  present: readonly Remedy[],
  serviceIds: readonly string[],
): Remedy {
  if (from === null) {
    return {
      kind: 'add_service',
      serviceIds,
      byWording: true,
      operation: 'insert',
      place: requireName(`${field}.place`, place),
      anchor: null,
      text: requireWords(`${field}.text`, text),
    };
  }
  const kept = present[from];
  if (!kept) {
    throw new InvalidInput(
      `${field}.from`,
      `There is no proposal ${from}; there are ${present.length}.`,
      'input/choice',
    );
  }
  if (kept.text === text) return kept;
  if (kept.operation === 'delete') return kept;
  return { ...kept, text: requireWords(`${field}.text`, text, `${kept.text} ${kept.anchor?.text ?? ''}`) };
}

function requireWords(field: string, text: string, present = ''): string {
  const words = readWords(field, text, present);
  if (words.trim() === '') {
    throw new InvalidInput(field, 'This may not be blank. Leave the proposal out to drop it.', 'input/blank');
  }
  return words;
}

/**
 * What goes to a carrier concedes nothing, unless the policy's own words (`present`) say it already. Throws
 * `endorsement/concedes`, which names the words.
 */
function readWords(field: string, given: string, present = ''): string {
  const text = optionalText(field, given);
  const own = concedes(present);
  const words = concedes(text).filter((word) => !own.includes(word));
  if (words.length === 0) return text;
  throw new InvalidInput(
    field,
    `The carrier must not read ${words.map((word) => `"${word}"`).join(', ')}: it concedes that the present wording does not respond. ` +
      `Say what the insured does and what you ask for.`,
    'endorsement/concedes',
  );
}
