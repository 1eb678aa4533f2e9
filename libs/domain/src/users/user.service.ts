import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { AnswerLinkService } from '../carrier-answers/index.js';
import { difference } from '../changes.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict } from '../errors.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { InvitationService } from '../sign-in/invitation.service.js';
import { SecondFactorService } from '../sign-in/second-factor.service.js';
import { SessionService } from '../sign-in/session.service.js';
import { readUserChange, type UserChange } from './user.input.js';
import { UserRepository, type UserView } from './user.repository.js';

const SORT = 'users';

/** The people of a brokerage. */
@Injectable()
export class UserService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly users: UserRepository,
    private readonly sessions: SessionService,
    private readonly secondFactor: SecondFactorService,
    private readonly invitations: InvitationService,
    private readonly answerLinks: AnswerLinkService,
  ) {}

  /** The one who asks. */
  async me(actor: Actor): Promise<UserView> {
    requirePermission(actor, 'account:self');
    return this.db.read(actor, (tx) => this.users.get(tx, actor.userId!));
  }

  /** Everybody, disabled people too, by name. */
  async list(actor: Actor, { first, after }: PageRequest): Promise<Page<UserView>> {
    requirePermission(actor, 'user:read');
    const most = requirePageSize(first);
    const [name, id] = after === null ? [] : this.cursors.decode(actor.tenantId, SORT, after);
    const from = id === undefined ? null : { name: String(name), id: String(id) };
    const rows = await this.db.read(actor, (tx) => this.users.list(tx, most, from));
    const cursorOf = (last: UserView) =>
      this.cursors.encode(actor.tenantId, SORT, [last.name.toLowerCase(), last.id]);
    return pageOf(rows, most, cursorOf, (user) => user);
  }

  /** The users of those ids that exist, in no order: for data loaders. */
  async listByIds(actor: Actor, ids: readonly string[]): Promise<UserView[]> {
    requirePermission(actor, 'user:read');
    return this.db.read(actor, (tx) => this.users.listByIds(tx, ids));
  }

  /** Changes name, title, licence or role. Throws `user/last_principal`, `user/role_fixed`, `record/changed`. */
  async update(actor: Actor, id: string, input: UserChange): Promise<UserView> {
    requirePermission(actor, 'user:write');
    return this.change(actor, async (tx) => {
      const before = await this.users.get(tx, id);
      const changes = readUserChange(input, before.role);
      if (changes.role) await this.keepAPrincipal(tx, id);
      const after = await this.users.update(tx, id, input.version, changes);
      await audit(tx, actor, 'user.changed', after, difference(before, changes));
      return after;
    });
  }

  /** Shuts a person out at once: sessions end, and the open invitations and links it sent. Throws `user/last_principal`. */
  async disable(actor: Actor, id: string, version: number): Promise<UserView> {
    requirePermission(actor, 'user:disable');
    return this.change(actor, async (tx) => {
      await this.keepAPrincipal(tx, id);
      const after = await this.users.update(tx, id, version, { disabledAt: this.clock.now() });
      await this.sessions.endAll(tx, actor, after, 'user_disabled');
      await this.invitations.recallAllFrom(tx, id);
      await this.answerLinks.revokeAllFrom(tx, id);
      await audit(tx, actor, 'user.disabled', after);
      return after;
    });
  }

  /** Lets a disabled person sign in again; sessions of before stay ended. */
  async enable(actor: Actor, id: string, version: number): Promise<UserView> {
    requirePermission(actor, 'user:disable');
    return this.change(actor, async (tx) => {
      const after = await this.users.update(tx, id, version, { disabledAt: null });
      await this.sessions.endAll(tx, actor, after, 'user_disabled');
      await audit(tx, actor, 'user.enabled', after);
      return after;
    });
  }

  /** Takes a lost second factor away; the next sign-in can only set up a new one. */
  async resetSecondFactor(actor: Actor, id: string): Promise<UserView> {
    requirePermission(actor, 'user:write');
    return this.change(actor, async (tx) => {
      const user = await this.users.get(tx, id);
      await this.secondFactor.reset(tx, actor, user);
      await audit(tx, actor, 'second_factor.reset', user);
      return { ...user, secondFactor: false };
    });
  }

  /** One transaction, after which no process-local answer about a session outlives the change. */
  private async change(actor: Actor, work: (tx: Tx) => Promise<UserView>): Promise<UserView> {
    const user = await this.db.within(actor, work);
    this.sessions.forget();
    return user;
  }

  private async keepAPrincipal(tx: Tx, id: string): Promise<void> {
    const principals = await this.users.lockPrincipals(tx);
    if (principals.length === 1 && principals[0] === id) {
      throw new Conflict(
        'user/last_principal',
        'This is the last principal of the brokerage. Make somebody else a principal first.',
      );
    }
  }
}

function audit(tx: Tx, actor: Actor, action: string, user: UserView, detail: object = {}): Promise<void> {
  return recordAudit(tx, actor, {
    action,
    subjectKind: 'user',
    subjectId: user.id,
    clientId: user.clientId,
    detail,
  });
}
