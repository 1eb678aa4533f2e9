import path from 'node:path';
import { isLock, tryLock, type ProcessLock } from '@carveback/platform';
import { LauncherError } from './problem.js';

const lockFile = (dataDir: string) => path.join(dataDir, 'carveback.lock');

/**
 * One running installation per data folder. Throws `launcher/already_running`, which names its process and address.
 */
export function lockInstance(dataDir: string): ProcessLock {
  const answer = tryLock(lockFile(dataDir));
  if (isLock(answer)) return answer;
  const where = answer.note ? `Open ${answer.note}` : 'It is still starting';
  throw new LauncherError(
    'launcher/already_running',
    `Carveback runs already on ${dataDir} (process ${answer.pid}). ${where}, or stop it with Ctrl-C in its window ` +
      `(or: kill ${answer.pid}). For a second installation set DATA_DIR and PORT.`,
  );
}

/** Address of the installation that runs on a data folder. Throws `launcher/not_running`. */
export function runningAddress(dataDir: string): string {
  const answer = tryLock(lockFile(dataDir));
  if (!isLock(answer) && answer.note) return answer.note;
  if (isLock(answer)) answer.release();
  throw new LauncherError(
    'launcher/not_running',
    `No Carveback runs on ${dataDir}, and this needs its worker. Start it in another window first: npm start`,
  );
}
