import { pick, randomFrom } from './random.js';

/** Stand in a composed text for names that no reader has seen; as long as the names, so that offsets hold. */
const PLACES = ['@CARRIER', '@INSURED', '@BROKERS'] as const;
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo ka le mi no pu ra'.split(' ');

let given = 0;

/** The text with other names each time. */
export function withFreshNames(text: string): string {
  return PLACES.reduce((named, place) => named.replaceAll(place, freshName()), text);
}

function freshName(): string {
  const random = randomFrom(++given);
  const name = Array.from({ length: 4 }, () => pick(SYLLABLES, random)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
