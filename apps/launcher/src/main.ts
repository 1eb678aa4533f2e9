import { loadConfig, type Config } from '@carveback/platform';
import { createPrincipal } from './commands/create-principal.js';
import { migrate } from './commands/migrate.js';
import { seed } from './commands/seed.js';
import { start } from './commands/start.js';
import { explain, LauncherError } from './problem.js';

type Command = (config: Config, args: readonly string[]) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  start: (config) => start(config),
  migrate: (config) => migrate(config),
  'create-principal': createPrincipal,
  seed: (config) => seed(config),
};

const [name = 'start', ...args] = process.argv.slice(2);

try {
  const command = commands[name];
  if (!command) {
    const known = Object.keys(commands).join(', ');
    throw new LauncherError('launcher/unknown_command', `There is no command "${name}". Commands: ${known}.`);
  }
  await command(loadConfig(process.env), args);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
