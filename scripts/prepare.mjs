/** What every script needs first: a Node that is new enough, the packages of the lock file, and a current build. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const oldestNode = [20, 19];

/** Ends the process with a message when this Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `Carveback needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}. ` +
      'Install a current version from https://nodejs.org and start again.',
  );
  process.exit(1);
}

/** Runs `npm ci` when the folder's node_modules is missing or does not hold what its package-lock.json asks for. */
export function ensureInstalled(folder = root) {
  const reason = staleness(folder);
  if (!reason) return;
  console.log(`Installing packages (${reason}) …`);
  // Without --include=dev, NODE_ENV=production would leave out what the build needs.
  npm(['ci', '--prefix', folder, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Compiles what changed since the last build; ends the process when it does not compile. */
export function build(...projects) {
  run(process.execPath, [path.join(root, 'scripts', 'build.mjs'), ...projects]);
}

/** Why the installed packages will not do; undefined when they will. npm leaves a list of what it installed. */
function staleness(folder) {
  const installed = readPackages(path.join(folder, 'node_modules', '.package-lock.json'));
  if (!installed) return 'none are installed yet';
  const wanted = Object.entries(readPackages(path.join(folder, 'package-lock.json')));
  const missing = wanted.find(([place, { version, link, optional }]) => {
    if (place === '' || (optional && !installed[place])) return false;
    return link ? !installed[place] : installed[place]?.version !== version;
  });
  return missing && `${missing[0]} is not as package-lock.json has it`;
}

function readPackages(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : undefined;
}

function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) run(process.execPath, [cli, ...args]);
  else run('npm', args, process.platform === 'win32');
}

function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
