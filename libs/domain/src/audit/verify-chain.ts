import type { SealedEntry } from './audit.repository.js';
import { CHAIN_START, entryHashOf, olderSealOf, sealOf, type SealedFacts } from './canonical.js';

/** Where a chain ended when somebody looked; kept outside the database it shows a cut tail. */
export interface ChainHead {
  readonly position: number;
  /** hex */
  readonly hash: string;
}

/** What a verification found. */
export interface ChainReport {
  readonly intact: boolean;
  readonly entries: number;
  /** null when there is no entry, or the chain is broken */
  readonly head: ChainHead | null;
  /** the first entry that does not fit */
  readonly firstBad: {
    readonly position: number;
    readonly entryId: string | null;
    readonly why: string;
  } | null;
}

type ReadChain = (after: number, most: number) => Promise<readonly SealedEntry[]>;

const BATCH = 1000;

/** Walks a chain from its start. `expected` is a head seen earlier, which must still be part of it. */
export async function verifyChain(read: ReadChain, expected?: ChainHead): Promise<ChainReport> {
  let position = 0;
  let previous: Buffer = CHAIN_START;
  for (;;) {
    const links = await read(position, BATCH);
    for (const link of links) {
      const why = faultOf(link, position + 1, previous, expected);
      if (why) return broken(position, { position: position + 1, entryId: link.id, why });
      position += 1;
      previous = link.hash;
    }
    if (links.length < BATCH) break;
  }
  if (expected && position < expected.position) {
    const why = `the chain ends here, but it once reached position ${expected.position}`;
    return broken(position, { position: position + 1, entryId: null, why });
  }
  const head = position > 0 ? { position, hash: previous.toString('hex') } : null;
  return { intact: true, entries: position, head, firstBad: null };
}

function faultOf(link: SealedEntry, position: number, previous: Buffer, expected?: ChainHead): string | null {
  if (link.position !== position) return `position ${position} is missing`;
  if (!link.facts) return 'the entry is gone';
  if (!link.previousHash.equals(previous)) return 'it does not follow the entry before it';
  if (!fits(link, link.facts, previous)) return 'the entry was changed after it was sealed';
  if (expected?.position === position && expected.hash !== link.hash.toString('hex')) {
    return 'the chain was rewritten: its hash here is not the one seen earlier';
  }
  return null;
}

function fits({ entryHash, hash }: SealedEntry, facts: SealedFacts, previous: Buffer): boolean {
  if (entryHash === null) return olderSealOf(previous, facts).equals(hash);
  return entryHashOf(facts).equals(entryHash) && sealOf(previous, entryHash).equals(hash);
}

function broken(entries: number, firstBad: NonNullable<ChainReport['firstBad']>): ChainReport {
  return { intact: false, entries, head: null, firstBad };
}
