/** `npm test [-- jest arguments]`: installs and builds where needed, then runs all tests. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findPrograms, missingPrograms } from '../test/setup/outside-programs.mjs';
import { build, ensureInstalled, requireNode, root } from './prepare.mjs';

requireNode();
ensureInstalled();
build();

const env = { ...process.env };
findPrograms(env);
const missing = missingPrograms(root, env);
const requireAll = env.REQUIRE_ALL === '1';
if (requireAll && missing.length > 0) {
  sayMissing();
  console.error('REQUIRE_ALL=1: install what is missing.');
  process.exit(1);
}

env.NODE_OPTIONS =
  `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim();
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
});
sayMissing();
process.exit(status ?? 1);

function sayMissing() {
  for (const { name, specs } of missing) {
    const files = specs.map((file) => `  ${path.relative(root, file)}`).join('\n');
    console.error(`\n!!! ${name} is not installed here, so its tests were LEFT OUT:\n${files}`);
  }
}
