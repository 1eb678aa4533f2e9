import { createLogger, loadConfig, onShutdown, reportReady } from '@carveback/platform';
import type { AddressInfo } from 'node:net';
import { createApp } from './create-app.js';
import { Readiness } from './health/readiness.js';
import { apiSettings, domainSettings } from './settings.js';

const config = loadConfig(process.env);
const logger = createLogger('api', config.logLevel);

if (!config.databaseUrl) {
  logger.fatal(
    'DATABASE_URL is not set. "npm start" sets it for the embedded database; otherwise name the carveback_app role.',
  );
  process.exit(1);
}

try {
  const app = await createApp(apiSettings(config), domainSettings(config), logger);
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  logger.info('listening', { port });
  onShutdown(
    [
      { name: 'readiness', run: () => Object.assign(app.get(Readiness), { draining: true }) },
      { name: 'http and database', run: () => app.close() },
    ],
    { onFailure: (step, error) => logger.error('shutdown step failed', { step, err: error }) },
  );
  reportReady();
} catch (error) {
  logger.fatal(error instanceof Error ? error.message : String(error), { err: error });
  process.exit(1);
}
