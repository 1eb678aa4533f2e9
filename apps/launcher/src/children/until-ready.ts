import { setTimeout as delay } from 'node:timers/promises';
import { LauncherError } from '../problem.js';

const withinMs = 60_000;

/** Waits until the API answers that it can serve. Throws `launcher/child_failed` with its last answer. */
export async function untilReady(host: string, port: number): Promise<void> {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const url = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/ready`;
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask(url);
    if (answer === 'ready') return;
    if (Date.now() > deadline) {
      throw new LauncherError(
        'launcher/child_failed',
        `The api process is not ready: ${url} answers ${answer}.`,
      );
    }
    await delay(50);
  }
}

async function ask(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return response.ok ? 'ready' : `${response.status} ${(await response.text()).slice(0, 500)}`;
  } catch (error) {
    return error instanceof Error ? String(error.cause ?? error.message) : String(error);
  }
}
