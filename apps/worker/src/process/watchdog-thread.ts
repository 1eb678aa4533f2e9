import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

interface Watch {
  readonly beats: Int32Array;
  readonly everyMs: number;
  readonly mostMissed: number;
}

const STDERR = 2;
const { beats, everyMs, mostMissed } = workerData as Watch;
let seen = -1;
let missed = 0;

setInterval(() => {
  const now = Atomics.load(beats, 0);
  missed = now === seen ? missed + 1 : 0;
  seen = now;
  if (missed < mostMissed) return;
  writeSync(
    STDERR,
    `The worker was stuck in one job for ${(missed * everyMs) / 1000} s and is ended by force.\n`,
  );
  process.kill(process.pid, 'SIGKILL');
}, everyMs);
