/**
 * Writes every generated file that is committed. With --check it writes nothing, names the stale ones, and ends
 * with 1. A generator is a script that prints the whole file.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const generated = [
  { file: 'docs/configuration.md', script: 'scripts/print-configuration.mjs' },
  { file: 'schema.graphql', script: 'apps/api/dist/print-schema.js' },
];

const checkOnly = process.argv.includes('--check');
let stale = 0;
for (const { file, script } of generated) {
  const target = path.join(root, file);
  const current = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  const wanted = execFileSync(process.execPath, [path.join(root, script)], { cwd: root, encoding: 'utf8' });
  if (current === wanted) continue;
  stale += 1;
  console.log(checkOnly ? `${file} is stale: run "npm run generate" and commit it.` : `Wrote ${file}.`);
  if (!checkOnly) fs.writeFileSync(target, wanted);
}
process.exitCode = checkOnly && stale > 0 ? 1 : 0;
