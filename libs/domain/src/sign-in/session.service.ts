import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { DOMAIN_SETTINGS, type DomainSettings } from '../domain-settings.js';
import { requirePermission } from '../permissions.js';
import type { AccessClaims, SessionGrant } from './access-claims.js';
import { EntryRepository } from './entry.repository.js';
import {
  hashOf,
  newRefreshToken,
  parseRefreshToken,
  printRefreshToken,
  sameHash,
  successor,
  type RefreshToken,
} from './refresh-tokens.js';
import { SessionCache } from './session-cache.js';
import type { Session } from './session.entity.js';
import { SessionRepository, type EndReason } from './session.repository.js';
import { SessionEnded } from './sign-in.errors.js';

const DAY_MS = 86_400_000;
/** A session that is not used this long ends; */
const IDLE_DAYS = 30;
/** and none lasts longer. */
const LONGEST_DAYS = 90;
/** A reply that got lost, or two tabs at once: the token before the present one still answers this long. */
const RETRY_MS = 10_000;
const USER_AGENT_LENGTH = 300;

/** Who a session speaks for now. */
export interface SessionActor {
  readonly actor: Actor;
  /** true when the second factor was shown, or the brokerage asks for none; false: the session may only enrol one */
  readonly mfa: boolean;
}

/** Signed-in devices: each request's check, the rotation of refresh tokens, and their end. */
@Injectable()
export class SessionService {
  private readonly cache = new SessionCache<SessionActor>();

  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly entry: EntryRepository,
    private readonly sessions: SessionRepository,
    @Inject(DOMAIN_SETTINGS) private readonly settings: DomainSettings,
  ) {}

  /**
   * Who is behind an access token, as the database says now: role, client and whether the session still stands.
   * Repeats an answer for at most a second. Throws `session/ended`.
   */
  actorOf(claims: AccessClaims): Promise<SessionActor> {
    const { tenantId, sessionId, userId } = claims;
    return this.cache.get(`${tenantId}/${sessionId}/${userId}`, async () => {
      const standing = await this.db.read(systemActor(tenantId), (tx) =>
        this.sessions.standing(tx, sessionId, userId, this.clock.now()),
      );
      if (!standing) throw new SessionEnded();
      const { role, clientId, mfa, requireMfa } = standing;
      return { actor: { tenantId, userId, role, clientId }, mfa: mfa || !requireMfa };
    });
  }

  /** Opens a session for a user who has just proved itself. */
  async open(
    tx: Tx,
    user: { id: string; clientId: string | null },
    device: { mfa: boolean; userAgent: string },
  ): Promise<SessionGrant> {
    const now = this.clock.now();
    const token = newRefreshToken();
    const session = await this.sessions.insert(tx, {
      userId: user.id,
      clientId: user.clientId,
      familyHash: hashOf(token.family),
      tokenHash: hashOf(token.secret),
      rotatedAt: now,
      expiresAt: this.expiry(now, now),
      mfa: device.mfa,
      userAgent: device.userAgent.replaceAll('\0', '').toWellFormed().slice(0, USER_AGENT_LENGTH),
      createdAt: now,
    });
    return grant(session, token, session.expiresAt);
  }

  /**
   * Exchanges a refresh token for its successor. A retry of the token before, within 10 s, gets the same successor;
   * any other spent token ends the whole family and leaves an audit entry. Throws `session/ended`.
   */
  async refresh(text: string): Promise<SessionGrant> {
    const token = parseRefreshToken(text);
    const found = token && (await this.entry.session(hashOf(token.family)));
    if (!token || !found) throw new SessionEnded();
    const granted = await this.db.within(systemActor(found.tenantId), async (tx) => {
      const session = await this.sessions.getForUpdate(tx, found.id);
      const standing = await this.sessions.standing(tx, session.id, session.userId, this.clock.now());
      // Not thrown in here: the end of a family that was stolen from must be committed.
      return standing ? this.exchange(tx, session, token) : null;
    });
    if (!granted) {
      this.cache.clear();
      throw new SessionEnded();
    }
    return granted;
  }

  /** Ends the session that asks. */
  async signOut(actor: Actor, sessionId: string): Promise<boolean> {
    requirePermission(actor, 'account:self');
    await this.db.within(actor, async (tx) => {
      const session = await this.sessions.getForUpdate(tx, sessionId);
      if (session.userId !== actor.userId) throw new SessionEnded();
      await this.sessions.revoke(tx, sessionId, 'signed_out', this.clock.now());
      await recordAudit(tx, actor, sessionFact('session.signed_out', session));
      return true;
    });
    this.cache.clear();
    return true;
  }

  /** Ends all sessions of the user that asks, this one too. */
  async signOutEverywhere(actor: Actor): Promise<boolean> {
    requirePermission(actor, 'account:self');
    await this.db.within(actor, async (tx) => {
      await this.endAll(tx, actor, { id: actor.userId!, clientId: actor.clientId }, 'signed_out_everywhere');
      return true;
    });
    this.cache.clear();
    return true;
  }

  /** Ends a user's sessions, but the one to `keep`, in the transaction that gives the reason for it. Then call `forget`. */
  async endAll(
    tx: Tx,
    actor: Actor,
    user: { id: string; clientId: string | null },
    reason: EndReason,
    keep: string | null = null,
  ): Promise<void> {
    await this.sessions.revokeAll(tx, user.id, reason, this.clock.now(), keep);
    await recordAudit(tx, actor, {
      action: 'session.all_ended',
      subjectKind: 'user',
      subjectId: user.id,
      clientId: user.clientId,
      detail: { reason },
    });
  }

  /** The second factor was shown in this session. */
  markSecondFactor(tx: Tx, sessionId: string): Promise<void> {
    return this.sessions.markSecondFactor(tx, sessionId);
  }

  /** Drops what is remembered about sessions: after a change to sessions, roles or users has been committed. */
  forget(): void {
    this.cache.clear();
  }

  private async exchange(tx: Tx, session: Session, token: RefreshToken): Promise<SessionGrant | null> {
    const now = this.clock.now();
    const given = hashOf(token.secret);
    const next = successor(token, this.settings.keys.signedLinks);
    if (sameHash(given, session.tokenHash)) {
      const expiresAt = this.expiry(session.createdAt, now);
      await this.sessions.rotate(tx, session.id, {
        tokenHash: hashOf(next.secret),
        previousTokenHash: given,
        rotatedAt: now,
        expiresAt,
      });
      return grant(session, next, expiresAt);
    }
    const retried = sameHash(given, session.previousTokenHash);
    if (retried && now.getTime() - session.rotatedAt.getTime() <= RETRY_MS)
      return grant(session, next, session.expiresAt);
    await this.sessions.revoke(tx, session.id, 'token_reused', now);
    await recordAudit(tx, systemActor(tx.tenantId), sessionFact('session.token_reused', session));
    return null;
  }

  private expiry(createdAt: Date, now: Date): Date {
    return new Date(
      Math.min(now.getTime() + IDLE_DAYS * DAY_MS, createdAt.getTime() + LONGEST_DAYS * DAY_MS),
    );
  }
}

function grant(session: Session, token: RefreshToken, refreshExpiresAt: Date): SessionGrant {
  const { tenantId, userId, id: sessionId, mfa } = session;
  return {
    claims: { userId, tenantId, sessionId, mfa },
    refreshToken: printRefreshToken(token),
    refreshExpiresAt,
  };
}

function sessionFact(action: string, session: Session) {
  return {
    action,
    subjectKind: 'session',
    subjectId: session.id,
    clientId: session.clientId,
    detail: { userId: session.userId, userAgent: session.userAgent },
  };
}
