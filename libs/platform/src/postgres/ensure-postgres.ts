import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { readOrCreateSecret } from '../files/read-or-create-secret.js';
import { waitForLock } from '../processes/process-lock.js';
import { findBinaries } from './binaries.js';
import { clusterOwner, handOver, requireOurVersion } from './cluster.js';
import { answers, superuserUrl } from './connect.js';
import { chooseIdentity, thisMachine, type Machine } from './identity.js';
import { initCluster } from './init-cluster.js';
import { locationsIn, type Locations } from './locations.js';
import { PostgresError } from './postgres-error.js';
import { findPostmaster, type Postmaster } from './postmaster-file.js';
import { programsFor } from './program.js';
import { startServer } from './start-server.js';
import { stopServer } from './stop-server.js';

export interface EmbeddedPostgres {
  /** Address of the superuser `postgres`, database `postgres`. Holds the password: for the launcher only. */
  readonly url: string;
  readonly pid: number;
  /** The server ran already: started by another process, or left behind by one that was killed. */
  readonly adopted: boolean;
  /** Stops the server for everybody, cleanly, and waits until it is gone. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** What this machine allows; another one in tests. */
  readonly machine?: Machine;
}

const startWithinMs = 90_000;
const adoptWithinMs = 60_000;

/**
 * The embedded PostgreSQL 18 on the data in `dataDir`: adopted when it runs, else started, and made first when there
 * is no data. Processes that ask at the same moment share one server. The server listens on the loopback address only
 * and outlives the process that started it. Throws `PostgresError`.
 */
export async function ensurePostgres({
  dataDir,
  machine = thisMachine,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const locations = locationsIn(dataDir);
  fs.mkdirSync(dataDir, { recursive: true });
  const lock = await waitForLock(locations.lock, startWithinMs);
  if (!lock) throw busy(locations.lock);
  try {
    const password = readOrCreateSecret(locations.secret);
    const adopted = await adopt(locations, password);
    const postmaster = adopted ?? (await start(locations, machine, password));
    return {
      url: superuserUrl(postmaster.port, password),
      pid: postmaster.pid,
      adopted: adopted !== undefined,
      stop: () => stopServer(locations.cluster),
    };
  } finally {
    lock.release();
  }
}

async function start(locations: Locations, machine: Machine, password: string): Promise<Postmaster> {
  const owner = clusterOwner(locations.cluster);
  const identity = chooseIdentity(machine, owner);
  const programs = programsFor(identity, findBinaries(), locations);
  if (owner) {
    requireOurVersion(locations.cluster);
    handOver(locations.cluster, identity);
  } else {
    initCluster(locations, programs, identity, password);
  }
  try {
    return await startServer(locations, programs, password);
  } catch (error) {
    await stopServer(locations.cluster);
    throw error;
  }
}

/**
 * The server that runs on this data already; undefined when none does. One that is just starting, or recovering from
 * a crash, needs a moment before it answers.
 */
async function adopt(locations: Locations, password: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + adoptWithinMs;
  for (;;) {
    const found = findPostmaster(locations.cluster);
    if (!found) return undefined;
    if (found.ready && (await answers(superuserUrl(found.port, password)))) return found;
    if (Date.now() > deadline) throw notAnswering(found, locations);
    await delay(20);
  }
}

function notAnswering({ pid }: Postmaster, { cluster, log }: Locations): PostgresError {
  return new PostgresError(
    'postgres/not_answering',
    `A PostgreSQL server (process ${pid}) holds ${cluster} but does not answer. End that process and start again; ` +
      `its log is ${log}.`,
  );
}

function busy(lock: string): PostgresError {
  return new PostgresError(
    'postgres/start_busy',
    `Another process has been starting PostgreSQL for over ${startWithinMs / 1000} s (it is named in ${lock}). ` +
      'End it and start again.',
  );
}
