import { serviceNameKey } from '@carveback/rules';

const MOST_KEYS = 50_000;
const keys = new Map<string, string>();

/** `serviceNameKey`, remembered: whoever works through the questions asks for the keys of all names each time. */
export function knownKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = serviceNameKey(name);
  const [oldest] = keys.keys();
  if (oldest !== undefined && keys.size >= MOST_KEYS) keys.delete(oldest);
  keys.set(name, key);
  return key;
}
