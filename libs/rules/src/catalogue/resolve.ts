import type { ServiceCode } from '../taxonomy/codes.js';
import { ACTIVITIES, type Activity } from './activities.js';
import type { Hit, Item, Line } from './line.js';
import { PRODUCT_TURNS, SERVICE_TURNS, type Turns } from './turns.js';
import type { Thing } from './things.js';
import { STRENGTH } from './vocabulary.js';

/** What one hit of a line amounts to. */
export interface Reading {
  readonly code: ServiceCode;
  readonly strength: number;
  readonly because: string;
  readonly part: number;
  /** Index of its item in the line. */
  readonly item: number;
  readonly segment: number;
  readonly mended: boolean;
  /** A trade name so wide that a list behind it says more. */
  readonly general: boolean;
  /** Told by a product's name alone. */
  readonly product: boolean;
}

/** A move says more than other activities, a licence less. */
const STRENGTH_OF: Partial<Readonly<Record<Activity, number>>> = { migrate: STRENGTH.migration, license: STRENGTH.goods };
const BONUS_FOR_ONLY = 0.6;
const WHOLE_LINE = -1;
const NONE: ReadonlySet<Activity> = new Set();
/** What an activity in a list is when the thing before it has no say. */
const BESIDE_ANYTHING: Turns = { train: 'it_training', dispose: 'asset_disposal' };
const BESIDE_A_SALE: Turns = { ...BESIDE_ANYTHING, install: 'hardware_installation' };
/** Activities that stand beside a service as another service. */
const PAIRED: readonly Activity[] = ['train', 'migrate', 'resell', 'install', 'host', 'dispose', 'assess'];
const OPERATING: readonly Activity[] = ['monitor', 'operate', 'support', 'deploy', 'install', 'integrate'];

/** Every hit with its code, as the activities beside it turn it. Things that no activity tells are left out. */
export function resolveLine(line: Line, extra: ReadonlySet<Activity> = new Set()): readonly Reading[] {
  const general = activityOnlyItems(line);
  return line.items.flatMap((item, index) => {
    const said: Said = {
      own: item.activities,
      general: union(general.get(item.part) ?? NONE, general.get(WHOLE_LINE) ?? NONE),
      lent: union(neighbours(line, item, index), extra),
    };
    const place = { part: item.part, item: index };
    if (item.hits.length === 0) return pairedActivity(line, index).map((reading) => ({ ...reading, ...place, segment: 0, mended: false }));
    return item.hits.flatMap((hit) => {
      const reading = resolveHit(hit, said);
      return reading ? [{ ...reading, ...place, segment: hit.segment, mended: hit.mended }] : [];
    });
  });
}

type Resolved = Pick<Reading, 'code' | 'strength' | 'because' | 'general' | 'product'>;

/** Activities that may turn a hit, nearest first. */
interface Said {
  /** Of its own item. */
  readonly own: ReadonlySet<Activity>;
  /** Of items that name nothing: "… - sale", "(CSP)". */
  readonly general: ReadonlySet<Activity>;
  /** Of its neighbours in a list; things borrow them, services do not. */
  readonly lent: ReadonlySet<Activity>;
}

function resolveHit(hit: Hit, said: Said): Resolved | null {
  const bonus = hit.only ? BONUS_FOR_ONLY : 0;
  const { sense } = hit;
  if (sense.kind === 'thing') return resolveThing(hit.words, sense.thing, said, bonus);
  const general = sense.product === null && said.own.size > 0 ? onlySale(said.general) : said.general;
  const turned = sense.product === 'service' ? null : firstTurn(turnsOf(sense), [said.own, general]);
  return {
    code: turned?.code ?? sense.code,
    strength: sense.strength + bonus,
    because: turned ? `“${hit.words}” with “${turned.activity}”` : `“${hit.words}”`,
    general: sense.strength === STRENGTH.generalName,
    product: sense.product !== null,
  };
}

function resolveThing(words: string, thing: Thing, said: Said, bonus: number): Resolved | null {
  const turned = firstTurn(thing.turns, [union(said.own, onlySale(said.general)), said.general, said.lent]);
  if (turned) {
    const usual = STRENGTH_OF[turned.activity] ?? STRENGTH.thingWithActivity;
    const strength = thing.cloud && turned.activity === 'migrate' ? STRENGTH.tradeName : usual;
    return { code: turned.code, strength: strength + bonus, because: `“${words}” with “${turned.activity}”`, general: false, product: false };
  }
  if (!thing.alone) return null;
  return { code: thing.alone, strength: STRENGTH.goods + bonus, because: `“${words}”, and no activity`, general: false, product: false };
}

function turnsOf(sense: Hit['sense']): Turns {
  if (sense.kind === 'thing') return sense.thing.turns;
  const turns = SERVICE_TURNS[sense.code] ?? {};
  return sense.product === 'software' || sense.product === 'hardware' ? { ...PRODUCT_TURNS[sense.product], ...turns } : turns;
}

function firstTurn(turns: Turns, sets: readonly ReadonlySet<Activity>[]): { code: ServiceCode; activity: Activity } | null {
  const operated = OPERATING.some((activity) => sets.some((set) => set.has(activity)));
  for (const set of sets) {
    for (const activity of ACTIVITIES) {
      const code = turns[activity];
      if (code && set.has(activity) && !(activity === 'license' && operated)) return { code, activity };
    }
  }
  return null;
}

/** "Hardware sales & installation", "EDR + training": an activity in a list that makes another service of the item before it. */
function pairedActivity(line: Line, index: number): readonly Resolved[] {
  const item = line.items[index] as Item;
  const before = line.items[index - 1];
  const hit = before?.part === item.part ? before.hits.at(-1) : undefined;
  if (!before || !hit || (hit.sense.kind === 'thing' && before.activities.size === 0)) return [];
  const activity = PAIRED.find((one) => item.activities.has(one));
  if (!activity) return [];
  const code = turnsOf(hit.sense)[activity] ?? (before.activities.has('resell') ? BESIDE_A_SALE : BESIDE_ANYTHING)[activity];
  return code ? [{ code, strength: STRENGTH.paired, because: `“${hit.words}” with “${activity}”`, general: false, product: false }] : [];
}

/** Activities of items that name nothing: of a part that names something for this part, of a whole part for the line. */
function activityOnlyItems(line: Line): ReadonlyMap<number, ReadonlySet<Activity>> {
  const found = new Map<number, ReadonlySet<Activity>>();
  const naming = new Set(line.items.filter((item) => item.hits.length > 0).map((item) => item.part));
  for (const item of line.items) {
    if (item.hits.length > 0 || item.activities.size === 0) continue;
    const key = naming.has(item.part) ? item.part : WHOLE_LINE;
    const shared = key === WHOLE_LINE ? item.activities : withoutPaired(item.activities);
    found.set(key, union(found.get(key) ?? NONE, shared));
  }
  return found;
}

/** A trade name that carries its own activity is still what is sold, when the line ends in "- sale". */
function onlySale(activities: ReadonlySet<Activity>): ReadonlySet<Activity> {
  return activities.has('resell') ? new Set<Activity>(['resell']) : NONE;
}

function withoutPaired(activities: ReadonlySet<Activity>): ReadonlySet<Activity> {
  return new Set([...activities].filter((activity) => activity === 'resell' || activity === 'install' || !PAIRED.includes(activity)));
}

/** "Firewalls, switches and APs install": a bare item borrows from the last of its list, or else the first. */
function neighbours(line: Line, item: Item, index: number): ReadonlySet<Activity> {
  const list = line.items.filter((other) => other.part === item.part && other.hits.length > 0);
  const last = list.at(-1);
  if (last && last !== item && last.activities.size > 0 && line.items.indexOf(last) > index) return last.activities;
  return list[0]?.activities ?? new Set();
}

function union(...sets: readonly ReadonlySet<Activity>[]): ReadonlySet<Activity> {
  return new Set(sets.flatMap((set) => [...set]));
}
