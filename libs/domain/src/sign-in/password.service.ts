import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { InvalidInput } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { AttemptLimits } from './attempt-limits.js';
import { CredentialRepository } from './credential.repository.js';
import { requireGoodPassword, requirePasswordText } from './password-policy.js';
import { hashPassword, passwordFits } from './passwords.js';
import { SessionService } from './session.service.js';
import { SessionEnded } from './sign-in.errors.js';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Changing one's own password. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionService,
    private readonly limits: AttemptLimits,
  ) {}

  /**
   * Changes the password and ends the user's other sessions. Throws `password/wrong`, `password/too_short`,
   * `password/too_common`, `password/too_long`.
   */
  async change(actor: Actor, sessionId: string, change: PasswordChange): Promise<boolean> {
    requirePermission(actor, 'account:self');
    const current = requirePasswordText('currentPassword', change.currentPassword);
    requirePasswordText('newPassword', change.newPassword);
    // Counted like guesses at sign-in, under the user's id: a borrowed session shall not find the password out.
    const attempts = `change ${actor.tenantId}/${actor.userId}`;
    if (!(await this.limits.count('account', attempts))) throw new PasswordWrong();
    await this.db.within(actor, (tx) => this.changeWithin(tx, actor, sessionId, current, change.newPassword));
    await this.limits.clear('account', attempts);
    this.sessions.forget();
    return true;
  }

  private async changeWithin(
    tx: Tx,
    actor: Actor,
    sessionId: string,
    current: string,
    next: string,
  ): Promise<boolean> {
    const proof = await this.credentials.lock(tx, actor.userId!);
    if (!proof) throw new SessionEnded();
    if (!(await passwordFits(proof.passwordHash, current))) throw new PasswordWrong();
    const good = await requireGoodPassword('newPassword', next, {
      secondFactor: proof.requireMfa || proof.totpConfirmedAt !== null,
      about: [proof.email, proof.name, proof.brokerageName],
    });
    await this.credentials.setPassword(tx, proof.userId, await hashPassword(good), this.clock.now());
    const user = { id: proof.userId, clientId: proof.clientId };
    await this.sessions.endAll(tx, actor, user, 'password_changed', sessionId);
    await recordAudit(tx, actor, {
      action: 'password.changed',
      subjectKind: 'user',
      subjectId: user.id,
      clientId: user.clientId,
    });
    return true;
  }
}

class PasswordWrong extends InvalidInput {
  constructor() {
    super(
      'currentPassword',
      'That is not your present password. After ten wrong ones in 15 minutes the change pauses, even for the right one.',
      'password/wrong',
    );
  }
}
