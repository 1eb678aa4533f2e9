import type { ServiceCode } from '../taxonomy/codes.js';
import type { SoldAs } from '../taxonomy/service-kind.js';
import { ACTIVITIES, type Activity } from './activities.js';
import { activitySet, hasActivity, type ActivitySet } from './activity-set.js';
import { PRODUCT_TURNS, SERVICE_TURNS, type Turns } from './turns.js';

export interface Turn {
  readonly activity: Activity;
  readonly code: ServiceCode;
}

/** Turns in the order in which activities decide. */
export type TurnTable = readonly Turn[];

const OPERATING = activitySet('monitor', 'operate', 'support', 'deploy', 'install', 'integrate');

export function turnTable(turns: Turns): TurnTable {
  return ACTIVITIES.flatMap((activity) => {
    const code = turns[activity];
    return code ? [{ activity, code }] : [];
  });
}

/** The table of a service by name, or of one of its products. What is only somebody's work cannot be sold as a licence. */
export function turnTableOf(code: ServiceCode, product: SoldAs | null): TurnTable {
  if (product === 'service') return [];
  return turnTable({ ...(product ? PRODUCT_TURNS[product] : {}), ...SERVICE_TURNS[code] });
}

/**
 * The first activity that makes something else of a thing: the sets are asked in their order, the nearest words first. A licence of
 * what is operated, too, is only how it is billed.
 */
export function firstTurn(table: TurnTable, ...sets: readonly ActivitySet[]): Turn | null {
  const operated = sets.some((set) => (set & OPERATING) !== 0);
  for (const set of sets) {
    if (set === 0) continue;
    const turn = table.find(
      ({ activity }) =>
        hasActivity(set, activity) && !((activity === 'license' || activity === 'seat') && operated),
    );
    if (turn) return turn;
  }
  return null;
}
