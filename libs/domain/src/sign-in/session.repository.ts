import { Injectable } from '@nestjs/common';
import type { Role } from '../roles.js';
import { getRecord, insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { Session } from './session.entity.js';

/** Why a session ended, as the audit trail says it. */
export type EndReason =
  | 'signed_out'
  | 'signed_out_everywhere'
  | 'password_changed'
  | 'user_disabled'
  | 'second_factor_enrolled'
  | 'second_factor_reset'
  | 'token_reused';

/** A session that stands, with what its user may do today. */
export interface StandingSession {
  readonly role: Role;
  readonly clientId: string | null;
  readonly mfa: boolean;
  readonly requireMfa: boolean;
}

@Injectable()
export class SessionRepository {
  insert(
    tx: Tx,
    values: Omit<Session, 'tenantId' | 'id' | 'previousTokenHash' | 'revokedAt' | 'revokedReason'>,
  ): Promise<Session> {
    return insertRecord(tx, Session, values);
  }

  getForUpdate(tx: Tx, id: string): Promise<Session> {
    return getRecord(tx, Session, id, 'session', 'for update');
  }

  /** The session with its user's present role, unless it was revoked, has expired or its user is disabled. */
  async standing(tx: Tx, sessionId: string, userId: string, now: Date): Promise<StandingSession | undefined> {
    const [row] = await tx.query<StandingSession>(
      `select u.role, u.client_id as "clientId", s.mfa, b.require_mfa as "requireMfa"
         from sessions s
         join users u on u.tenant_id = s.tenant_id and u.id = s.user_id
         join brokerages b on b.tenant_id = s.tenant_id
        where s.tenant_id = $1 and s.id = $2 and s.user_id = $3
          and s.revoked_at is null and s.expires_at > $4 and u.disabled_at is null`,
      [tx.tenantId, sessionId, userId, now],
    );
    return row;
  }

  async rotate(
    tx: Tx,
    id: string,
    next: { tokenHash: Buffer; previousTokenHash: Buffer; rotatedAt: Date; expiresAt: Date },
  ): Promise<void> {
    await tx.query(
      `update sessions set token_hash = $3, previous_token_hash = $4, rotated_at = $5, expires_at = $6
        where tenant_id = $1 and id = $2`,
      [tx.tenantId, id, next.tokenHash, next.previousTokenHash, next.rotatedAt, next.expiresAt],
    );
  }

  async markSecondFactor(tx: Tx, id: string): Promise<void> {
    await tx.query(`update sessions set mfa = true where tenant_id = $1 and id = $2`, [tx.tenantId, id]);
  }

  async revoke(tx: Tx, id: string, reason: EndReason, now: Date): Promise<void> {
    await tx.query(
      `update sessions set revoked_at = $3, revoked_reason = $4 where tenant_id = $1 and id = $2 and revoked_at is null`,
      [tx.tenantId, id, now, reason],
    );
  }

  /** Ends all sessions of a user, but the one to `keep`. */
  async revokeAll(
    tx: Tx,
    userId: string,
    reason: EndReason,
    now: Date,
    keep: string | null = null,
  ): Promise<void> {
    await tx.query(
      `update sessions set revoked_at = $3, revoked_reason = $4
        where tenant_id = $1 and user_id = $2 and revoked_at is null and id is distinct from $5::uuid`,
      [tx.tenantId, userId, now, reason, keep],
    );
  }
}
