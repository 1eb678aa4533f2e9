import { readArguments, REVIEW_HELP } from './arguments.js';
import { CliError } from './cli-error.js';
import { reviewFiles } from './review-policy-files.js';
import { summary, verdictTable } from './table.js';
import { reviewJson, writePapers } from './write-papers.js';

/** Where a command writes to. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

/** `carveback review`: answers the exit code. 0 all in scope, 1 findings, 2 bad input. */
export async function reviewCommand(
  args: readonly string[],
  today: string,
  terminal: Terminal,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(REVIEW_HELP);
    return 0;
  }
  try {
    const given = readArguments(args, today);
    const found = await reviewFiles(given);
    const written = given.out ? await writePapers(found, given, given.out) : [];
    if (given.json) terminal.out(reviewJson(found));
    else
      terminal.out(
        `${[verdictTable(found), summary(found), ...written.map((file) => `Written: ${file}`)].join('\n')}\n`,
      );
    return found.review.verdicts.every((v) => v.verdict === 'in_scope') ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    terminal.error(`${error.message}\n`);
    return 2;
  }
}
