import { DocumentError } from '@carveback/documents';
import { DomainError } from '../errors.js';
import { BadPayload } from './jobs.js';
import type { OpenJob } from './job-handler.js';

/** After so many failures a job is dead until a person retries it. */
export const MOST_ATTEMPTS = 5;

/** A job that ended its worker so often (out of memory, an endless loop) is not started again. */
const MOST_STARTS = 10;

const FIRST_PAUSE_SECONDS = 1;
const ERROR_LENGTH = 500;

/** Something outside is not ready, and says so: the job is offered again after a pause of its own choosing, uncounted. */
export class TryLater extends Error {
  constructor(
    why: string,
    readonly seconds: number,
  ) {
    super(why);
  }
}

export interface FailureVerdict {
  /** false: the surroundings failed, not the job */
  readonly counted: boolean;
  readonly error: string;
  /** null: dead */
  readonly againInSeconds: number | null;
}

/** SQLSTATE classes and codes that say the server, not the statement, was at fault. */
const TRANSIENT_STATES = /^(08|53|57P0|40001|40P01|55P03)/;
const TRANSIENT_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
const TRANSIENT_WORDS =
  /connection terminated|connection ended|query runner already released|timeout exceeded when trying to connect|not queryable/i;

const HOPELESS_CODES = new Set(['outbox/deadly', 'case_file/too_large']);

/** Throws `outbox/deadly` when this job has ended its workers too often. */
export function giveUpOnStart(job: OpenJob): void {
  if (job.starts - job.attempts <= MOST_STARTS) return;
  throw new DomainError(
    'outbox/deadly',
    `The worker ended ${MOST_STARTS} times while it ran this job, so it is not started again by itself.`,
  );
}

/** Whether a failure counts, and when to try again: 1, 2, 4, 8 seconds, half of it by chance, then never. */
export function failureOf(job: OpenJob, cause: unknown, chance = Math.random()): FailureVerdict {
  const error = describe(cause);
  if (cause instanceof TryLater) return { counted: false, error, againInSeconds: cause.seconds };
  if (isTransient(cause)) return { counted: false, error, againInSeconds: 1 + chance };
  const hopeless = isHopeless(cause) || job.attempts + 1 >= MOST_ATTEMPTS;
  const pause = FIRST_PAUSE_SECONDS * 2 ** job.attempts;
  return { counted: true, error, againInSeconds: hopeless ? null : pause * (0.5 + chance / 2) };
}

/** The same facts would fail in the same way. */
function isHopeless(cause: unknown): boolean {
  if (cause instanceof BadPayload || cause instanceof DocumentError) return true;
  return cause instanceof DomainError && HOPELESS_CODES.has(cause.code);
}

function isTransient(cause: unknown): boolean {
  const { driverError, code, message } = (cause ?? {}) as {
    driverError?: unknown;
    code?: unknown;
    message?: unknown;
  };
  if (driverError && driverError !== cause && isTransient(driverError)) return true;
  if (typeof code === 'string' && (TRANSIENT_STATES.test(code) || TRANSIENT_CODES.has(code))) return true;
  return typeof message === 'string' && TRANSIENT_WORDS.test(message);
}

/** Code and message, without the statement and parameters that drivers hang on their errors. */
function describe(cause: unknown): string {
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown };
  const text = typeof message === 'string' ? message : String(cause);
  const whole = typeof code === 'string' ? `${code}: ${text}` : text;
  return whole.replaceAll('\0', '').toWellFormed().slice(0, ERROR_LENGTH);
}
