/** Runs one of the apps: `node scripts/run.mjs <app> [argument …]`. Installs and builds first where needed. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, ensureInstalled, requireNode, root } from './prepare.mjs';

/** Runs the app in this very process, so that signals reach it and nothing stands between. */
export async function runApp(app, args) {
  requireNode();
  ensureInstalled();
  build();
  const entry = path.join(root, 'apps', app, 'dist', 'main.js');
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [app, ...args] = process.argv.slice(2);
  await runApp(app, args);
}
