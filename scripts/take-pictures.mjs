/**
 * Draws docs/pictures anew: the first page of the letter that the command line drafts for the first example.
 * Needs pdftoppm (Debian: poppler-utils).
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, root } from './prepare.mjs';

build();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-pictures-'));
const example = path.join(root, 'examples', 'managed-edr');
run(process.execPath, [
  path.join(root, 'apps/cli/dist/main.js'),
  'review',
  ...['--wording', path.join(example, 'policy.txt')],
  ...['--catalogue', path.join(example, 'services.csv')],
  ...['--as-of', '2026-06-01', '--brokerage', 'Harborline Insurance Brokers', '--out', folder],
]);
const picture = path.join(root, 'docs/pictures/endorsement-request');
run('pdftoppm', [
  '-r',
  '80',
  '-png',
  '-f',
  '1',
  '-l',
  '1',
  '-singlefile',
  path.join(folder, 'draft-letter.pdf'),
  picture,
]);
fs.rmSync(folder, { recursive: true });

/** The review answers 1 when it has findings, as it does here. */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (error ?? (status === null || status > 1))
    throw new Error(`${program} failed: ${error?.message ?? status}`);
}
