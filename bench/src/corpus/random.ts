/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Thing>(things: readonly Thing[], random: Random): Thing {
  return things[Math.floor(random() * things.length)] as Thing;
}

/** All things in a random order. */
export function shuffle<Thing>(things: readonly Thing[], random: Random): Thing[] {
  const order = things.map((thing) => ({ thing, at: random() }));
  return order.sort((a, b) => a.at - b.at).map(({ thing }) => thing);
}

/** A text from a template: of each `{one|other}` one is taken; braces may stand within braces. */
export function expand(template: string, random: Random): string {
  const choice = /\{([^{}]*)\}/g;
  let text = template;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(choice, (_, options: string) => pick(options.split('|'), random));
  }
  return text;
}
