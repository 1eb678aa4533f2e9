import { pino, stdTimeFunctions, type BaseLogger, type DestinationStream } from 'pino';
import type { LogLevel } from '../config/load-config.js';
import { allowedFields, describeError, type LogFields } from './log-fields.js';

type Write = (message: string, fields?: LogFields) => void;

/** Writes one line of JSON per call: level, time, process, message and the allowed fields. */
export interface Logger {
  readonly fatal: Write;
  readonly error: Write;
  readonly warn: Write;
  readonly info: Write;
  readonly debug: Write;
  /** A logger whose lines all carry these fields. */
  with(fields: LogFields): Logger;
}

/** The logger of a process, named for instance `api` or `worker`. Writes to stdout unless told otherwise. */
export function createLogger(processName: string, level: LogLevel = 'info', to?: DestinationStream): Logger {
  const root = pino(
    {
      level,
      base: { process: processName },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: allowedFields },
      serializers: { err: describeError },
    },
    to ?? pino.destination({ sync: true }),
  );
  return wrap(root, {});
}

function wrap(root: BaseLogger, common: LogFields): Logger {
  const write =
    (severity: 'fatal' | 'error' | 'warn' | 'info' | 'debug'): Write =>
    (message, fields) =>
      root[severity]({ ...common, ...fields }, message);
  return {
    fatal: write('fatal'),
    error: write('error'),
    warn: write('warn'),
    info: write('info'),
    debug: write('debug'),
    with: (fields) => wrap(root, { ...common, ...fields }),
  };
}
