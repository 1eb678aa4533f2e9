import { createHash } from 'node:crypto';

/** What of an audit entry is sealed: everything. `at` carries its microseconds. */
export interface SealedFacts {
  readonly tenantId: string;
  readonly id: string;
  readonly clientId: string | null;
  /** `YYYY-MM-DDTHH:MM:SS.ffffffZ` */
  readonly at: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly detail: unknown;
}

/** JSON with the keys of every object in order, so that equal facts give equal bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`;
}

/** What stands before the first entry of a chain. */
export const CHAIN_START = Buffer.alloc(32);

/** SHA-256 of the entry's canonical JSON: all that anybody needs of an entry to follow the chain past it. */
export function entryHashOf(facts: SealedFacts): Buffer {
  return createHash('sha256').update(canonicalJson(facts)).digest();
}

/** SHA-256 over the previous hash and the entry's. */
export function sealOf(previous: Buffer, entryHash: Buffer): Buffer {
  return createHash('sha256').update(previous).update(entryHash).digest();
}

/** Seals of the older form: SHA-256 over the previous hash and the entry's canonical JSON. */
export function olderSealOf(previous: Buffer, facts: SealedFacts): Buffer {
  return createHash('sha256').update(previous).update(canonicalJson(facts)).digest();
}
