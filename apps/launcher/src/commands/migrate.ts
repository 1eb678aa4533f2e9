import type { Config } from '@carveback/platform';
import { withServer } from '../database/open-server.js';
import { prepare } from '../database/prepare.js';

/** Makes roles, database and schema current, and ends. */
export async function migrate(config: Config): Promise<void> {
  const { migrated } = await withServer(config, (url) => prepare(config, url));
  const report = migrated.map((name) => `Applied ${name}.`);
  console.log(report.length === 0 ? 'The schema is current.' : report.join('\n'));
}
