import { demoAccess, seedDemo } from '@carveback/demo';
import type { PreparedDatabase } from '@carveback/domain';
import { domainKeys, tenantContextKey, type Config } from '@carveback/platform';
import { Secret, TOTP } from 'otpauth';

/**
 * Enters the demo brokerage through the services, as the API would, while a worker makes its reviews and letters.
 * Quick when it is there already; one that was broken off goes on where it stopped.
 */
export async function enterDemo(
  config: Config,
  prepared: PreparedDatabase,
  publicUrl: string,
): Promise<void> {
  await seedDemo({
    ownerUrl: prepared.ownerUrl,
    publicUrl,
    domain: {
      databaseUrl: prepared.appUrl,
      poolSize: config.databasePoolSize,
      applicationName: 'carveback demo',
      contextKey: tenantContextKey(config.secretKey),
      keys: domainKeys(config.secretKey),
    },
  });
}

/** How to sign in to the demo, with the code that an authenticator app would show now. */
export function describeDemo({ brokerage, brokerageName, users } = demoAccess()): string {
  const width = Math.max(...users.map(({ email }) => email.length));
  const secrets = [...new Set(users.map(({ totpSecret }) => totpSecret))];
  const passwords = [...new Set(users.map(({ password }) => password))];
  return [
    `Demo: ${brokerageName}. Sign in with`,
    '',
    `  Brokerage      ${brokerage}`,
    ...users.map(({ email, role, name }, n) => {
      return `  ${n === 0 ? 'E-mail' : '      '}         ${email.padEnd(width)}  ${name}, ${role.replace('_', ' ')}`;
    }),
    `  Password       ${passwords.join(' or ')}`,
    `  Second factor  ${secrets.map((secret) => `${secret} (code now: ${currentCode(secret)})`).join(' or ')}`,
  ].join('\n');
}

function currentCode(base32: string): string {
  return new TOTP({ secret: Secret.fromBase32(base32) }).generate();
}
