import type { Role } from './roles.js';

/** A mutation's `Idempotency-Key`, with a hash of what was asked. */
export interface OnceKey {
  readonly key: string;
  readonly requestHash: string;
}

/** Who asks. Services take it first; together with a `Tx` it is all the context there is. */
export interface Actor {
  readonly tenantId: string;
  /** null for the system's own jobs */
  readonly userId: string | null;
  readonly role: Role | 'system';
  /** set for a client user: the one client whose rows the database shows */
  readonly clientId: string | null;
  /** set on a mutation that carries an idempotency key */
  readonly once?: OnceKey;
}

/** The actor of jobs and schedules of one tenant. */
export function systemActor(tenantId: string): Actor {
  return { tenantId, userId: null, role: 'system', clientId: null };
}
