/** `npm start`: everything on this machine, from a fresh clone if need be. */
import { runApp } from './run.mjs';

await runApp('launcher', ['start', ...process.argv.slice(2)]);
