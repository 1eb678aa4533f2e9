import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { DOMAIN_SETTINGS, type DomainSettings } from '../domain-settings.js';
import { InvalidInput } from '../errors.js';
import { requirePermission } from '../permissions.js';
import type { AccessClaims } from './access-claims.js';
import { AttemptLimits } from './attempt-limits.js';
import { CredentialRepository, type Proof } from './credential.repository.js';
import { SessionService } from './session.service.js';
import { AlreadyEnrolled, CodeWrong, SessionEnded } from './sign-in.errors.js';
import { newTotpSecret, openTotp, printTotpSecret, sealTotp, totpAddress, totpStep } from './totp.js';

/** What an authenticator app needs. Shown once, while enrolling. */
export interface Enrolment {
  /** base 32 */
  readonly secret: string;
  /** `otpauth://` address, for a QR code */
  readonly address: string;
}

/** Setting up the second factor: a secret for the app, confirmed by a code from it. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionService,
    private readonly limits: AttemptLimits,
    @Inject(DOMAIN_SETTINGS) private readonly settings: DomainSettings,
  ) {}

  /** A fresh secret, which counts only once it is confirmed. Throws `second_factor/enrolled`. */
  async begin(actor: Actor): Promise<Enrolment> {
    requirePermission(actor, 'account:self');
    const owner = { tenantId: actor.tenantId, userId: actor.userId! };
    // The secret itself is no result: what is kept for a repeated idempotency key is kept as plain text.
    await this.db.within(actor, async (tx) => {
      const proof = await this.proof(tx, owner.userId);
      if (proof.totpConfirmedAt) throw new AlreadyEnrolled();
      const box = sealTotp(this.settings.keys.totpAtRest, owner, newTotpSecret());
      await this.credentials.setPendingTotp(tx, owner.userId, box, this.clock.now());
      return true;
    });
    const proof = await this.db.read(actor, (tx) => this.credentials.find(tx, owner.userId));
    if (!proof?.totpSecret) throw new SessionEnded();
    if (proof.totpConfirmedAt) throw new AlreadyEnrolled();
    const secret = openTotp(this.settings.keys.totpAtRest, owner, proof.totpSecret);
    return {
      secret: printTotpSecret(secret),
      address: totpAddress(secret, `Carveback ${proof.brokerageName}`, proof.email),
    };
  }

  /**
   * Makes the second factor count and this session a full one; all other sessions of the user end. Throws
   * `second_factor/not_begun`, `second_factor/enrolled` and `second_factor/code_wrong`.
   */
  async confirm(actor: Actor, sessionId: string, code: string): Promise<AccessClaims> {
    requirePermission(actor, 'account:self');
    const userId = actor.userId!;
    const allowed = await this.limits.count('code', userId);
    if (!allowed) throw new CodeWrong();
    await this.db.within(actor, async (tx) => {
      await this.confirmWithin(tx, actor, code);
      await this.sessions.markSecondFactor(tx, sessionId);
      await this.sessions.endAll(
        tx,
        actor,
        { id: userId, clientId: actor.clientId },
        'second_factor_enrolled',
        sessionId,
      );
      return true;
    });
    await this.limits.clear('code', userId);
    this.sessions.forget();
    return { tenantId: actor.tenantId, userId, sessionId, mfa: true };
  }

  /** Takes a user's second factor away, for a lost phone, and ends its sessions. Call `SessionService.forget` afterwards. */
  async reset(tx: Tx, actor: Actor, user: { id: string; clientId: string | null }): Promise<void> {
    await this.credentials.setPendingTotp(tx, user.id, null, this.clock.now());
    await this.sessions.endAll(tx, actor, user, 'second_factor_reset');
  }

  private async confirmWithin(tx: Tx, actor: Actor, code: string): Promise<void> {
    const userId = actor.userId!;
    const proof = await this.proof(tx, userId);
    if (proof.totpConfirmedAt) throw new AlreadyEnrolled();
    if (!proof.totpSecret) {
      throw new InvalidInput(
        'code',
        'Begin first: beginTotpEnrolment gives the secret for your app.',
        'second_factor/not_begun',
      );
    }
    const secret = openTotp(
      this.settings.keys.totpAtRest,
      { tenantId: tx.tenantId, userId },
      proof.totpSecret,
    );
    const step = totpStep(secret, code, this.clock.now());
    if (step === null || !(await this.credentials.spendStep(tx, userId, step))) throw new CodeWrong();
    await this.credentials.confirmTotp(tx, userId, this.clock.now());
    await recordAudit(tx, actor, {
      action: 'second_factor.enrolled',
      subjectKind: 'user',
      subjectId: userId,
      clientId: actor.clientId,
    });
  }

  private async proof(tx: Tx, userId: string): Promise<Proof> {
    const proof = await this.credentials.lock(tx, userId);
    if (!proof) throw new SessionEnded();
    return proof;
  }
}
