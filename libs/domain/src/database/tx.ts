import type { EntityManager } from 'typeorm';

declare const branded: unique symbol;

/**
 * A transaction that carries a tenant. Only `TenantDb` makes one, so code that forgets the tenant does not compile.
 * Repositories take it first.
 */
export interface Tx {
  readonly [branded]: true;
  readonly tenantId: string;
  readonly manager: EntityManager;
  /** Runs SQL with parameters and answers its rows. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}
