import type { Day } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import { optionalDay, optionalText, requireDay, requireName, requireOneOf } from '../validate.js';
import {
  MARKETS,
  NOTICE_KINDS,
  type Market,
  type NoticeKind,
  type NoticePeriod,
} from './notice-period.entity.js';

/** What a person enters of a notice period. */
export interface NoticePeriodFields {
  /** two letters; empty: any state without a row of its own */
  readonly state?: string | null;
  readonly kind: NoticeKind;
  readonly market: Market;
  /** before expiry, 1 to 365 */
  readonly days: number;
  /** of a conditional renewal */
  readonly rateTriggerPercent?: number | null;
  /** where it is written */
  readonly source: string;
  readonly validFrom: Day;
  readonly validUntil?: Day | null;
  readonly note?: string | null;
}

export type ValidNoticePeriod = Omit<NoticePeriod, 'tenantId' | 'id' | 'version' | 'createdAt' | 'updatedAt'>;

const MOST_DAYS = 365;
const MOST_PERCENT = 1_000;

/** Throws `input/*` or `notice_period/*`, naming the field. */
export function validateNoticePeriod(input: NoticePeriodFields): ValidNoticePeriod {
  const kind = requireOneOf('kind', input.kind, NOTICE_KINDS);
  const validFrom = requireDay('validFrom', input.validFrom);
  return {
    state: readState(input.state),
    kind,
    market: requireOneOf('market', input.market, MARKETS),
    days: readDays(input.days),
    rateTriggerPercent: readRateTrigger(kind, input.rateTriggerPercent ?? null),
    source: requireName('source', input.source),
    validFrom,
    validUntil: readLastDay(validFrom, optionalDay('validUntil', input.validUntil)),
    note: optionalText('note', input.note, 2_000),
  };
}

function readState(given: string | null | undefined): string {
  const state = (given ?? '').trim().toUpperCase();
  if (state === '' || /^[A-Z]{2}$/.test(state)) return state;
  throw new InvalidInput(
    'state',
    'Write the state with its two letters, such as NY, or leave it empty for any state.',
    'notice_period/state',
  );
}

function readDays(days: number): number {
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
  throw new InvalidInput('days', `Give whole days before expiry, 1 to ${MOST_DAYS}.`, 'notice_period/days');
}

function readRateTrigger(kind: NoticeKind, percent: number | null): number | null {
  if (percent === null) return null;
  if (kind === 'conditional_renewal' && percent > 0 && percent <= MOST_PERCENT) return percent;
  throw new InvalidInput(
    'rateTriggerPercent',
    `A rise of the rate belongs to conditional renewals: above 0, at most ${MOST_PERCENT} percent.`,
    'notice_period/rate_trigger',
  );
}

function readLastDay(validFrom: Day, validUntil: Day | null): Day | null {
  if (validUntil === null || validUntil >= validFrom) return validUntil;
  throw new InvalidInput(
    'validUntil',
    `The last day, ${validUntil}, lies before the first, ${validFrom}. Check both.`,
    'notice_period/validity',
  );
}
