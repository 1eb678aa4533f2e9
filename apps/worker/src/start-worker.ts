import type { DomainSettings } from '@carveback/domain';
import { nestLogger, type Logger, type ShutdownStep } from '@carveback/platform';
import { NestFactory } from '@nestjs/core';
import { AuditSealing } from './audit/audit-sealing.js';
import { DayWatch } from './days/day-watch.js';
import { OutboxProcessor } from './outbox/outbox.processor.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import type { WorkerSettings } from './settings.js';
import { WorkerModule } from './worker.module.js';

/**
 * Starts the worker and answers the steps that end it in order: no new day, no new jobs, the jobs in hand, the seals, the
 * connections. Throws when a job has no handler, or the database or the queue cannot be reached.
 */
export async function startWorker(
  settings: WorkerSettings,
  domain: DomainSettings,
  logger: Logger,
): Promise<ShutdownStep[]> {
  const app = await NestFactory.createApplicationContext(WorkerModule.register(settings, domain, logger), {
    logger: nestLogger(logger),
    abortOnError: false,
  });
  const relay = app.get(OutboxRelay);
  const processor = app.get(OutboxProcessor);
  const sealing = app.get(AuditSealing);
  const days = app.get(DayWatch);
  await processor.start();
  await relay.start();
  sealing.start();
  days.start();
  return [
    { name: 'days', run: () => days.stop() },
    { name: 'relay', run: () => relay.stop() },
    { name: 'jobs', run: () => processor.stop() },
    { name: 'seals', run: () => sealing.stop() },
    { name: 'database', run: () => app.close() },
  ];
}
