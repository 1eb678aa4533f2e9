import { parseArgs } from 'node:util';
import { createFirstPrincipal, makeDataSource, type FirstPrincipal } from '@carveback/domain';
import type { Config } from '@carveback/platform';
import { publicUrlOf } from '../children/child-env.js';
import { withServer } from '../database/open-server.js';
import { prepare } from '../database/prepare.js';
import { LauncherError } from '../problem.js';

const usage = `Usage: npm run admin -- create-principal --brokerage NAME --name PERSON --email ADDRESS
         [--short-name NAME]   what users type to name the brokerage; made from its name otherwise
         [--time-zone ZONE]    such as America/Chicago; this machine's otherwise
         [--public-url URL]    where this brokerage's users reach Carveback; PUBLIC_URL otherwise`;

/** Opens a brokerage and prints the link by which its first principal joins. */
export async function createPrincipal(config: Config, args: readonly string[]): Promise<void> {
  const input = readPrincipal(config, args);
  const link = await withServer(config, async (url) => {
    const { ownerUrl } = await prepare(config, url);
    const owner = await makeDataSource({
      url: ownerUrl,
      poolSize: 1,
      applicationName: 'carveback admin',
    }).initialize();
    try {
      return (await createFirstPrincipal(owner, input)).invitationLink;
    } finally {
      await owner.destroy();
    }
  });
  console.log(
    `${input.brokerageName} is open; its users sign in with the short name "${input.slug}".\n` +
      `${input.name} joins within seven days through this link, which works once:\n\n  ${link}`,
  );
}

/** The command's arguments with what follows from them. Throws `launcher/bad_argument` with the usage. */
export function readPrincipal(config: Config, args: readonly string[]): FirstPrincipal {
  const given = parse(args);
  const brokerageName = required(given, 'brokerage');
  return {
    brokerageName,
    slug: given['short-name'] ?? shortName(brokerageName),
    name: required(given, 'name'),
    email: required(given, 'email'),
    timeZone: given['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    publicUrl: given['public-url'] ?? publicUrlOf(config, config.port),
  };
}

type Given = Readonly<Record<string, string | undefined>>;

function parse(args: readonly string[]): Given {
  const names = ['brokerage', 'short-name', 'name', 'email', 'time-zone', 'public-url'];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args: [...args], options }).values as Given;
  } catch (error) {
    throw new LauncherError('launcher/bad_argument', `${(error as Error).message}\n${usage}`);
  }
}

function required(given: Given, name: string): string {
  const value = given[name]?.trim();
  if (!value) throw new LauncherError('launcher/bad_argument', `--${name} is missing.\n${usage}`);
  return value;
}

/** "Müller & Sons, Inc." gives "muller-sons-inc". */
function shortName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
