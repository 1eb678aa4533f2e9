import { fileURLToPath } from 'node:url';
import { onShutdown, type Config } from '@carveback/platform';
import { welcome } from '../banner.js';
import { Installation, type Entries, type Running } from '../installation.js';
import { lockInstance } from '../instance-lock.js';
import { explain } from '../problem.js';

const program = (app: string) => fileURLToPath(new URL(`../../../${app}/dist/main.js`, import.meta.url));

/** Work that takes longer is spoken of. */
const noticeableMs = 1_500;

const print = (line: string) => console.log(line);
// A closed terminal must not keep us from ending in order.
process.stdout.on('error', () => undefined);

/** Runs the whole installation with our own API and worker. See `start`. */
export function startOurs(config: Config): Promise<void> {
  return start(config, { api: program('api'), worker: program('worker') });
}

/**
 * Runs the whole installation until it is told to stop: database, schema, API and worker, with the demo on first run.
 * Ends the process with 0 after Ctrl-C or SIGTERM, with 1 when a part cannot start or stays down.
 */
export async function start(config: Config, entries: Entries): Promise<void> {
  const begun = performance.now();
  const lock = lockInstance(config.dataDir);
  const fail = (error: unknown) => {
    print(explain(error));
    end(1);
  };
  const installation = new Installation(config, entries, { print, onLost: fail });
  const end = onShutdown(
    [
      { name: 'start', run: () => print('Stopping …') },
      { name: 'api', run: () => installation.stopApi() },
      { name: 'worker', run: () => installation.stopWorker() },
      { name: 'database', run: () => installation.stopDatabase() },
      { name: 'lock', run: () => lock.release() },
      { name: 'end', run: () => print('Stopped.') },
    ],
    { stepTimeoutMs: 25_000, onFailure: (step, error) => print(`Stopping the ${step}: ${explain(error)}`) },
  );
  print('Starting Carveback …');
  try {
    const running = await installation.start();
    if (!running) return;
    lock.annotate(running.publicUrl);
    print(welcome(running, performance.now() - begun));
    if (config.seedDemo) await showDemo(config, running, installation);
  } catch (error) {
    if (!installation.stopping) fail(error);
  }
}

/**
 * Says at once how to sign in; on first run the book fills up meanwhile. A demo that cannot be completed is no reason
 * to stop.
 */
async function showDemo(config: Config, running: Running, installation: Installation): Promise<void> {
  const { describeDemo, enterDemo } = await import('../demo.js');
  const begun = performance.now();
  const patience = setTimeout(
    () =>
      print(
        '\nThe demo is being entered: 40 clients, whose policies the worker reads. It goes on meanwhile.',
      ),
    noticeableMs,
  );
  try {
    print(describeDemo());
    await enterDemo(config, running.prepared, running.publicUrl);
    const tookMs = performance.now() - begun;
    if (tookMs > noticeableMs) print(`\nThe demo is complete (${(tookMs / 1000).toFixed(0)} s).`);
  } catch (error) {
    if (!installation.stopping)
      print(`\nThe demo is not complete; the next start goes on. ${explain(error)}`);
  } finally {
    clearTimeout(patience);
  }
}
