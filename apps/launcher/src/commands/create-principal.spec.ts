import { loadConfig } from '@carveback/platform';
import { readPrincipal } from './create-principal.js';

const config = loadConfig({ SECRET_KEY: 'k'.repeat(43), PUBLIC_URL: 'https://carveback.example/' });
const least = ['--brokerage', 'Müller & Sons, Inc.', '--name', 'Ann Lee', '--email', 'ann@example.test'];

describe('readPrincipal', () => {
  it('fills in what follows from the name, the machine and the configuration', () => {
    expect(readPrincipal(config, least)).toEqual({
      brokerageName: 'Müller & Sons, Inc.',
      slug: 'muller-sons-inc',
      name: 'Ann Lee',
      email: 'ann@example.test',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      publicUrl: 'https://carveback.example',
    });
  });

  it('takes what is given', () => {
    const all = [
      ...least,
      '--short-name=ms',
      '--time-zone=America/Chicago',
      '--public-url=https://ms.example',
    ];
    expect(readPrincipal(config, all)).toMatchObject({
      slug: 'ms',
      timeZone: 'America/Chicago',
      publicUrl: 'https://ms.example',
    });
  });

  it.each([
    [['--brokerage', 'X', '--name', 'Ann'], '--email is missing.'],
    [[...least, '--role', 'admin'], "Unknown option '--role'"],
    [['--brokerage', ' '], '--brokerage is missing.'],
  ])('shows the usage for %j', (args, message) => {
    expect(() => readPrincipal(config, args)).toThrow(
      expect.objectContaining({
        code: 'launcher/bad_argument',
        message: expect.stringMatching(new RegExp(`^${message}[^]*Usage: npm run admin -- create-principal`)),
      }),
    );
  });
});
