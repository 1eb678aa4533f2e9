import { DomainModule, type DomainSettings } from '@carveback/domain';
import type { Logger } from '@carveback/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { AuditSealing } from './audit/audit-sealing.js';
import { DayWatch } from './days/day-watch.js';
import { JobQueue } from './outbox/job-queue.js';
import { OutboxProcessor } from './outbox/outbox.processor.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { chooseQueueStore } from './outbox/queue.js';
import { LOGGER } from './process/logger.js';
import { WORKER_SETTINGS, type WorkerSettings } from './settings.js';

/** The API's services without the API, with the queue in front of them. */
@Module({})
export class WorkerModule {
  static register(settings: WorkerSettings, domain: DomainSettings, logger: Logger): DynamicModule {
    chooseQueueStore(settings);
    return {
      module: WorkerModule,
      imports: [DomainModule.register(domain)],
      providers: [
        { provide: WORKER_SETTINGS, useValue: settings },
        { provide: LOGGER, useValue: logger },
        JobQueue,
        OutboxProcessor,
        OutboxRelay,
        AuditSealing,
        DayWatch,
      ],
    };
  }
}
