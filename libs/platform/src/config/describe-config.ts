import { variables, type Variable } from './variables.js';

/** All variables in Markdown, a paragraph each, for docs/configuration.md. */
export function describeConfig(): string {
  return Object.entries<Variable>(variables)
    .map(([name, declared]) => describeVariable(name, declared))
    .join('\n\n');
}

function describeVariable(name: string, { kind, fallback, unset, help }: Variable): string {
  const otherwise = fallback === undefined ? unset : `\`${fallback}\``;
  return `**\`${name}\`** holds ${kind.expected}. When not set: ${otherwise}.\n${help}`;
}
