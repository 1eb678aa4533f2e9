/**
 * Prints libs/rules/src/fingerprint.ts: a hash over every source that a verdict depends on. It is committed, so that the
 * rule-set version is the same whatever built the code, and changes when a rule, the vocabulary or the reader does.
 * With --check it prints nothing and ends with 1 when the committed one is stale.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = path.join(root, 'libs', 'rules', 'src');
const FOLDERS = ['catalogue', 'explain', 'judge', 'policy', 'taxonomy', 'text', 'vocabulary', 'wording'];

function filesUnder(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => path.join(folder, file));
}

const hash = createHash('sha256');
const files = [path.join(source, 'review.ts'), ...FOLDERS.flatMap((f) => filesUnder(path.join(source, f)))];
for (const file of files.sort()) {
  hash.update(`${path.relative(source, file).split(path.sep).join('/')}\n`);
  hash.update(fs.readFileSync(file, 'utf8').replace(/\r\n/g, '\n'));
}
const text = `/** Hash of every source that a verdict depends on. Printed by scripts/print-rules-fingerprint.mjs. */
export const RULES_FINGERPRINT = '${hash.digest('hex').slice(0, 16)}';
`;

if (process.argv.includes('--check')) {
  const file = path.join(source, 'fingerprint.ts');
  const current = fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text;
  if (!current)
    console.error('libs/rules/src/fingerprint.ts is stale: run "npm run generate" and commit it.');
  process.exitCode = current ? 0 : 1;
} else {
  process.stdout.write(text);
}
