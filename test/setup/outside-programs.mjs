/**
 * Programs that some tests need and npm cannot bring. Where one is present its path is in the environment of the
 * tests; specs that need it are left out where it is not. `npm test` says so, and fails with REQUIRE_ALL=1.
 */
import fs from 'node:fs';
import path from 'node:path';

const programs = [
  { name: 'redis-server', names: ['redis-server'], variable: 'TEST_REDIS_SERVER' },
  { name: 'Chromium', names: ['chromium', 'chromium-browser', 'google-chrome'], variable: 'TEST_CHROMIUM' },
];

/** Puts the path of every program that is present into `env`, unless it is there already. */
export function findPrograms(env) {
  for (const { names, variable } of programs) {
    const found = names.map((name) => onPath(name, env)).find(Boolean);
    if (found) env[variable] ??= found;
  }
}

/** The programs that specs under `root` need and `env` does not have, with the specs that need them. */
export function missingPrograms(root, env) {
  const specs = ['libs', 'apps', 'test'].flatMap((folder) => specsIn(path.join(root, folder)));
  return programs
    .filter(({ variable }) => !env[variable])
    .map(({ name, variable }) => ({ name, specs: specs.filter((file) => mentions(file, variable)) }))
    .filter((missing) => missing.specs.length > 0);
}

function onPath(name, env) {
  const folders = (env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}

function specsIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return ['dist', 'node_modules'].includes(entry.name) ? [] : specsIn(at);
    return entry.name.endsWith('.spec.ts') ? [at] : [];
  });
}

function mentions(file, text) {
  return fs.readFileSync(file, 'utf8').includes(text);
}
