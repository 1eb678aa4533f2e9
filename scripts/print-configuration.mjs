/** Prints docs/configuration.md from the declarations of the variables. */
import prettier from 'prettier';
import { describeConfig } from '../libs/platform/dist/index.js';

const page = `<!-- Printed by scripts/print-configuration.mjs from libs/platform/src/config/variables.ts. -->

# Configuration

Carveback reads these environment variables when it starts. None is needed on one machine. A value that does not fit
stops it with a message that names the variable.

${describeConfig()}
`;
process.stdout.write(await prettier.format(page, { parser: 'markdown' }));
