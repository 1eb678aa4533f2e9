import { loadConfig, type Config } from '@carveback/platform';
import { explain, LauncherError } from './problem.js';

type Command = (config: Config, args: readonly string[]) => Promise<void>;

/** Each loads only what it needs: the start of the database does not wait for the domain to load. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.js')).startOurs,
  migrate: async () => (await import('./commands/migrate.js')).migrate,
  'create-principal': async () => (await import('./commands/create-principal.js')).createPrincipal,
  seed: async () => (await import('./commands/seed.js')).seed,
};

const [name = 'start', ...args] = process.argv.slice(2);

try {
  const load = commands[name];
  if (!load) {
    const known = Object.keys(commands).join(', ');
    throw new LauncherError('launcher/unknown_command', `There is no command "${name}". Commands: ${known}.`);
  }
  const command = await load();
  await command(loadConfig(process.env), args);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
