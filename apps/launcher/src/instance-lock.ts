import path from 'node:path';
import { isLock, tryLock, type ProcessLock } from '@carveback/platform';
import { LauncherError } from './problem.js';

/**
 * One running installation per data folder. Throws `launcher/already_running`, which names its process and address.
 */
export function lockInstance(dataDir: string): ProcessLock {
  const answer = tryLock(path.join(dataDir, 'carveback.lock'));
  if (isLock(answer)) return answer;
  const where = answer.note ? `Open ${answer.note}` : 'It is still starting';
  throw new LauncherError(
    'launcher/already_running',
    `Carveback runs already on ${dataDir} (process ${answer.pid}). ${where}, or stop it with Ctrl-C in its window ` +
      `(or: kill ${answer.pid}). For a second installation set DATA_DIR and PORT.`,
  );
}
