import { evaluate } from './evaluate/evaluate.js';

/** Commands by their name; each answers the exit code. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  evaluate,
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  process.exitCode = await command(args);
} else {
  console.error(`cli/unknown_command: "${name}" is none of: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = 2;
}
