import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isRunning } from '../processes/process-identity.js';

/** What a running server writes into postmaster.pid of its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const fileIn = (cluster: string) => path.join(cluster, 'postmaster.pid');

/** The server that runs on this data, or undefined: the file may be left from a crash, or its pid be someone else's. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = readPostmasterFile(cluster);
  return file && isRunning(file.pid) && servesCluster(file.pid, cluster) ? file : undefined;
}

function readPostmasterFile(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = fs.readFileSync(fileIn(cluster), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * PostgreSQL recognises what a crash left by itself, also backends that still write. One case it cannot tell: when
 * the dead server's pid went to another process it refuses to start. We then put our own pid in the file, which it
 * knows for its parent's and disregards. The file is never deleted: the rest of it is how PostgreSQL finds backends
 * that outlived their server.
 */
export function disownRecycledPid(cluster: string): void {
  const left = readPostmasterFile(cluster);
  if (!left || !isRunning(left.pid)) return;
  const [, ...rest] = fs.readFileSync(fileIn(cluster), 'utf8').split('\n');
  fs.writeFileSync(fileIn(cluster), [process.pid, ...rest].join('\n'));
}

/** True when the process is a PostgreSQL server on this data. A server's working folder is its data folder. */
function servesCluster(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return commandLine(pid).includes(cluster);
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(cluster);
  } catch {
    return false;
  }
}

function commandLine(pid: number): string {
  return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}
