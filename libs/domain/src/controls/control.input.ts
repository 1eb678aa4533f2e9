import type { Day } from '@carveback/rules';
import type { Actor } from '../actor.js';
import { InvalidInput } from '../errors.js';
import { optionalDay, optionalText, requireOneOf } from '../validate.js';
import {
  ASSET_CLASSES,
  CONTROL_ANSWERS,
  CONTROL_KINDS,
  isCounted,
  type AssetClass,
  type ControlAnswer,
  type ControlKind,
  type ControlMeasure,
} from './control-kinds.js';
import { CONTROL_SOURCES, type ControlSource, type ControlStatement } from './control-statement.entity.js';

const WORDS_LENGTH = 2000;

/** What a client does, as somebody says it. */
export interface NewControlStatement {
  readonly clientId: string;
  readonly kind: ControlKind;
  /** of a counted kind; left out: everywhere */
  readonly assetClass?: AssetClass | null;
  /** 0 to 100, of a counted kind */
  readonly percent?: number | null;
  /** of any other kind */
  readonly answer?: ControlAnswer | null;
  readonly words?: string | null;
  /** left out: today */
  readonly asOf?: Day | null;
  /** left out: `broker`. What a client user says is `portal`. */
  readonly source?: ControlSource | null;
  /** the person at the client who said it; a client user says it itself */
  readonly contactId?: string | null;
}

export type ValidStatement = Pick<
  ControlStatement,
  'kind' | 'assetClass' | 'percent' | 'answer' | 'words' | 'asOf' | 'source'
>;

/** Throws `input/*`, `control/measure`, `control/asset_class`, `control/as_of_later`, naming the field. */
export function readStatement(actor: Actor, given: NewControlStatement, today: Day): ValidStatement {
  const kind = requireOneOf('kind', given.kind, CONTROL_KINDS);
  const asOf = optionalDay('asOf', given.asOf) ?? today;
  if (asOf > today) {
    throw new InvalidInput(
      'asOf',
      'Say what is so today or was so before, not later.',
      'control/as_of_later',
    );
  }
  return {
    kind,
    assetClass: readAssetClass(kind, given.assetClass ?? null),
    ...readMeasure(kind, given),
    words: optionalText('words', given.words, WORDS_LENGTH),
    asOf,
    source:
      actor.role === 'client_user'
        ? 'portal'
        : requireOneOf('source', given.source ?? 'broker', CONTROL_SOURCES),
  };
}

function readAssetClass(kind: ControlKind, given: AssetClass | null): AssetClass | null {
  if (given === null) return null;
  if (isCounted(kind)) return requireOneOf('assetClass', given, ASSET_CLASSES);
  throw new InvalidInput(
    'assetClass',
    `${kind} is answered for the client as a whole. Leave the asset class out.`,
    'control/asset_class',
  );
}

/** A counted kind takes a percentage and nothing else: yes would hide what is partial. */
function readMeasure(
  kind: ControlKind,
  { percent = null, answer = null }: NewControlStatement,
): ControlMeasure {
  if (isCounted(kind)) {
    if (percent !== null && answer === null) return { percent: readPercent(percent), answer: null };
    throw new InvalidInput(
      'percent',
      `Say of how many percent ${kind} is so, from 0 to 100: yes or no would hide what is partial.`,
      'control/measure',
    );
  }
  if (percent === null && answer !== null)
    return { percent: null, answer: requireOneOf('answer', answer, CONTROL_ANSWERS) };
  throw new InvalidInput('answer', `${kind} is answered with yes, partial or no.`, 'control/measure');
}

/** A whole percentage. Throws `input/percent`. */
export function readPercent(percent: number): number {
  if (Number.isInteger(percent) && percent >= 0 && percent <= 100) return percent;
  throw new InvalidInput('percent', 'A percentage is a whole number from 0 to 100.', 'input/percent');
}
