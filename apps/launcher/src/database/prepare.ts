// Not the whole domain, which takes a second to load.
import { prepareDatabase, type PreparedDatabase } from '@carveback/domain/prepare';
import { rolePassword, tenantContextKey, type Config } from '@carveback/platform';
import { databaseProblem } from './database-problem.js';
import { databaseTarget } from './database-target.js';
import { prepareQueueSchema } from './queue-schema.js';

/**
 * Makes a server ready for this version: roles, database, schema, and the queues' tables where no Redis is used.
 * `databaseUrl` is of an account that may create roles and databases. Running it again changes nothing.
 * Throws `launcher/database_…` when the server or the account will not do.
 */
export async function prepare(config: Config, databaseUrl: string): Promise<PreparedDatabase> {
  try {
    return await prepareServer(config, databaseUrl);
  } catch (error) {
    throw databaseProblem(error, databaseUrl);
  }
}

async function prepareServer(config: Config, databaseUrl: string): Promise<PreparedDatabase> {
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
