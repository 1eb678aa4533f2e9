import { Global, Module, type DynamicModule, type OnModuleDestroy, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from './clock.js';
import { makeDataSource } from './database/data-source.js';
import { refusePowerfulRole } from './database/roles.js';
import { TenantDb } from './database/tenant-db.js';
import { DOMAIN_SETTINGS, type DomainSettings } from './domain-settings.js';
import { Doorbell } from './outbox/doorbell.js';
import { hasLeftWork } from './outbox/outbox.js';
import { Cursors } from './paging.js';
import { FEATURES } from './features.js';

class DataSourceCloser implements OnModuleDestroy {
  constructor(private readonly dataSource: DataSource) {}

  async onModuleDestroy(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

function infrastructure(settings: DomainSettings): Provider[] {
  return [
    { provide: DOMAIN_SETTINGS, useValue: settings },
    { provide: Clock, useValue: settings.clock ?? new SystemClock() },
    { provide: Cursors, useValue: new Cursors(settings.keys.cursors) },
    {
      provide: DataSource,
      useFactory: async () => {
        const { databaseUrl: url, poolSize, applicationName } = settings;
        const dataSource = await makeDataSource({ url, poolSize, applicationName }).initialize();
        await refusePowerfulRole(dataSource);
        return dataSource;
      },
    },
    Doorbell,
    {
      provide: TenantDb,
      useFactory: (dataSource: DataSource, doorbell: Doorbell) =>
        new TenantDb(dataSource, settings.contextKey, (tx) => hasLeftWork(tx) && doorbell.ring()),
      inject: [DataSource, Doorbell],
    },
    {
      provide: DataSourceCloser,
      useFactory: (source: DataSource) => new DataSourceCloser(source),
      inject: [DataSource],
    },
  ];
}

/** All services of the domain, for whichever process runs them: the worker is the API's services without the API. */
@Global()
@Module({})
export class DomainModule {
  static register(settings: DomainSettings): DynamicModule {
    const providers = [...infrastructure(settings), ...FEATURES];
    return { module: DomainModule, providers, exports: providers };
  }
}
