import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { buildWorker } from '../../test/worker-process.js';

beforeAll(buildWorker, 120_000);

/** Runs a program under a watch of two seconds. */
async function watched(
  program: string,
): Promise<{ signal: string | null; code: number | null; said: string }> {
  const watchdog = path.resolve(import.meta.dirname, '../../dist/process/watchdog.js');
  const code = `import { watchEventLoop } from ${JSON.stringify(watchdog)}; const stop = watchEventLoop(2000); ${program}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [[exit, signal], said] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
  return { code: exit as number | null, signal: signal as string | null, said };
}

describe('watchEventLoop', () => {
  it('ends a process that is stuck, and says why', async () => {
    const { signal, said } = await watched(`setTimeout(() => { for (;;); }, 100);`);
    expect(signal).toBe('SIGKILL');
    expect(said).toContain('stuck');
  });

  it('lets one go on that works, and keeps none alive', async () => {
    expect(await watched(`setTimeout(() => {}, 3500);`)).toMatchObject({ code: 0, signal: null, said: '' });
    expect(await watched(`await stop();`)).toMatchObject({ code: 0, signal: null });
  });
});
