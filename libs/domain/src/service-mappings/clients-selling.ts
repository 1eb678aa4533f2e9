import { setImmediate as turn } from 'node:timers/promises';
import { knownKey } from './known-keys.js';

/** A new key costs some 20 microseconds: after this many, others get their turn. */
const NAMES_PER_TURN = 250;

/** The clients that sell a service under a name of that key, each once, in the order of their ids. */
export async function clientsSelling(
  nameKey: string,
  sold: readonly { readonly name: string; readonly clientIds: readonly string[] }[],
): Promise<string[]> {
  const clients = new Set<string>();
  for (const [index, { name, clientIds }] of sold.entries()) {
    if (index % NAMES_PER_TURN === NAMES_PER_TURN - 1) await turn();
    if (knownKey(name) === nameKey) for (const id of clientIds) clients.add(id);
  }
  return [...clients].sort();
}
