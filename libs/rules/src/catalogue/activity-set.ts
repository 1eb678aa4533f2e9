import { ACTIVITIES, type Activity } from './activities.js';

/** A set of activities as bits, so that reading a line makes no garbage. */
export type ActivitySet = number;

export const NO_ACTIVITY: ActivitySet = 0;

const BITS = Object.fromEntries(ACTIVITIES.map((activity, index) => [activity, 1 << index])) as Readonly<
  Record<Activity, number>
>;

export function activitySet(...activities: readonly Activity[]): ActivitySet {
  return activities.reduce((set, activity) => set | BITS[activity], NO_ACTIVITY);
}

export function hasActivity(set: ActivitySet, activity: Activity): boolean {
  return (set & BITS[activity]) !== 0;
}
