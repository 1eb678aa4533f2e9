/** A variable of the environment holds something the program cannot use. Code `config/invalid`. */
export class ConfigError extends Error {
  readonly code = 'config/invalid';

  constructor(
    /** Name of the environment variable. */
    readonly variable: string,
    found: string | undefined,
    expected: string,
    secret = false,
  ) {
    const shown = found === undefined ? 'nothing' : secret ? `${found.length} characters` : `"${found}"`;
    super(
      `${variable}: expected ${expected}, found ${shown}. Set ${variable} in the environment and start again.`,
    );
    this.name = 'ConfigError';
  }
}
