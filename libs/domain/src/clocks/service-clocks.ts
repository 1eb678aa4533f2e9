import type { Day, VerdictKind } from '@carveback/rules';
import type { Channel } from '../service-lines/service-line.entity.js';

export const CLOCK_STOPS = ['carrier_confirmed', 'in_scope', 'retired'] as const;
/** What stopped a clock. */
export type ClockStop = (typeof CLOCK_STOPS)[number];

/** Days between two facts. While it runs, it counts up to today. */
export interface ClockReading {
  /** null: nobody knows when it began */
  readonly from: Day | null;
  /** null: it runs */
  readonly until: Day | null;
  readonly stoppedBy: ClockStop | null;
  /** null: nobody knows when it began */
  readonly days: number | null;
}

/** That the brokerage was told of a service: its evidence. */
export interface ToldFact {
  readonly on: Day;
  readonly by: string | null;
  readonly channel: Channel;
  /** the notice by which the receipt was told back; null: none yet */
  readonly receiptId: string | null;
}

/** That somebody who may bind confirmed, in writing, a request that asked about the service. */
export interface ConfirmedFact {
  readonly on: Day;
  readonly by: string;
  readonly answerId: string;
  readonly requestId: string;
}

/** What the records know of one service line, as far as its clocks need it. */
export interface ClockFacts {
  readonly serviceLineId: string;
  readonly told: ToldFact;
  readonly confirmed: ConfirmedFact | null;
  readonly firstSoldOn: Day | null;
  readonly retiredOn: Day | null;
  /** the first review that found it within the services of a policy in force */
  readonly inScope: { readonly on: Day; readonly reviewId: string } | null;
  /** the worst verdict of the newest review; null: it did not judge it */
  readonly standing: VerdictKind | null;
}

/** The two clocks of a service line, with the facts that they run between and its standing today. */
export interface ServiceClocks extends ClockFacts {
  readonly toldToConfirmed: ClockReading;
  readonly soldToInScope: ClockReading;
}

/** A service within the services today waits for no carrier; one that left them without a confirmation does. */
export function readClocks(facts: ClockFacts, today: Day): ServiceClocks {
  const { told, confirmed, firstSoldOn, inScope, standing } = facts;
  const within = stop(standing === 'in_scope' ? inScope?.on : undefined, 'in_scope');
  const retired = stop(
    facts.retiredOn !== null && facts.retiredOn <= today ? facts.retiredOn : undefined,
    'retired',
  );
  return {
    ...facts,
    toldToConfirmed: reading(told.on, stop(confirmed?.on, 'carrier_confirmed') ?? within ?? retired, today),
    soldToInScope: reading(firstSoldOn, stop(inScope?.on, 'in_scope') ?? retired, today),
  };
}

interface Stop {
  readonly on: Day;
  readonly by: ClockStop;
}

function stop(on: Day | undefined, by: ClockStop): Stop | null {
  return on === undefined ? null : { on, by };
}

function reading(from: Day | null, stopped: Stop | null, today: Day): ClockReading {
  const days = from === null ? null : Math.max(0, daysBetween(from, stopped?.on ?? today));
  return { from, until: stopped?.on ?? null, stoppedBy: stopped?.by ?? null, days };
}

/** Whole days from one calendar date to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
