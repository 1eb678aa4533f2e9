/**
 * Writes every generated file that is committed. With --check it writes nothing, names the stale ones, and ends
 * with 1. A generator is a script that prints the whole file; what it needs of ours is built before.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build, root } from './prepare.mjs';

const generated = [
  { file: 'docs/configuration.md', script: 'scripts/print-configuration.mjs' },
  { file: 'schema.graphql', script: 'apps/api/dist/print-schema.js' },
  { file: 'docs/cases.md', script: 'scripts/print-cases.mjs' },
  { file: 'docs/rules.md', script: 'scripts/print-rules.mjs' },
  { file: 'libs/rules/src/fingerprint.ts', script: 'scripts/print-rules-fingerprint.mjs' },
];

const checkOnly = process.argv.includes('--check');
if (!checkOnly) build();
const outcomes = generated.map(bringUpToDate);
process.exitCode = outcomes.every(Boolean) ? 0 : 1;

/** True when the file is current at the end. */
function bringUpToDate({ file, script }) {
  const target = path.join(root, file);
  const wanted = print(script);
  if (wanted === undefined) {
    console.error(`${script} failed, so ${file} could not be compared.`);
    return false;
  }
  if (fs.existsSync(target) && fs.readFileSync(target, 'utf8') === wanted) return true;
  if (checkOnly) {
    console.error(`${file} is stale: run "npm run generate" and commit it.`);
    return false;
  }
  fs.writeFileSync(target, wanted);
  console.log(`Wrote ${file}.`);
  return true;
}

function print(script) {
  const options = {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64_000_000,
  };
  const { status, stdout } = spawnSync(process.execPath, [path.join(root, script)], options);
  return status === 0 ? stdout : undefined;
}
