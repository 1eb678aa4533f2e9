import { ConfigError } from './config-error.js';
import { variables, type Variable, type VariableName } from './variables.js';

export type Environment = Readonly<Record<string, string | undefined>>;

type ValueOf<N extends VariableName> = (typeof variables)[N] extends Variable<infer T> ? T : never;

/**
 * The value of one declared variable. An empty text counts as not set, as container files pass it.
 * Undefined when it is not set and has no default. Throws `config/invalid`.
 */
export function readVariable<N extends VariableName>(env: Environment, name: N): ValueOf<N> | undefined {
  const declared: Variable = variables[name];
  const found = env[name]?.trim() || declared.fallback;
  if (found === undefined) return undefined;
  const value = declared.kind.read(found);
  if (value === undefined) throw invalid(name, env[name]);
  return value as ValueOf<N>;
}

/** The value of a variable that has a default. Throws `config/invalid`. */
export function readDefaulted<N extends VariableName>(env: Environment, name: N): ValueOf<N> {
  const value = readVariable(env, name);
  if (value === undefined) throw invalid(name, undefined);
  return value;
}

/** The error for a variable that was read but does not fit, or is missing where it is needed. */
export function invalid(name: VariableName, found: string | undefined, expected?: string): ConfigError {
  const declared: Variable = variables[name];
  return new ConfigError(name, found, expected ?? declared.kind.expected, declared.secret);
}
