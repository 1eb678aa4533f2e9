import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations/index.js';
import { SnakeCase } from './snake-case.js';

const DATE_OID = 1082;
const INT8_OID = 20;
// Days are text from end to end; counts and money stay below 2^53. The driver's own Date would bring a time zone in.
pg.types.setTypeParser(DATE_OID, (text) => text);
pg.types.setTypeParser(INT8_OID, Number);

export interface DataSourceSettings {
  /** postgres:// address with the role to act as */
  readonly url: string;
  readonly poolSize?: number;
  /** shown in pg_stat_activity */
  readonly applicationName?: string;
}

/** TypeORM's connection options: it maps, migrates and transacts; it never changes the schema by itself. */
export function dataSourceOptions({
  url,
  poolSize = 10,
  applicationName = 'carveback',
}: DataSourceSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    namingStrategy: new SnakeCase(),
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    poolSize,
    applicationName,
    connectTimeoutMS: 10_000,
  };
}

/** A data source that is not connected yet. */
export function makeDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource(dataSourceOptions(settings));
}
