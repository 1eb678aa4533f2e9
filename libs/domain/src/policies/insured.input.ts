import type { Day } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import { optionalDay, requireName, requireOneOf } from '../validate.js';
import { INSURED_KINDS, type InsuredKind, type PolicyInsured } from './policy-insured.entity.js';

/** An insured as the declarations or an endorsement name it. */
export interface InsuredInput {
  /** default `named` */
  readonly kind?: InsuredKind | null;
  /** exactly as declared */
  readonly name: string;
  /** the client's entity that it is */
  readonly entityId?: string | null;
  /** default: the policy's first day */
  readonly fromOn?: Day | null;
  readonly toOn?: Day | null;
}

export type ValidInsured = Pick<PolicyInsured, 'kind' | 'name' | 'entityId' | 'fromOn' | 'toOn'>;

const MOST_INSUREDS = 500;

/** Throws `input/*`, `policy/insureds` without a named insured, or `policy/insured_period`, naming the field. */
export function validateInsureds(
  insureds: readonly InsuredInput[],
  period: { effectiveOn: Day; expiresOn: Day },
): ValidInsured[] {
  const valid = insureds.map((insured, index) => validateInsured(`insureds.${index}`, insured, period));
  if (!valid.some(({ kind }) => kind === 'named') || valid.length > MOST_INSUREDS) {
    throw new InvalidInput(
      'insureds',
      `A policy has a named insured, and at most ${MOST_INSUREDS} insureds. Enter the names exactly as declared.`,
      'policy/insureds',
    );
  }
  return valid;
}

function validateInsured(
  field: string,
  insured: InsuredInput,
  { effectiveOn, expiresOn }: { effectiveOn: Day; expiresOn: Day },
): ValidInsured {
  const fromOn = optionalDay(`${field}.fromOn`, insured.fromOn) ?? effectiveOn;
  const toOn = optionalDay(`${field}.toOn`, insured.toOn);
  if (fromOn < effectiveOn || fromOn > expiresOn || (toOn !== null && (toOn < fromOn || toOn > expiresOn))) {
    throw new InvalidInput(
      field,
      `An insured's days lie within the policy's period, ${effectiveOn} to ${expiresOn}, the first not after the last.`,
      'policy/insured_period',
    );
  }
  return {
    kind: requireOneOf(`${field}.kind`, insured.kind ?? 'named', INSURED_KINDS),
    name: requireName(`${field}.name`, insured.name),
    entityId: insured.entityId ?? null,
    fromOn,
    toOn,
  };
}
