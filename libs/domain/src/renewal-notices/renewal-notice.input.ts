import type { Day } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import { optionalDay, optionalText, requireDay, requireName, requireOneOf } from '../validate.js';
import { RENEWAL_NOTICE_KINDS, type RenewalNotice, type RenewalNoticeKind } from './renewal-notice.entity.js';

/** What a carrier told about going on, as somebody records it. */
export interface NewRenewalNotice {
  readonly policyId: string;
  readonly kind: RenewalNoticeKind;
  readonly givenBy: string;
  readonly sentOn?: Day | null;
  readonly receivedOn: Day;
  /** of a conditional renewal; below zero: the rate falls */
  readonly rateChangePercent?: number | null;
  readonly changedTerms?: string | null;
  /** the paper */
  readonly uploadId?: string | null;
}

export type ValidNotice = Pick<
  RenewalNotice,
  'kind' | 'givenBy' | 'sentOn' | 'receivedOn' | 'rateChangePercent' | 'changedTerms' | 'uploadId'
>;

const MOST_PERCENT = 1_000;

/** Throws `input/*`, `renewal_notice/*`, naming the field. */
export function validateNotice(input: NewRenewalNotice, today: Day): ValidNotice {
  const kind = requireOneOf('kind', input.kind, RENEWAL_NOTICE_KINDS);
  const receivedOn = requireDay('receivedOn', input.receivedOn);
  const sentOn = optionalDay('sentOn', input.sentOn);
  if (receivedOn > today || (sentOn !== null && sentOn > receivedOn)) {
    throw new InvalidInput(
      'receivedOn',
      'A notice is sent, then received, and recorded afterwards. Check the days.',
      'renewal_notice/days',
    );
  }
  const rateChangePercent = input.rateChangePercent ?? null;
  const changedTerms = optionalText('changedTerms', input.changedTerms);
  refuseMisfit(kind, rateChangePercent, changedTerms);
  return {
    ...{ kind, sentOn, receivedOn, rateChangePercent, changedTerms, uploadId: input.uploadId ?? null },
    givenBy: requireName('givenBy', input.givenBy),
  };
}

function refuseMisfit(kind: RenewalNoticeKind, percent: number | null, terms: string): void {
  if (percent !== null && !(percent >= -100 && percent <= MOST_PERCENT)) {
    throw new InvalidInput(
      'rateChangePercent',
      `Give the change of the rate in percent, from -100 to ${MOST_PERCENT}.`,
      'renewal_notice/rate_change',
    );
  }
  if ((kind === 'conditional_renewal') === (percent !== null || terms.trim() !== '')) return;
  throw new InvalidInput(
    'changedTerms',
    kind === 'conditional_renewal'
      ? 'Say what a conditional renewal changes: the rate, or the terms in words.'
      : 'Only a conditional renewal changes rate or terms. Choose that kind.',
    'renewal_notice/changes',
  );
}
