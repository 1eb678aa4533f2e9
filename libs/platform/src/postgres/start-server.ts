import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { answers, superuserUrl } from './connect.js';
import { unusable } from './init-cluster.js';
import type { Locations } from './locations.js';
import { choosePort } from './port.js';
import { PostgresError } from './postgres-error.js';
import { disownRecycledPid, findPostmaster, type Postmaster } from './postmaster-file.js';
import type { ProgramFactory } from './program.js';
import { serverArguments } from './settings.js';

const readyWithinMs = 60_000;
const attempts = 20;
const pauseMs = 250;
const keptLogBytes = 10_000_000;

/** Conditions that pass by themselves: backends of a killed server still ending, or the port taken meanwhile. */
const passing = /pre-existing shared memory block|Address already in use|could not bind/;

/**
 * Starts the server as a process of its own that outlives us, and waits until it answers. After a crash this
 * includes recovery. Throws `postgres/start_failed`, `postgres/binaries_unusable`.
 */
export async function startServer(
  locations: Locations,
  programs: ProgramFactory,
  password: string,
): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const logged = logSize(locations.log);
    const server = launch(locations, programs, await choosePort(locations.port));
    const postmaster = await untilReady(server, locations, password);
    if (postmaster) return postmaster;
    const reason = readLog(locations.log, logged);
    if (attempt === attempts || !passing.test(reason)) throw failed(reason, locations.log);
    await delay(pauseMs);
  }
}

function launch(locations: Locations, programs: ProgramFactory, port: number): ChildProcess {
  disownRecycledPid(locations.cluster);
  const { command, args, options } = programs('postgres', serverArguments(locations.cluster, port));
  const log = openLog(locations.log);
  const server = spawn(command, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  fs.closeSync(log);
  server.unref();
  return server;
}

/** The running server, or undefined when it ended instead. */
async function untilReady(
  server: ChildProcess,
  locations: Locations,
  password: string,
): Promise<Postmaster | undefined> {
  let ended = false;
  let unstartable: Error | undefined;
  server.once('exit', () => (ended = true));
  server.once('error', (error) => (unstartable = error));
  const deadline = Date.now() + readyWithinMs;
  while (!ended && Date.now() < deadline) {
    if (unstartable) throw unusable(server.spawnfile, unstartable);
    const postmaster = findPostmaster(locations.cluster);
    if (postmaster?.ready && (await answers(superuserUrl(postmaster.port, password)))) return postmaster;
    await delay(10);
  }
  return undefined;
}

function failed(reason: string, log: string): PostgresError {
  const detail = reason.trim() || `it did not become ready in ${readyWithinMs / 1000} s`;
  return new PostgresError(
    'postgres/start_failed',
    `PostgreSQL did not start: ${detail} (its log is ${log})`,
  );
}

/** One earlier log is kept, so that the log does not grow without end. */
function openLog(file: string): number {
  if (logSize(file) > keptLogBytes) fs.renameSync(file, `${file}.1`);
  return fs.openSync(file, 'a', 0o600);
}

function logSize(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function readLog(file: string, from: number): string {
  return fs.readFileSync(file).subarray(from).toString('utf8').slice(-2_000);
}
