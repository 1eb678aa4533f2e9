import { Injectable } from '@nestjs/common';
import { systemActor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { insertRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { User } from '../users/user.entity.js';
import { requireName } from '../validate.js';
import type { SessionGrant } from './access-claims.js';
import { CredentialRepository } from './credential.repository.js';
import { EntryRepository } from './entry.repository.js';
import { invitationHash } from './invitation-links.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationRepository } from './invitation.repository.js';
import { statusOf } from './invitation.status.js';
import { requireGoodPassword, requirePasswordText } from './password-policy.js';
import { hashPassword } from './passwords.js';
import { SessionService } from './session.service.js';
import { InvitationInvalid } from './sign-in.errors.js';

export interface AcceptInput {
  /** the last part of the link */
  readonly token: string;
  readonly name: string;
  readonly password: string;
  readonly userAgent: string;
}

/** What the holder of a link sees before it chooses a password. */
export interface InvitationGreeting {
  readonly brokerageName: string;
  /** what to name at sign-in */
  readonly brokerage: string;
  readonly email: string;
  readonly name: string;
}

/** Joining a brokerage through the link of an invitation. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly entry: EntryRepository,
    private readonly invitations: InvitationRepository,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionService,
  ) {}

  /** Whom the link invites, and where. Throws `invitation/invalid`. */
  async greet(token: string): Promise<InvitationGreeting> {
    return this.enter(token, async (tx, { email, name }) => {
      const brokerage = await this.invitations.brokerage(tx);
      return { brokerageName: brokerage.name, brokerage: brokerage.slug, email, name };
    });
  }

  /**
   * Makes the user that was invited, with the invitation's address and role, and signs it in; the session may only
   * enrol a second factor. Throws `invitation/invalid`, and what a bad password throws: that leaves the link usable.
   */
  async accept(input: AcceptInput): Promise<SessionGrant> {
    const name = requireName('name', input.name);
    requirePasswordText('password', input.password);
    return this.enter(input.token, async (tx, invitation) => {
      const { requireMfa, name: brokerageName } = await this.invitations.brokerage(tx);
      const password = await requireGoodPassword('password', input.password, {
        secondFactor: requireMfa,
        about: [invitation.email, name, brokerageName],
      });
      const user = await this.join(tx, invitation, name);
      await this.credentials.insert(tx, user, await hashPassword(password));
      return this.sessions.open(tx, user, { mfa: false, userAgent: input.userAgent });
    });
  }

  private async join(tx: Tx, invitation: Invitation, name: string): Promise<User> {
    const now = this.clock.now();
    const { id: invitationId, email, role, clientId } = invitation;
    const user = await insertRecord(tx, User, {
      ...{ id: newId(), email, name, role, clientId, title: '', licenceNumber: '' },
      ...{ disabledAt: null, createdAt: now },
    });
    await this.invitations.markAccepted(tx, invitationId, now);
    await recordAudit(
      tx,
      { ...systemActor(tx.tenantId), userId: user.id },
      {
        action: 'user.joined',
        subjectKind: 'user',
        subjectId: user.id,
        clientId,
        detail: { invitationId, email, role },
      },
    );
    return user;
  }

  /** Works in the tenant of an open invitation, which nobody else can accept meanwhile. */
  private async enter<T>(token: string, work: (tx: Tx, invitation: Invitation) => Promise<T>): Promise<T> {
    const hash = invitationHash(token);
    const found = hash && (await this.entry.link(hash));
    if (!found) throw new InvitationInvalid();
    return this.db.within(systemActor(found.tenantId), async (tx) => {
      const invitation = await this.invitations.findForUpdate(tx, found.id);
      if (!invitation || statusOf(invitation, this.clock.now()) !== 'open') throw new InvitationInvalid();
      return work(tx, invitation);
    });
  }
}
