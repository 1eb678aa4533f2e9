import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import { DomainError } from '../errors.js';
import { JOB_NAMES, type JobName } from './jobs.js';

/** All that a queue carries of a job. */
export interface JobRef {
  readonly tenantId: string;
  readonly outboxId: string;
}

/** An outbox entry that is being worked on. */
export interface OpenJob {
  readonly id: string;
  readonly clientId: string | null;
  readonly name: string;
  readonly payload: object;
  /** this one included */
  readonly starts: number;
  /** failures so far */
  readonly attempts: number;
}

/** What a job changes, in the transaction that also marks it done. Doing it twice changes nothing. */
export type JobEffect = (tx: Tx) => Promise<void>;

/** The one handler of a job name. */
export interface JobHandler {
  readonly name: JobName;
  /**
   * Reads and makes what takes time, outside the transaction that locks; answers the effect. Null: nothing is left
   * to do.
   */
  prepare(actor: Actor, job: OpenJob): Promise<JobEffect | null>;
}

/** Under this token the features provide their handlers. */
export const JOB_HANDLERS = Symbol('JobHandlers');

/** The handlers by job name. Throws `worker/handlers` unless each name has exactly one. */
export function handlersByName(handlers: readonly JobHandler[]): ReadonlyMap<string, JobHandler> {
  const wrong = JOB_NAMES.filter((name) => handlers.filter((handler) => handler.name === name).length !== 1);
  if (wrong.length > 0) {
    throw new DomainError(
      'worker/handlers',
      `These jobs have no handler, or more than one: ${wrong.join(', ')}. Register exactly one for each.`,
    );
  }
  return new Map(handlers.map((handler) => [handler.name, handler]));
}
