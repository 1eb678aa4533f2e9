import type { DomainSettings } from '@carveback/domain';
import { domainKeys, tenantContextKey, type Config } from '@carveback/platform';

/** The domain's settings for this process, from the configuration. */
export function domainSettings(config: Config): DomainSettings {
  return {
    databaseUrl: requireDatabaseUrl(config),
    poolSize: config.databasePoolSize,
    applicationName: 'carveback worker',
    contextKey: tenantContextKey(config.secretKey),
    keys: domainKeys(config.secretKey),
    mail: {
      smtpUrl: config.smtpUrl ?? null,
      from: config.mailFrom ?? null,
      inboundDomain: config.inboundMailDomain ?? null,
    },
  };
}

/** What the worker itself needs. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  /** undefined: the queue is kept in PostgreSQL */
  readonly redisUrl: string | undefined;
  /** jobs at the same time */
  readonly concurrency: number;
}

export const WORKER_SETTINGS = Symbol('WorkerSettings');

export function workerSettings(config: Config): WorkerSettings {
  return {
    databaseUrl: requireDatabaseUrl(config),
    redisUrl: config.redisUrl,
    concurrency: config.workerConcurrency,
  };
}

/** Throws when no database is named: only the launcher starts the embedded one. */
function requireDatabaseUrl({ databaseUrl }: Config): string {
  if (databaseUrl) return databaseUrl;
  throw new Error(
    'DATABASE_URL is not set. "npm start" sets it for the embedded database; otherwise name the carveback_worker role.',
  );
}
