import { evaluate } from './evaluate/evaluate.js';
import { reviewCommand, type Terminal } from './review/review-command.js';

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};

/** The calendar date where the command runs. */
const today = () => new Intl.DateTimeFormat('en-CA').format(new Date());

/** Commands by their name; each answers the exit code. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  review: (args) => reviewCommand(args, today(), terminal),
  evaluate,
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    // Not 1, which says that the review found something.
    console.error('Something went wrong in this program, so nothing was judged.', error);
    process.exitCode = 70;
  }
} else {
  console.error(`cli/unknown_command: "${name}" is none of: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = 2;
}
