/** `npm run bench [-- --only P5] [--quick]`: installs the peers where needed, builds, measures. bench/README.md says what. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build, ensureInstalled, requireNode, root } from './prepare.mjs';

const bench = path.join(root, 'bench');

requireNode();
ensureInstalled();
ensureInstalled(bench);
// With what it refers to: see the references in its tsconfig.json.
build(bench);

const main = [path.join(bench, 'dist', 'main.js'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, main, { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
