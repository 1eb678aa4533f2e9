import type { ServiceCode } from '../taxonomy/codes.js';
import type { Activity } from './activities.js';
import { activitySet, hasActivity, NO_ACTIVITY, type ActivitySet } from './activity-set.js';
import { settleByCompany } from './company.js';
import type { Hit, Item, Line } from './line.js';
import { onlySale, saidOfItems, type Said } from './said-activities.js';
import { firstTurn, turnTable, type Turn } from './turn-table.js';
import { STRENGTH, type ServiceSense, type ThingSense } from './vocabulary.js';

/** What one hit of a line amounts to. */
export interface Reading {
  readonly code: ServiceCode;
  readonly strength: number;
  /** The words that decided. */
  readonly words: string;
  /** What is done with them; null when they decided alone. */
  readonly activity: Activity | null;
  readonly part: number;
  /** Index of its item in the line. */
  readonly item: number;
  readonly segment: number;
  readonly mended: boolean;
  /** A trade name so wide that a list behind it says more. */
  readonly general: boolean;
  /** Told by a product's name alone. */
  readonly product: boolean;
  /** Told by an activity that stands in a list behind a thing: "server sale & installation". */
  readonly paired?: true;
}

/** A move says more than other activities, a licence less. */
const STRENGTH_OF: Partial<Readonly<Record<Activity, number>>> = {
  lend: STRENGTH.lent,
  migrate: STRENGTH.migration,
  license: STRENGTH.goods,
  seat: STRENGTH.goods,
};
const BONUS_FOR_ONLY = 0.6;
/** Activities that stand beside a service as another service, in the order in which they are asked. */
const PAIRED: readonly Activity[] = ['train', 'migrate', 'resell', 'install', 'host', 'dispose', 'assess'];
/** What such an activity is when the thing before it has no say. */
const BESIDE_ANYTHING = turnTable({ train: 'it_training', dispose: 'asset_disposal' });
const BESIDE_A_SALE = turnTable({
  train: 'it_training',
  dispose: 'asset_disposal',
  install: 'hardware_installation',
});

/** Every hit with its code, as the activities beside it turn it. Things that no activity tells are left out. */
export function resolveLine(line: Line, extra: ActivitySet = NO_ACTIVITY): readonly Reading[] {
  const said = saidOfItems(line, extra);
  const readings: Reading[] = [];
  for (const [index, item] of line.items.entries()) {
    const paired = item.hits.length === 0 ? pairedActivity(item, line.items[index - 1]) : null;
    if (paired) readings.push({ ...paired, part: item.part, item: index, segment: 0, mended: false });
    for (const hit of item.hits) {
      const resolved = resolveHit(hit, said[index] as Said);
      if (resolved)
        readings.push({
          ...resolved,
          part: item.part,
          item: index,
          segment: hit.segment,
          mended: hit.mended,
        });
    }
  }
  return settleByCompany(readings);
}

type Resolved = Pick<Reading, 'code' | 'strength' | 'words' | 'activity' | 'general' | 'product' | 'paired'>;

function resolveHit(hit: Hit, said: Said): Resolved | null {
  const bonus = hit.only ? BONUS_FOR_ONLY : 0;
  return hit.sense.kind === 'thing'
    ? resolveThing(hit.words, hit.sense, said, bonus)
    : resolveService(hit.words, hit.sense, said, bonus);
}

function resolveService(words: string, sense: ServiceSense, said: Said, bonus: number): Resolved {
  const general = sense.product === null && said.own !== NO_ACTIVITY ? onlySale(said.general) : said.general;
  const turned = firstTurn(sense.turns, said.own, general);
  return {
    code: turned?.code ?? sense.code,
    strength: sense.strength + bonus,
    words,
    activity: turned?.activity ?? null,
    general: sense.strength === STRENGTH.generalName,
    product: sense.product !== null,
  };
}

function resolveThing(
  words: string,
  { thing, turns }: ThingSense,
  said: Said,
  bonus: number,
): Resolved | null {
  const turned = firstTurn(turns, said.own | onlySale(said.general), said.general, said.lent);
  const code = turned?.code ?? thing.alone;
  if (!code) return null;
  const strength = turned ? strengthOfTurn(turned, thing.cloud ?? false) : STRENGTH.goods;
  return {
    code,
    strength: strength + bonus,
    words,
    activity: turned?.activity ?? null,
    general: false,
    product: false,
  };
}

function strengthOfTurn({ activity }: Turn, cloud: boolean): number {
  if (cloud && activity === 'migrate') return STRENGTH.tradeName;
  return STRENGTH_OF[activity] ?? STRENGTH.thingWithActivity;
}

/** "Hardware sales & installation", "EDR + training": an activity in a list that makes another service of the item before it. */
function pairedActivity(item: Item, before: Item | undefined): Resolved | null {
  const hit = before?.part === item.part ? before.hits.at(-1) : undefined;
  if (!before || !hit || (hit.sense.kind === 'thing' && before.activities === NO_ACTIVITY)) return null;
  const activity = PAIRED.find((one) => hasActivity(item.activities, one));
  if (!activity || hasActivity(before.activities, activity)) return null;
  const alone = activitySet(activity);
  const beside = hasActivity(before.activities, 'resell') ? BESIDE_A_SALE : BESIDE_ANYTHING;
  const turned = firstTurn(hit.sense.turns, alone) ?? firstTurn(beside, alone);
  return (
    turned && {
      code: turned.code,
      strength: STRENGTH.paired,
      words: hit.words,
      activity,
      general: false,
      product: false,
      paired: true,
    }
  );
}
