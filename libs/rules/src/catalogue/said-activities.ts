import { activitySet, hasActivity, NO_ACTIVITY, type ActivitySet } from './activity-set.js';
import type { Item, Line } from './line.js';

/** Activities that may turn what an item names, nearest first. */
export interface Said {
  /** Of the item itself. */
  readonly own: ActivitySet;
  /** Of items that name nothing: "… - sale", "(CSP)". */
  readonly general: ActivitySet;
  /** Of its neighbours in a list; things borrow them, services do not. */
  readonly lent: ActivitySet;
}

/** Activities that stand in a list as another service, and so say nothing of the rest: "EDR, training". */
const OTHER_SERVICES = activitySet('train', 'migrate', 'host', 'dispose', 'assess');

interface Part {
  first: Item | null;
  last: Item | null;
  general: ActivitySet;
}

/** What is said of each item of a line, in one pass over it. `extra` is lent to every item. */
export function saidOfItems(line: Line, extra: ActivitySet): readonly Said[] {
  const parts = readParts(line);
  const whole = line.items.reduce(
    (set, item) => (parts[item.part]?.first ? set : set | item.activities),
    NO_ACTIVITY,
  );
  return line.items.map((item) => {
    const part = parts[item.part];
    return {
      own: item.activities,
      general: (part?.general ?? NO_ACTIVITY) | whole,
      lent: lentTo(item, part) | extra,
    };
  });
}

function readParts(line: Line): readonly Part[] {
  const parts: Part[] = [];
  for (const item of line.items) {
    const part = (parts[item.part] ??= { first: null, last: null, general: NO_ACTIVITY });
    if (item.hits.length === 0) part.general |= item.activities & ~OTHER_SERVICES;
    else {
      part.first ??= item;
      part.last = item;
    }
  }
  return parts;
}

/** "Firewalls, switches and APs install": a bare item borrows from the last of its list, or else the first. */
function lentTo(item: Item, part: Part | undefined): ActivitySet {
  if (!part?.first || !part.last) return NO_ACTIVITY;
  return part.last !== item && part.last.activities !== NO_ACTIVITY
    ? part.last.activities
    : part.first.activities;
}

/** A trade name that carries its own activity is still what is sold, when the line ends in "- sale". */
export function onlySale(set: ActivitySet): ActivitySet {
  return hasActivity(set, 'resell') ? activitySet('resell') : NO_ACTIVITY;
}
