import 'reflect-metadata';
import { createLogger, loadConfig, onShutdown, reportReady } from '@carveback/platform';
import { domainSettings, workerSettings } from './settings.js';
import { watchEventLoop } from './process/watchdog.js';
import { startWorker } from './start-worker.js';

const config = loadConfig(process.env);
const logger = createLogger('worker', config.logLevel);

try {
  const unwatch = watchEventLoop();
  const steps = await startWorker(workerSettings(config), domainSettings(config), logger);
  onShutdown([...steps, { name: 'watchdog', run: unwatch }], {
    onFailure: (step, err) => logger.error('shutdown step failed', { step, err }),
  });
  logger.info('working');
  reportReady();
} catch (error) {
  logger.fatal(error instanceof Error ? error.message : String(error), { err: error });
  process.exit(1);
}
