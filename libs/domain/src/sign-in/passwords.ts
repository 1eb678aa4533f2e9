import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (2 in its enum, which cannot be imported) with 19 MiB, two passes, one lane: OWASP's first choice. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let nobodys: Promise<string> | undefined;

/** The same characters typed on another keyboard give the same password. Never shortened. */
const normalised = (password: string) => password.normalize('NFKC');

export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), ARGON2ID);
}

/** Whether the password fits; without a hash (nobody of that name) it takes as long and is false. */
export async function passwordFits(kept: string | null, password: string): Promise<boolean> {
  const fits = await verify(kept ?? (await nobodysHash()), normalised(password));
  return fits && kept !== null;
}

/** The hash that stands in for nobody's. Made at start, so that the first unknown name does not take longer. */
export function nobodysHash(): Promise<string> {
  nobodys ??= hashPassword(randomBytes(32).toString('base64url'));
  return nobodys;
}
