/**
 * Prints docs/cases.md with its tables of moves and guards as the code has them; the words between them are written by
 * hand. Needs the libraries built.
 */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const dist = (file) => path.join(root, 'libs', 'domain', 'dist', file);
const { ENDORSEMENT_MOVES } = await import(dist('endorsements/endorsement-request.status.js'));
const { GUARDS } = await import(dist('endorsements/guards.js'));
const { PERMISSIONS } = await import(dist('permissions.js'));

const words = (name) => name.replaceAll('_', ' ');
const whoMay = (permission) =>
  PERMISSIONS[permission].map(words).join(', ').replace('principal, producer, account manager', 'any broker');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const open = Object.entries(ENDORSEMENT_MOVES).filter(([, moves]) => moves.length > 0);
const fromAnywhere = open[0][1].filter(({ to }) =>
  open.every(([, moves]) => moves.some((move) => move.to === to && move.guards.length === 0)),
);

/** Every move but those that are open from everywhere. */
function moves() {
  const rows = open.flatMap(([from, all]) =>
    all
      .filter(({ to }) => !fromAnywhere.some((end) => end.to === to))
      .map(({ to, permission, guards, needsWhy }) => [
        words(from),
        words(to),
        whoMay(permission),
        guards.map((guard) => `\`${guard}\``).join(', '),
        needsWhy ? 'yes' : '',
      ]),
  );
  const ends = fromAnywhere.map(({ to }) => `**${words(to)}**`).join(', ');
  return `From every open status also, with a reason, by ${whoMay(fromAnywhere[0].permission)}: ${ends}.\n\n${table(
    ['from', 'to', 'who', 'guards', 'why'],
    rows,
  )}`;
}

const guards = () =>
  table(
    ['guard', 'holds when'],
    Object.entries(GUARDS).map(([guard, asks]) => [`\`${guard}\``, asks]),
  );

const PARTS = { moves, guards };

function withTables(page) {
  return Object.entries(PARTS).reduce((text, [name, print]) => {
    const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/cases.md has no place for the table of ${name}`);
    return `${text.slice(0, from + begin.length)}\n<!-- prettier-ignore-start -->\n\n${print()}\n\n<!-- prettier-ignore-end -->\n${text.slice(to)}`;
  }, page);
}

process.stdout.write(withTables(fs.readFileSync(path.join(root, 'docs', 'cases.md'), 'utf8')));
