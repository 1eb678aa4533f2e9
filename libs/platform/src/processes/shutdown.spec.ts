import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { buildPlatform, runWithPlatform, type Program } from '../../test/built-platform.js';

beforeAll(buildPlatform);

async function started(steps: string, options = ''): Promise<Program> {
  const program = runWithPlatform(`
    const say = (word) => process.stdout.write(word + '\\n');
    platform.onShutdown([${steps}], { onFailure: (step, error) => say(step + ' ' + error.message), ${options} });
    setInterval(() => undefined, 1000);
    say('up');`);
  await once(program.stdout, 'data');
  return program;
}

async function ending(program: Program): Promise<{ code: number | null; said: string[] }> {
  const [[code], said] = await Promise.all([once(program, 'exit'), text(program.stdout)]);
  return { code: code as number | null, said: said.trim().split('\n') };
}

const quick = (name: string) => `{ name: '${name}', run: async () => say('${name}') }`;

describe('onShutdown', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'runs the steps in order on %s and ends with 0',
    async (signal) => {
      const program = await started([quick('api'), quick('worker'), quick('database')].join());
      program.kill(signal);
      expect(await ending(program)).toEqual({ code: 0, said: ['api', 'worker', 'database'] });
    },
  );

  it('goes on after a step that fails or takes too long, says so, and ends with 1', async () => {
    const failing = `{ name: 'a', run: () => { throw new Error('broken') } }`;
    const endless = `{ name: 'b', run: () => new Promise(() => undefined) }`;
    const program = await started([failing, endless, quick('c')].join(), 'stepTimeoutMs: 50');
    program.kill('SIGTERM');
    expect(await ending(program)).toEqual({ code: 1, said: ['a broken', 'b not done after 0.05 s', 'c'] });
  });

  it('takes the echo of a signal for the same one, and a later signal for impatience', async () => {
    const patient = `{ name: 'wait', run: () => { setTimeout(() => say('late'), 700); return new Promise(() => undefined) } }`;
    const program = await started(patient);
    program.kill('SIGINT');
    program.kill('SIGINT');
    await once(program.stdout, 'data');
    program.kill('SIGINT');
    expect((await ending(program)).code).toBe(130);
  });

  it('ends when the process that started it is gone', async () => {
    const program = runWithPlatform(
      `
      platform.onShutdown([{ name: 'a', run: () => console.log('ended') }], { onFailure: () => undefined });
      platform.reportReady();`,
      { ipc: true },
    );
    expect((await once(program, 'message'))[0]).toBe('ready');
    const result = ending(program);
    program.disconnect();
    expect(await result).toEqual({ code: 0, said: ['ended'] });
  });
});
