import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { Conflict, NotFound } from '../errors.js';
import { newId } from '../ids.js';
import type { Tx } from './tx.js';

interface Identified extends ObjectLiteral {
  tenantId: string;
  id: string;
}
interface Versioned extends Identified {
  version: number;
}

type Keyless<T> = Omit<T, 'tenantId' | 'id'>;

/** Inserts a record under a new (or the given) id and answers it as the database now has it. */
export async function insertRecord<T extends Identified>(
  tx: Tx,
  entity: EntityTarget<T>,
  values: Partial<Keyless<T>> & { id?: string },
): Promise<T> {
  const id = values.id ?? newId();
  const row = { ...values, tenantId: tx.tenantId, id } as unknown as QueryDeepPartialEntity<T>;
  await tx.manager.insert(entity, row);
  return getRecord(tx, entity, id, 'record');
}

/** The record of that id, or `record/not_found`: missing and not yours answer alike. `kind` is for the message. */
export async function getRecord<T extends Identified>(
  tx: Tx,
  entity: EntityTarget<T>,
  id: string,
  kind: string,
  lock?: 'for update',
): Promise<T> {
  const found = await tx.manager.findOne(entity, {
    where: { tenantId: tx.tenantId, id } as never,
    ...(lock ? { lock: { mode: 'pessimistic_write' } } : {}),
  });
  if (!found) throw new NotFound(kind);
  return found;
}

/**
 * Changes a record that still has the version its editor saw; raises the version. Throws `record/changed` when a
 * colleague was faster, and `record/not_found`.
 */
export async function updateRecord<T extends Versioned>(
  tx: Tx,
  entity: EntityTarget<T>,
  kind: string,
  id: string,
  version: number,
  changes: Partial<Keyless<T>>,
): Promise<T> {
  const touched = tx.manager.connection.getMetadata(entity).findColumnWithPropertyName('updatedAt')
    ? { updatedAt: () => 'now()' }
    : {};
  const { affected } = await tx.manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...changes, ...touched } as unknown as QueryDeepPartialEntity<T>)
    .where('tenant_id = :tenantId and id = :id and version = :version', {
      tenantId: tx.tenantId,
      id,
      version,
    })
    .execute();
  const now = await getRecord(tx, entity, id, kind);
  if (affected !== 1) {
    throw new Conflict(
      'record/changed',
      `A colleague changed this ${kind} in the meantime (you edited version ${version}, it is now ${now.version}). Reload, look at both, and save again.`,
      'version',
    );
  }
  return now;
}
