import { Injectable } from '@nestjs/common';
import { getRecord, insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import { Invitation } from './invitation.entity.js';

@Injectable()
export class InvitationRepository {
  insert(tx: Tx, values: Omit<Invitation, 'tenantId' | 'acceptedAt' | 'recalledAt'>): Promise<Invitation> {
    return insertRecord(tx, Invitation, values);
  }

  getForUpdate(tx: Tx, id: string): Promise<Invitation> {
    return getRecord(tx, Invitation, id, 'invitation', 'for update');
  }

  /** Null for an id of another kind of link. */
  findForUpdate(tx: Tx, id: string): Promise<Invitation | null> {
    return tx.manager.findOne(Invitation, {
      where: { tenantId: tx.tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Newest first, from before the given id; one more than `most`, when there are more. */
  list(tx: Tx, most: number, before: string | null): Promise<Invitation[]> {
    return tx.query<Invitation>(
      `select tenant_id as "tenantId", id, email, name, role, client_id as "clientId", expires_at as "expiresAt",
              accepted_at as "acceptedAt", recalled_at as "recalledAt", invited_by as "invitedBy", created_at as "createdAt"
         from invitations where tenant_id = $1 and ($3::uuid is null or id < $3) order by id desc limit $2`,
      [tx.tenantId, most + 1, before],
    );
  }

  async markAccepted(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.query(`update invitations set accepted_at = $3 where tenant_id = $1 and id = $2`, [
      tx.tenantId,
      id,
      now,
    ]);
  }

  async markRecalled(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.query(
      `update invitations set recalled_at = $3
        where tenant_id = $1 and id = $2 and accepted_at is null and recalled_at is null`,
      [tx.tenantId, id, now],
    );
  }

  /** Ends the open invitations to an address, or those that somebody sent. */
  async recallOpen(tx: Tx, of: { email: string } | { invitedBy: string }, now: Date): Promise<void> {
    await tx.query(
      `update invitations set recalled_at = $2
        where tenant_id = $1 and accepted_at is null and recalled_at is null and (email = $3 or invited_by = $4::uuid)`,
      [tx.tenantId, now, 'email' in of ? of.email : null, 'invitedBy' in of ? of.invitedBy : null],
    );
  }

  async publicUrl(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ publicUrl: string }>(
      `select public_url as "publicUrl" from brokerages where tenant_id = $1`,
      [tx.tenantId],
    );
    if (!row) throw new NotFound('brokerage');
    return row.publicUrl;
  }

  /** Whether somebody of that address belongs to the brokerage, and whether the client is one of its own. */
  async known(tx: Tx, email: string, clientId: string | null): Promise<{ user: boolean; client: boolean }> {
    const [row] = await tx.query<{ user: boolean; client: boolean }>(
      `select exists (select 1 from users where tenant_id = $1 and email = $2) as user,
              exists (select 1 from clients where tenant_id = $1 and id = $3) as client`,
      [tx.tenantId, email, clientId],
    );
    return { user: row?.user ?? false, client: row?.client ?? false };
  }

  /** What the invited person is told before accepting. */
  async brokerage(tx: Tx): Promise<{ name: string; slug: string; requireMfa: boolean }> {
    const [row] = await tx.query<{ name: string; slug: string; requireMfa: boolean }>(
      `select name, slug, require_mfa as "requireMfa" from brokerages where tenant_id = $1`,
      [tx.tenantId],
    );
    if (!row) throw new NotFound('brokerage');
    return row;
  }
}
