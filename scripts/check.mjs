/**
 * `npm run check`: build, format, lint, types, import rules, generated files. All steps run, each is timed, and one
 * that fails makes the whole fail.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { ensureInstalled, requireNode, root } from './prepare.mjs';

const tool = (file) => path.join(root, 'node_modules', file);
/** Files that have not changed since they passed are not looked at again. */
const remembering = (file) => [
  '--cache',
  '--cache-strategy=content',
  `--cache-location=node_modules/.cache/${file}`,
];
const script = (name) => path.join(root, 'scripts', name);
const build = { name: 'build', run: [script('build.mjs')] };
const steps = [
  {
    name: 'format',
    run: [
      tool('prettier/bin/prettier.cjs'),
      '--check',
      '--log-level=warn',
      ...remembering('prettier/.prettier-cache'),
      '.',
    ],
  },
  {
    name: 'lint',
    run: [tool('eslint/bin/eslint.js'), '--max-warnings=0', ...remembering('eslint/.eslintcache'), '.'],
  },
  { name: 'types', run: [tool('typescript-7/bin/tsc'), '--noEmit', '-p', 'tsconfig.specs.json'] },
  {
    name: 'imports',
    run: [
      tool('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '--',
      'libs',
      'apps',
      'bench/src',
    ],
  },
  { name: 'generated', run: [script('generate.mjs'), '--check'] },
];
// The benchmarks' peers are installed by `npm run bench` alone, which compiles them too.
const bench = { name: 'bench types', run: [script('build.mjs'), 'bench'] };
if (fs.existsSync(path.join(root, 'bench', 'node_modules'))) steps.push(bench);

requireNode();
ensureInstalled();

// The others read what the build writes; among themselves they are free to run side by side.
const results = [await check(build), ...(await Promise.all(steps.map(check)))];
const failed = results.filter((ok) => !ok).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one step and shows what it said when it failed. */
async function check({ name, run }) {
  const begun = performance.now();
  const child = spawn(process.execPath, run, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const [[code], out, complaint] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ]);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(`${out}${complaint}`);
  return code === 0;
}
