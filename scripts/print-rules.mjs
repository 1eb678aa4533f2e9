/**
 * Prints docs/rules.md from the rules themselves. With --check it prints nothing and ends with 1 when the committed page
 * is not what would be printed. Needs the libraries built.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = (file) => path.join(root, 'libs', 'rules', 'dist', file);
const { RULES } = await import(dist('judge/rules/index.js'));
const { CONCEPTS } = await import(dist('vocabulary/concepts/index.js'));

function example(e) {
  const facts = Object.entries(e.facts ?? {}).map(([name, value]) => `${name}: ${value}`);
  if (e.application) facts.push(`application: ${e.application}`);
  if (e.retroactiveOn) facts.push(`retroactive date: ${e.retroactiveOn}`);
  if (e.retiredOn) facts.push(`retired: ${e.retiredOn}`);
  if (e.asOf) facts.push(`as of: ${e.asOf}`);
  const given = facts.length > 0 ? ` (${facts.join('; ')})` : '';
  const wording = e.wording
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  return `${wording}\n\n${e.service}${given} → \`${e.verdict}\`, \`${e.reason}\``;
}

function rule(r, i) {
  return [
    `## ${i + 1}. ${r.id}`,
    `${r.asks} (guideline, rule ${r.source.guideline})`,
    ...r.examples.map(example),
  ].join('\n\n');
}

function concept(c) {
  const codes = (list) => (list ?? []).map((code) => `\`${code}\``).join(', ');
  return `| ${c.id} | ${c.phrases.length} | ${codes(c.names)} | ${codes(c.contains)} | ${codes(c.general)} | ${codes(c.near)} |`;
}

const page = [
  '# The rules',
  '',
  'Printed from the rules by `scripts/print-rules.mjs`; edit the rules, not this page. They are asked in this order. Each one may',
  'change what those before it have said; one that is final ends the reading. The examples run as tests.',
  '',
  RULES.map(rule).join('\n\n'),
  '',
  '## The vocabulary',
  '',
  'What words of a policy say about service codes: they name a code, plainly contain it, reach it only as a general item, or stand close',
  'to it and mean a different service. `code/kind` names one kind of a service only.',
  '',
  '| concept | phrases | names | contains | general item for | near match for |',
  '| --- | --- | --- | --- | --- | --- |',
  ...CONCEPTS.map(concept),
  '',
].join('\n');

if (process.argv.includes('--check')) {
  const file = path.join(root, 'docs', 'rules.md');
  const current = fs.existsSync(file) && fs.readFileSync(file, 'utf8') === page;
  if (!current) console.error('docs/rules.md is stale: run "npm run generate" and commit it.');
  process.exitCode = current ? 0 : 1;
} else {
  process.stdout.write(page);
}
