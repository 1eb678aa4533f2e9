import { setTimeout as delay } from 'node:timers/promises';
import { findPostmaster } from './postmaster-file.js';
import { PostgresError } from './postgres-error.js';

const politeMs = 15_000;
const forcedMs = 5_000;

/**
 * Stops the server of a data folder: a clean shutdown that ends open sessions, and after 15 s an immediate one, from
 * which the next start recovers. Done when no process is left. Throws `postgres/stop_failed`.
 */
export async function stopServer(cluster: string): Promise<void> {
  if (await endedBy('SIGINT', cluster, politeMs)) return;
  if (await endedBy('SIGQUIT', cluster, forcedMs)) return;
  const pid = findPostmaster(cluster)?.pid;
  throw new PostgresError(
    'postgres/stop_failed',
    `PostgreSQL (process ${pid}) does not stop. End it by hand.`,
  );
}

async function endedBy(signal: NodeJS.Signals, cluster: string, timeoutMs: number): Promise<boolean> {
  const postmaster = findPostmaster(cluster);
  if (!postmaster) return true;
  process.kill(postmaster.pid, signal);
  const deadline = Date.now() + timeoutMs;
  while (findPostmaster(cluster)?.pid === postmaster.pid) {
    if (Date.now() > deadline) return false;
    await delay(10);
  }
  return true;
}
