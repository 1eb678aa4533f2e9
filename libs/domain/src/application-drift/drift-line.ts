import type { Day, Severity } from '@carveback/rules';
import type { ApplicationTopic } from '../applications/application-topics.js';
import type { AssetClass } from '../controls/control-kinds.js';

export const DRIFT_STATES = ['same', 'differs', 'not_described', 'unknown'] as const;
/** `unknown`: nobody can say, so it is a question to the client or to the file, and no drift. */
export type DriftState = (typeof DRIFT_STATES)[number];

export const DRIFT_REASONS = [
  'sold_before_signing',
  'started_after_signing',
  'first_day_unknown',
  'no_longer_sold',
  'worse_than_said',
  'better_than_said',
  'share_moved',
  'application_not_read',
  'service_not_known',
  'nothing_on_record',
] as const;
/** Why a line is in its state; a line that is the same has none. */
export type DriftReason = (typeof DRIFT_REASONS)[number];

/** One line of the ledger: what the application said, and what is so today. */
export interface DriftLine {
  /** the same in every application, e.g. `mfa:email` */
  readonly key: string;
  readonly topic: ApplicationTopic;
  readonly serviceLineId: string | null;
  readonly assetClass: AssetClass | null;
  /** in the trade's words, e.g. `MFA, email` */
  readonly title: string;
  readonly state: DriftState;
  readonly reasons: readonly DriftReason[];
  /** of a drift; null: there is none */
  readonly severity: Severity | null;
  /** what the application says, in short */
  readonly said: string;
  /** the application's own words; empty: none are quoted */
  readonly words: string;
  readonly page: number | null;
  /** what is on record today, in short; empty: nothing */
  readonly today: string;
  /** the day of that record */
  readonly todayAsOf: Day | null;
  /** of a drift: since when it has been so, as far as the records tell */
  readonly since: Day | null;
}

/** A line that drifted. */
export type DriftedLine = DriftLine & {
  readonly state: 'differs' | 'not_described';
  readonly severity: Severity;
  readonly since: Day;
};

export function hasDrifted(line: DriftLine): line is DriftedLine {
  return line.state === 'differs' || line.state === 'not_described';
}

/** What a line is about and what it says, before it is weighed against today. */
export type LineHead = Pick<
  DriftLine,
  'key' | 'topic' | 'serviceLineId' | 'assetClass' | 'title' | 'said' | 'words' | 'page'
>;

/** What today has to say to a line. */
export type Weighed = Pick<DriftLine, 'state' | 'reasons' | 'severity' | 'today' | 'todayAsOf' | 'since'>;

export const same = (today: string, todayAsOf: Day | null): Weighed => ({
  ...{ state: 'same', reasons: [], severity: null, today, todayAsOf, since: null },
});

export const unknown = (reason: DriftReason, today = '', todayAsOf: Day | null = null): Weighed => ({
  ...{ state: 'unknown', reasons: [reason], severity: null, today, todayAsOf, since: null },
});
