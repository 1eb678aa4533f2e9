import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import type { ValidInsured } from './insured.input.js';
import { PolicyInsured } from './policy-insured.entity.js';
import type { Policy } from './policy.entity.js';

@Injectable()
export class PolicyInsuredRepository {
  /** Puts the list in the place of the present one. */
  async replace(
    tx: Tx,
    { id: policyId, clientId }: Pick<Policy, 'id' | 'clientId'>,
    insureds: readonly ValidInsured[],
  ): Promise<void> {
    const { tenantId } = tx;
    await tx.manager.delete(PolicyInsured, { tenantId, policyId });
    const rows = insureds.map((insured) => ({ ...insured, tenantId, id: newId(), clientId, policyId }));
    await tx.manager.insert(PolicyInsured, rows);
  }

  /** Of the policies, in the order in which they were entered. */
  listByPolicyIds(tx: Tx, policyIds: readonly string[]): Promise<PolicyInsured[]> {
    return tx.manager.find(PolicyInsured, {
      where: { tenantId: tx.tenantId, policyId: In([...policyIds]) },
      order: { id: 'ASC' },
    });
  }
}
