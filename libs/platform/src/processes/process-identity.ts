import fs from 'node:fs';

/** True while a process with this id runs. A zombie, dead but not yet collected by its parent, does not run. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return readStat(pid)?.state !== 'Z';
}

/**
 * Tells one process from a later one that got the same id: boot id and start time, where the system shows them
 * (Linux); elsewhere an empty text, and the id alone has to do.
 */
export function startMark(pid: number): string {
  const started = readStat(pid)?.startTicks;
  return started === undefined ? '' : `${bootId()}/${started}`;
}

/** The state letter and start time of /proc/<pid>/stat; the command before them may hold spaces and brackets. */
function readStat(pid: number): { state: string; startTicks: string } | undefined {
  const stat = readIfPossible(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', startTicks: fields[19] ?? '' };
}

function bootId(): string {
  return readIfPossible('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

function readIfPossible(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
