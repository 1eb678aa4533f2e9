export interface ShutdownStep {
  /** Named in the log when it fails or takes too long. */
  readonly name: string;
  run(): unknown;
}

export interface ShutdownOptions {
  /** Longest a single step may take, in milliseconds; then the next one begins. */
  readonly stepTimeoutMs?: number;
  /** Told which step failed, and how. */
  onFailure(step: string, error: unknown): void;
}

/** npm passes Ctrl-C on to a program that the terminal has told already: the same key press, not a second one. */
const echoMs = 500;

/**
 * Ends this process in order on SIGTERM, on Ctrl-C, when its terminal is closed, and when the process that started it
 * is gone (only where that one keeps a channel to us). Steps run one after the other, each for a bounded time. The exit code is 0, or 1 when a step
 * failed; a second Ctrl-C ends the process at once with 130. The answer starts the same from within.
 */
export function onShutdown(
  steps: readonly ShutdownStep[],
  options: ShutdownOptions,
): (code?: number) => void {
  let begunAt: number | undefined;
  const begin = (code = 0) => {
    if (begunAt !== undefined) return;
    begunAt = Date.now();
    void runSteps(steps, options).then((clean) => process.exit(code || (clean ? 0 : 1)));
  };
  const signalled = () => {
    if (begunAt !== undefined && Date.now() - begunAt > echoMs) process.exit(130);
    begin();
  };
  process.on('SIGTERM', signalled).on('SIGINT', signalled).on('SIGHUP', signalled);
  if (process.connected) process.once('disconnect', () => begin());
  return begin;
}

async function runSteps(steps: readonly ShutdownStep[], options: ShutdownOptions): Promise<boolean> {
  let clean = true;
  for (const { name, run } of steps) {
    try {
      await within(options.stepTimeoutMs ?? 10_000, run);
    } catch (error) {
      clean = false;
      options.onFailure(name, error);
    }
  }
  return clean;
}

async function within(timeoutMs: number, run: () => unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${timeoutMs / 1000} s`)), timeoutMs);
  });
  try {
    await Promise.race([run(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
