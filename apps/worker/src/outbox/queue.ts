import {
  createPostgresBackend,
  DEFAULT_SCHEMA,
  setDefaultBackendFactory,
  type ConnectionOptions,
  type JobsOptions,
} from 'bullmq';
import type { WorkerSettings } from '../settings.js';

/** The one queue: what is due stands in the outbox, this only spreads it over the workers. */
export const OUTBOX_QUEUE = 'outbox';

/** Keeps all keys of the queue in one slot of a Redis Cluster. */
export const QUEUE_PREFIX = '{carveback}';

/** Tries and pauses are counted in the outbox, and nothing that ended stays behind to hide the next offer. */
export const JOB_OPTIONS: JobsOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true };

/** A producer gives up after this, and leaves the jobs to their lease. */
const COMMAND_MS = 5_000;

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** Chooses where BullMQ keeps the queue, for this process. Before any queue or worker is made. */
export function chooseQueueStore({ redisUrl }: Pick<WorkerSettings, 'redisUrl'>): void {
  setDefaultBackendFactory(redisUrl ? undefined : createPostgresBackend);
}

/** For taking jobs: waits through an outage of Redis. */
export function consumerConnection(settings: WorkerSettings): ConnectionOptions {
  const { redisUrl, concurrency } = settings;
  if (redisUrl) return { ...redis(redisUrl), maxRetriesPerRequest: null } as ConnectionOptions;
  return postgresConnection(settings, concurrency + 1);
}

/** For handing jobs over: fails at once while Redis is away, so that nothing piles up in memory. */
export function producerConnection(settings: WorkerSettings): ConnectionOptions {
  const { redisUrl } = settings;
  const failsAtOnce = { enableOfflineQueue: false, commandTimeout: COMMAND_MS };
  if (redisUrl) return { ...redis(redisUrl), ...failsAtOnce } as ConnectionOptions;
  return postgresConnection(settings, 2);
}

/** BullMQ's own pauses between tries go up to 20 s: so long the queue would stand still after Redis is back. */
function redis(url: string): object {
  const retryStrategy = (tries: number) => Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);
  return { url, retryStrategy, connectTimeout: COMMAND_MS };
}

/** The launcher migrates the schema as the owner; here it is only used. */
function postgresConnection({ databaseUrl }: WorkerSettings, max: number): ConnectionOptions {
  const options = {
    connectionString: databaseUrl,
    schema: DEFAULT_SCHEMA,
    migrate: false,
    max,
    connectionTimeoutMillis: COMMAND_MS,
    application_name: 'carveback queue',
  };
  return options as ConnectionOptions;
}
