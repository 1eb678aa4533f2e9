export { ConfigError } from './config/config-error.js';
export { databaseRoles, rolePassword, roleUrl, type DatabaseRole } from './config/database-role.js';
export { deriveKey, type KeyLabel } from './config/derive-key.js';
export { describeConfig } from './config/describe-config.js';
export { domainKeys } from './config/domain-keys.js';
export { loadConfig, type Config, type LogLevel } from './config/load-config.js';
export type { Environment } from './config/read-variable.js';
export {
  ensurePostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './postgres/ensure-postgres.js';
export { freePort } from './postgres/port.js';
export { PostgresError, type PostgresErrorCode } from './postgres/postgres-error.js';
export { isLock, tryLock, waitForLock, type LockHolder, type ProcessLock } from './processes/process-lock.js';
export { createLogger, type Logger } from './logging/logger.js';
export type { LogFields } from './logging/log-fields.js';
export { isReadyMessage, reportReady } from './processes/ready-message.js';
export { onShutdown, type ShutdownOptions, type ShutdownStep } from './processes/shutdown.js';
export { tenantContextKey } from './config/tenant-context-key.js';
export { nestLogger, type NestLogger } from './logging/nest-logger.js';
