import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { Policy } from './policy.entity.js';

@Injectable()
export class PolicyRepository {
  insert(tx: Tx, values: Partial<Policy>): Promise<Policy> {
    return insertRecord(tx, Policy, values);
  }

  update(tx: Tx, id: string, version: number, changes: Partial<Policy>): Promise<Policy> {
    return updateRecord(tx, Policy, 'policy', id, version, changes);
  }

  get(tx: Tx, id: string): Promise<Policy> {
    return getRecord(tx, Policy, id, 'policy');
  }

  /** Makes changes to the policy's papers wait for each other. `no key`: new references to it need not wait. */
  async lock(tx: Tx, id: string): Promise<void> {
    await tx.query(`select id from policies where tenant_id = $1 and id = $2 for no key update`, [
      tx.tenantId,
      id,
    ]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Policy[]> {
    return tx.manager.find(Policy, { where: { tenantId: tx.tenantId, id: In([...ids]) } });
  }

  /** All of the clients, the one that ends last first. */
  listByClientIds(tx: Tx, clientIds: readonly string[]): Promise<Policy[]> {
    return tx.manager.find(Policy, {
      where: { tenantId: tx.tenantId, clientId: In([...clientIds]) },
      order: { expiresOn: 'DESC', id: 'DESC' },
    });
  }

  async clientExists(tx: Tx, clientId: string): Promise<boolean> {
    const rows = await tx.query(`select id from clients where tenant_id = $1 and id = $2`, [
      tx.tenantId,
      clientId,
    ]);
    return rows.length === 1;
  }

  /** The policy and all those beneath it, however many layers. */
  async withUnderlying(tx: Tx, id: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `with recursive beneath as (
         select id, underlying_policy_id from policies where tenant_id = $1 and id = $2
         union
         select p.id, p.underlying_policy_id
           from policies p join beneath b on p.tenant_id = $1 and p.id = b.underlying_policy_id
       ) select id from beneath`,
      [tx.tenantId, id],
    );
    return rows.map((row) => row.id);
  }

  /** Policies in excess of this one. */
  excessOf(tx: Tx, policy: Pick<Policy, 'clientId' | 'id'>): Promise<Policy[]> {
    const { clientId, id } = policy;
    return tx.manager.find(Policy, { where: { tenantId: tx.tenantId, clientId, underlyingPolicyId: id } });
  }

  /** Titles of the wordings in the file that take effect outside the two days. */
  async wordingsOutside(tx: Tx, policyId: string, first: Day, last: Day): Promise<string[]> {
    const rows = await tx.query<{ title: string }>(
      `select w.title from wordings w
        where w.tenant_id = $1 and w.policy_id = $2 and (w.effective_on < $3 or w.effective_on > $4)
          and not exists (select 1 from wording_supersessions s where s.tenant_id = $1 and s.id = w.id)
        order by w.title`,
      [tx.tenantId, policyId, first, last],
    );
    return rows.map((row) => row.title);
  }
}
