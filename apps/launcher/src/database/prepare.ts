import { prepareDatabase, type PreparedDatabase } from '@carveback/domain';
import { rolePassword, tenantContextKey, type Config } from '@carveback/platform';
import { databaseTarget } from './database-target.js';
import { prepareQueueSchema } from './queue-schema.js';

/**
 * Makes a server ready for this version: roles, database, schema, and the queues' tables where no Redis is used.
 * `databaseUrl` is of an account that may create roles and databases. Running it again changes nothing.
 */
export async function prepare(config: Config, databaseUrl: string): Promise<PreparedDatabase> {
  const { secretKey } = config;
  const prepared = await prepareDatabase({
    ...databaseTarget(databaseUrl),
    passwords: {
      owner: rolePassword(secretKey, 'carveback_owner'),
      app: rolePassword(secretKey, 'carveback_app'),
      worker: rolePassword(secretKey, 'carveback_worker'),
    },
    contextKey: tenantContextKey(secretKey),
  });
  if (!config.redisUrl) await prepareQueueSchema(prepared.ownerUrl);
  return prepared;
}
