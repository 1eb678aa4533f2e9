import { createHmac } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Actor } from '../actor.js';
import { runOnce } from './once.js';
import { signContext, type ContextKey } from './tenant-context.js';
import { translateDatabaseError } from './database-errors.js';
import type { Tx } from './tx.js';

/** Opens transactions in the name of an actor. The only way to the tenant's tables. */
export class TenantDb {
  constructor(
    private readonly dataSource: DataSource,
    private readonly key: ContextKey,
    /** told of each transaction that has committed */
    private readonly committed: (tx: Tx) => void = () => undefined,
  ) {}

  /**
   * Runs `work` in one transaction that sees the actor's tenant (and client) only. When the actor carries an
   * idempotency key, the effect happens once and a repeat answers with the kept result; so a mutation calls this
   * exactly once, and its result is plain data.
   */
  within<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(actor, (tx) => runOnce(tx, this.keyed(actor), () => work(tx)));
  }

  /** Like `within` for reading: one consistent snapshot, never an idempotency key. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(actor, work, 'REPEATABLE READ');
  }

  /** Signs the context of a long read anew: it lasts for a minute. */
  async renew(tx: Tx, actor: Actor): Promise<void> {
    await tx.query(`select set_config('carveback.context', $1, true)`, [signContext(actor, this.key)]);
  }

  /** What was asked may hold a password: of the request only a hash is kept that is useless without our key. */
  private keyed(actor: Actor): Actor {
    if (!actor.once) return actor;
    const { key, requestHash } = actor.once;
    const keyed = createHmac('sha256', this.key.secret).update(`request ${requestHash}`).digest('hex');
    return { ...actor, once: { key, requestHash: keyed } };
  }

  private async transaction<T>(
    actor: Actor,
    work: (tx: Tx) => Promise<T>,
    isolation: 'READ COMMITTED' | 'REPEATABLE READ' = 'READ COMMITTED',
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      await runner.startTransaction(isolation);
      await runner.query(`select set_config('carveback.context', $1, true)`, [signContext(actor, this.key)]);
      const tx = makeTx(runner, actor.tenantId);
      const result = await work(tx);
      await runner.commitTransaction();
      this.committed(tx);
      return result;
    } catch (error) {
      await rollBackQuietly(runner);
      throw translateDatabaseError(error);
    } finally {
      await runner.release();
    }
  }
}

function makeTx(runner: QueryRunner, tenantId: string): Tx {
  return {
    tenantId,
    manager: runner.manager,
    query: (sql: string, parameters: readonly unknown[] = []) => runner.query(sql, [...parameters]),
  } as unknown as Tx;
}

/** A connection that broke cannot roll back; the first error is the one that matters. */
async function rollBackQuietly(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  try {
    await runner.rollbackTransaction();
  } catch {
    // The server has rolled back by itself.
  }
}
