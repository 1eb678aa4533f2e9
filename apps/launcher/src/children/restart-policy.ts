const windowMs = 60_000;
const crashesInWindow = 5;
const firstDelayMs = 250;

/**
 * How long to wait before a child that ended at these times (in milliseconds, the last one just now) is started
 * again: 0.25 s, doubled with each crash of the last minute. Undefined after the fifth: it would only go on.
 */
export function restartDelay(crashes: readonly number[]): number | undefined {
  const now = crashes.at(-1) ?? 0;
  const recent = crashes.filter((at) => now - at < windowMs).length;
  return recent >= crashesInWindow ? undefined : firstDelayMs * 2 ** Math.max(0, recent - 1);
}
