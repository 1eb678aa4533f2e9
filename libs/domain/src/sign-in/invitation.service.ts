import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { DOMAIN_SETTINGS, type DomainSettings } from '../domain-settings.js';
import { Conflict, NotFound } from '../errors.js';
import { newId } from '../ids.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import type { Role } from '../roles.js';
import { readInvitation, type InvitationInput, type NewInvitation } from './invitation.input.js';
import { invitationLink, invitationToken } from './invitation-links.js';
import { InvitationRepository } from './invitation.repository.js';
import { statusOf, type InvitationStatus } from './invitation.status.js';
import type { Invitation } from './invitation.entity.js';
import { hashOf } from './refresh-tokens.js';

const DAYS_VALID = 7;
const DAY_MS = 86_400_000;
const SORT = 'invitations';

export interface InvitationView {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly clientId: string | null;
  readonly status: InvitationStatus;
  readonly expiresAt: Date;
  readonly createdAt: Date;
}

/** An invitation with the link to hand over; the link is shown to its maker only. */
export interface InvitationWithLink extends InvitationView {
  readonly link: string;
}

/** Inviting people by single-use link. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly invitations: InvitationRepository,
    @Inject(DOMAIN_SETTINGS) private readonly settings: DomainSettings,
  ) {}

  /**
   * Makes a link that is valid for seven days; an older open one to the same address ends. Throws `user/duplicate`
   * and `record/not_found` (client).
   */
  async invite(actor: Actor, input: InvitationInput): Promise<InvitationWithLink> {
    requirePermission(actor, 'user:invite');
    const wanted = readInvitation(input);
    // The link stays out of the result: what is kept for a repeated idempotency key is kept as plain text.
    const { publicUrl, ...made } = await this.db.within(actor, (tx) => this.inviteWithin(tx, actor, wanted));
    const token = invitationToken(this.settings.keys.signedLinks, actor.tenantId, made.id);
    return { ...made, link: invitationLink(publicUrl, token) };
  }

  /** All invitations, newest first. */
  async list(actor: Actor, { first, after }: PageRequest): Promise<Page<InvitationView>> {
    requirePermission(actor, 'user:invite');
    const most = requirePageSize(first);
    const before = after === null ? null : String(this.cursors.decode(actor.tenantId, SORT, after)[0]);
    const rows = await this.db.read(actor, (tx) => this.invitations.list(tx, most, before));
    const now = this.clock.now();
    return pageOf(
      rows,
      most,
      (last) => this.cursors.encode(actor.tenantId, SORT, [last.id]),
      (row) => show(row, now),
    );
  }

  /** Ends an invitation; again and again if you like. Throws `invitation/accepted`. */
  async recall(actor: Actor, id: string): Promise<InvitationView> {
    requirePermission(actor, 'user:invite');
    return this.db.within(actor, async (tx) => {
      const now = this.clock.now();
      const invitation = await this.invitations.getForUpdate(tx, id);
      if (invitation.acceptedAt) {
        throw new Conflict(
          'invitation/accepted',
          'This invitation was accepted already. Disable the user instead.',
        );
      }
      await this.invitations.markRecalled(tx, id, now);
      await recordAudit(tx, actor, fact('invitation.recalled', invitation));
      return show({ ...invitation, recalledAt: invitation.recalledAt ?? now }, now);
    });
  }

  /** Ends the open invitations that a user sent, when the user is disabled. */
  recallAllFrom(tx: Tx, userId: string): Promise<void> {
    return this.invitations.recallOpen(tx, { invitedBy: userId }, this.clock.now());
  }

  private async inviteWithin(
    tx: Tx,
    actor: Actor,
    wanted: NewInvitation,
  ): Promise<InvitationView & { publicUrl: string }> {
    const known = await this.invitations.known(tx, wanted.email, wanted.clientId);
    if (wanted.clientId && !known.client) throw new NotFound('client');
    if (known.user) {
      throw new Conflict(
        'user/duplicate',
        'Somebody with that e-mail address already belongs to this brokerage.',
        'email',
      );
    }
    const now = this.clock.now();
    await this.invitations.recallOpen(tx, { email: wanted.email }, now);
    const id = newId();
    const invitation = await this.invitations.insert(tx, {
      ...wanted,
      id,
      tokenHash: hashOf(invitationToken(this.settings.keys.signedLinks, tx.tenantId, id)),
      expiresAt: new Date(now.getTime() + DAYS_VALID * DAY_MS),
      invitedBy: actor.userId,
      createdAt: now,
    });
    await recordAudit(tx, actor, fact('invitation.made', invitation));
    return { ...show(invitation, now), publicUrl: await this.invitations.publicUrl(tx) };
  }
}

function show(invitation: Invitation, now: Date): InvitationView {
  const { id, email, name, role, clientId, expiresAt, createdAt } = invitation;
  return { id, email, name, role, clientId, expiresAt, createdAt, status: statusOf(invitation, now) };
}

function fact(action: string, { id, clientId, email, role }: Invitation) {
  return { action, subjectKind: 'invitation', subjectId: id, clientId, detail: { email, role } };
}
