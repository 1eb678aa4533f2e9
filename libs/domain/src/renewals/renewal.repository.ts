import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { Renewal } from './renewal.entity.js';

/** Which renewals to list; days inclusive, null: whatever. */
export interface RenewalWindow {
  readonly expiresFrom: Day | null;
  readonly expiresTo: Day | null;
  /** true: what became of it is not known yet, and its policy is not cancelled */
  readonly open: boolean | null;
}

export type ListedRenewal = Renewal & { readonly expiresOn: Day };

export interface RenewablePolicy {
  readonly id: string;
  readonly clientId: string;
  readonly policyNumber: string;
  readonly expiresOn: Day;
}

@Injectable()
export class RenewalRepository {
  /** Policies in force on the day that expire by `until` and have no renewal yet. Former clients have none. */
  unopened(tx: Tx, day: Day, until: Day): Promise<RenewablePolicy[]> {
    return tx.query<RenewablePolicy>(UNOPENED, [tx.tenantId, day, until]);
  }

  /** The new renewal's id; null when the policy has one. */
  async insertOnce(tx: Tx, policy: RenewablePolicy, openedOn: Day): Promise<string | null> {
    const id = newId();
    const rows = await tx.query(
      `insert into renewals (tenant_id, id, client_id, policy_id, opened_on) values ($1, $2, $3, $4, $5)
       on conflict (tenant_id, policy_id) do nothing returning id`,
      [tx.tenantId, id, policy.clientId, policy.id, openedOn],
    );
    return rows.length > 0 ? id : null;
  }

  get(tx: Tx, id: string, lock?: 'for update'): Promise<Renewal> {
    return getRecord(tx, Renewal, id, 'renewal', lock);
  }

  update(tx: Tx, id: string, version: number, changes: Partial<Renewal>): Promise<Renewal> {
    return updateRecord(tx, Renewal, 'renewal', id, version, changes);
  }

  byPolicyIds(tx: Tx, policyIds: readonly string[]): Promise<Renewal[]> {
    return tx.manager.find(Renewal, { where: { tenantId: tx.tenantId, policyId: In([...policyIds]) } });
  }

  /** By the policy's expiry, after the given place; at most `most` rows. */
  list(
    tx: Tx,
    { expiresFrom, expiresTo, open }: RenewalWindow,
    after: readonly [day: Day, id: string] | null,
    most: number,
  ): Promise<ListedRenewal[]> {
    return tx.query<ListedRenewal>(LIST, [
      tx.tenantId,
      expiresFrom,
      expiresTo,
      open,
      after?.[0] ?? null,
      after?.[1] ?? null,
      most,
    ]);
  }
}

const UNOPENED = `
  select p.id, p.client_id as "clientId", p.policy_number as "policyNumber", p.expires_on as "expiresOn"
    from policies p
    join clients c on c.tenant_id = p.tenant_id and c.id = p.client_id and c.status <> 'former'
   where p.tenant_id = $1 and p.cancelled_on is null
     and p.effective_on <= $2 and p.expires_on between $2 and $3
     and not exists (select 1 from renewals r where r.tenant_id = p.tenant_id and r.policy_id = p.id)
   order by p.expires_on, p.id`;

const LIST = `
  select r.tenant_id as "tenantId", r.id, r.client_id as "clientId", r.policy_id as "policyId", r.opened_on as "openedOn",
         r.renewal_policy_id as "renewalPolicyId", r.outcome, r.outcome_why as "outcomeWhy", r.closed_at as "closedAt",
         r.version, r.created_at as "createdAt", p.expires_on as "expiresOn"
    from renewals r
    join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
   where r.tenant_id = $1
     and ($2::date is null or p.expires_on >= $2)
     and ($3::date is null or p.expires_on <= $3)
     and ($4::boolean is null or (r.closed_at is null and p.cancelled_on is null) = $4)
     and ($5::date is null or (p.expires_on, r.id) > ($5, $6::uuid))
   order by p.expires_on, r.id
   limit $7`;
