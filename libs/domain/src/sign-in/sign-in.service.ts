import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { DOMAIN_SETTINGS, type DomainSettings } from '../domain-settings.js';
import type { SessionGrant } from './access-claims.js';
import { AttemptLimits } from './attempt-limits.js';
import { CredentialRepository, type Proof } from './credential.repository.js';
import { EntryRepository, type Entry } from './entry.repository.js';
import { requirePasswordText } from './password-policy.js';
import { nobodysHash, passwordFits } from './passwords.js';
import { SessionService } from './session.service.js';
import { CodeRequired, SignInFailed } from './sign-in.errors.js';
import { openTotp, totpStep } from './totp.js';

export interface SignInInput {
  /** the brokerage's slug */
  readonly brokerage: string;
  readonly email: string;
  readonly password: string;
  /** six digits, when a second factor is enrolled */
  readonly code?: string | null;
  /** the caller's network address, for its limit */
  readonly address: string;
  readonly userAgent: string;
}

const NAME_LENGTH = 300;

/** Signing in with password and second factor. */
@Injectable()
export class SignInService implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly entry: EntryRepository,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionService,
    private readonly limits: AttemptLimits,
    @Inject(DOMAIN_SETTINGS) private readonly settings: DomainSettings,
  ) {}

  async onModuleInit(): Promise<void> {
    await nobodysHash();
  }

  /**
   * A new session. Throws `sign_in/failed` for a wrong brokerage, e-mail, password or code and for too many attempts
   * alike, and in the same time; `sign_in/code_required` after a right password when a second factor is enrolled.
   * Without one enrolled the session has `mfa` false.
   */
  async signIn(input: SignInInput): Promise<SessionGrant> {
    const password = requirePasswordText('password', input.password);
    const slug = asTyped(input.brokerage);
    const email = asTyped(input.email);
    const account = `${slug}/${email}`;
    // An address that tries without end is not worth a hash; it learns only about itself.
    if (!(await this.limits.count('address', input.address))) throw new SignInFailed();
    const allowed = await this.limits.count('account', account);
    const entry = await this.entry.signIn(slug, email);
    const proof = await this.db.read(systemActor(entry.tenantId), (tx) =>
      this.credentials.find(tx, entry.id),
    );
    const fits = await passwordFits(proof?.passwordHash ?? null, password);
    if (!allowed || !fits || !proof) throw new SignInFailed();
    const step = await this.secondFactor(entry, proof, input.code);
    const granted = await this.db.within(systemActor(entry.tenantId), (tx) =>
      this.open(tx, proof, step, input.userAgent),
    );
    if (!granted) throw new SignInFailed();
    await this.limits.clear('account', account);
    await this.limits.clear('code', entry.id);
    await this.limits.takeBack('address', input.address);
    return granted;
  }

  /** The step of a right code; null when no second factor is enrolled. */
  private async secondFactor(
    entry: Entry,
    proof: Proof,
    code: string | null | undefined,
  ): Promise<number | null> {
    if (!proof.totpSecret || !proof.totpConfirmedAt) return null;
    if (!code?.trim()) throw new CodeRequired();
    const allowed = await this.limits.count('code', entry.id);
    const owner = { tenantId: entry.tenantId, userId: entry.id };
    const secret = openTotp(this.settings.keys.totpAtRest, owner, proof.totpSecret);
    const step = totpStep(secret, code, this.clock.now());
    if (!allowed || step === null) throw new SignInFailed();
    return step;
  }

  /** Opens the session, unless the credentials changed since they were checked or the code was used before. */
  private async open(
    tx: Tx,
    checked: Proof,
    step: number | null,
    userAgent: string,
  ): Promise<SessionGrant | null> {
    const now = await this.credentials.lock(tx, checked.userId);
    if (now?.passwordHash !== checked.passwordHash) return null;
    if (now.totpConfirmedAt?.getTime() !== checked.totpConfirmedAt?.getTime()) return null;
    if (step !== null && !(await this.credentials.spendStep(tx, checked.userId, step))) return null;
    const user = { id: checked.userId, clientId: checked.clientId };
    const grant = await this.sessions.open(tx, user, { mfa: step !== null, userAgent });
    await recordAudit(
      tx,
      { ...systemActor(tx.tenantId), userId: user.id },
      {
        action: 'session.signed_in',
        subjectKind: 'session',
        subjectId: grant.claims.sessionId,
        clientId: user.clientId,
        detail: { mfa: step !== null },
      },
    );
    return grant;
  }
}

/** A name as it was typed, safe to look up and to count, however long or broken it is. */
function asTyped(name: string): string {
  return name.slice(0, NAME_LENGTH).toWellFormed().replaceAll('\0', '\ufffd').trim().toLowerCase();
}
