import type { Config } from '@carveback/platform';
import { publicUrlOf } from '../children/child-env.js';
import { withServer } from '../database/open-server.js';
import { prepare } from '../database/prepare.js';
import { describeDemo, enterDemo } from '../demo.js';
import { runningAddress } from '../instance-lock.js';
import { LauncherError } from '../problem.js';

/** Enters the demo beside a running installation, whose worker it needs, and prints how to sign in. */
export async function seed(config: Config): Promise<void> {
  if (config.production) {
    throw new LauncherError(
      'launcher/demo_in_production',
      'The demo has passwords that everybody knows. It is not entered with NODE_ENV=production.',
    );
  }
  const publicUrl = config.databaseUrl ? publicUrlOf(config, config.port) : runningAddress(config.dataDir);
  await withServer(config, async (url) => enterDemo(config, await prepare(config, url), publicUrl));
  console.log(describeDemo());
}
