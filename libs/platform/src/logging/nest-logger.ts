import type { Logger } from './logger.js';

/** What NestJS expects of a logger, without depending on it. */
export interface NestLogger {
  log(message: unknown, ...rest: unknown[]): void;
  error(message: unknown, ...rest: unknown[]): void;
  warn(message: unknown, ...rest: unknown[]): void;
  debug(message: unknown, ...rest: unknown[]): void;
}

/** Nest's own messages in our log; its chatter at start-up goes to debug. */
export function nestLogger(logger: Logger): NestLogger {
  return {
    log: (message) => logger.debug(String(message)),
    error: (message, ...rest) =>
      logger.error(String(message), { err: rest.find((r) => r instanceof Error) ?? message }),
    warn: (message) => logger.warn(String(message)),
    debug: (message) => logger.debug(String(message)),
  };
}
