import { WORDING_KINDS, type Day, type WordingKind } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import type { Policy } from '../policies/policy.entity.js';
import { isWithinPeriod } from '../policies/policy.period.js';
import type { TextSource } from '../uploads/upload.service.js';
import { optionalDay, optionalLine, requireName, requireOneOf } from '../validate.js';
import type { Wording } from './wording.entity.js';

/** A document of the policy: its text pasted, or the id of an upload. */
export interface WordingFields extends TextSource {
  readonly kind: WordingKind;
  readonly title: string;
  readonly formNumber?: string | null;
  readonly edition?: string | null;
  /** first day on which it counts; default the policy's own first day */
  readonly effectiveOn?: Day | null;
  /** the request that the carrier issued it for, which keeps it from the client until it is delivered */
  readonly issuedForId?: string | null;
}

export interface NewWording extends WordingFields {
  readonly policyId: string;
}

type Validated = Pick<Wording, 'kind' | 'title' | 'formNumber' | 'edition' | 'effectiveOn'>;

/** Throws `input/*`, naming the field. The text is the upload's question. */
export function validateWording(input: WordingFields): Validated {
  return {
    kind: requireOneOf('kind', input.kind, WORDING_KINDS),
    title: requireName('title', input.title),
    formNumber: optionalLine('formNumber', input.formNumber),
    edition: optionalLine('edition', input.edition),
    effectiveOn: optionalDay('effectiveOn', input.effectiveOn),
  };
}

/** Throws `wording/outside_period`: nothing takes effect before the policy begins or after it ends. */
export function refuseOutsidePeriod(effectiveOn: Day | null, policy: Policy): void {
  if (effectiveOn === null || isWithinPeriod(policy, effectiveOn)) return;
  throw new InvalidInput(
    'effectiveOn',
    `The policy runs from ${policy.effectiveOn} to ${policy.expiresOn}, so a wording cannot take effect on ${effectiveOn}. Check the day, or choose the policy of that period.`,
    'wording/outside_period',
  );
}
