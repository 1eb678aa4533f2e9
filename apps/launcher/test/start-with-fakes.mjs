/** `start` with stand-ins for the API and the worker. */
import { fileURLToPath } from 'node:url';
import { loadConfig } from '@carveback/platform';
import { start } from '../dist/commands/start.js';
import { explain } from '../dist/problem.js';

const beside = (file) => fileURLToPath(new URL(file, import.meta.url));
try {
  await start(loadConfig(process.env), { api: beside('fake-api.mjs'), worker: beside('fake-worker.mjs') });
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
