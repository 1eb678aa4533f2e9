/** `npm start`: everything on this machine, from a fresh clone if need be. */
import { clearInterval, setInterval } from 'node:timers';
import { runApp } from './run.mjs';

const watchMs = 500;

// npm runs us through a shell. Told to end, it ends the shell, which tells nobody: that our parent is gone is the sign.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, watchMs);
  watch.unref();
}

await runApp('launcher', ['start', ...process.argv.slice(2)]);
