import { variables, type Variable } from './variables.js';

/** The table of all variables in Markdown, for docs/configuration.md. */
export function describeConfig(): string {
  const rows = Object.entries<Variable>(variables).map(
    ([name, { kind, fallback, unset, help }]) =>
      `| \`${name}\` | ${kind.expected} | ${fallback === undefined ? (unset ?? '') : `\`${fallback}\``} | ${help} |`,
  );
  return ['| Variable | Holds | When not set | What it does |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
