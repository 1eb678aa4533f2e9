import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Client } from '../clients/client.entity.js';
import { Contact } from '../clients/contact.entity.js';
import { Clock } from '../clock.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { InvalidInput, NotFound } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import type { ControlStatement } from './control-statement.entity.js';
import { readStatement, type NewControlStatement } from './control.input.js';
import { ControlRepository } from './control.repository.js';
import { StandingControls, controlsOf, type Control } from './standing-controls.js';
import { STATEMENT_FOLLOWERS, type StatementFollower } from './statement-follower.js';

/** What clients say that they do, dated. Statements are added, never edited. */
@Injectable()
export class ControlService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly statements: ControlRepository,
    private readonly standing: StandingControls,
    @Inject(STATEMENT_FOLLOWERS) private readonly followers: readonly StatementFollower[],
  ) {}

  /**
   * Records what a client does as of a day. A client user speaks for its own client. Throws `control/*`, `input/*`,
   * `record/not_found`.
   */
  async record(actor: Actor, input: NewControlStatement): Promise<ControlStatement> {
    requirePermission(actor, 'control:record');
    return this.db.within(actor, (tx) => this.recordIn(tx, actor, input));
  }

  /** The same, in the transaction of whatever brought the statement, such as a questionnaire. */
  async recordIn(tx: Tx, actor: Actor, input: NewControlStatement): Promise<ControlStatement> {
    requirePermission(actor, 'control:record');
    const { clientId } = input;
    const valid = readStatement(actor, input, await brokerageToday(tx, this.clock));
    await getRecord(tx, Client, clientId, 'client');
    const contactId = await this.speaker(tx, actor, input);
    const statement = await this.statements.insert(tx, {
      ...valid,
      ...{ clientId, contactId, recordedBy: actor.userId, createdAt: this.clock.now() },
    });
    await recordAudit(tx, actor, {
      action: 'control.recorded',
      subjectKind: 'control_statement',
      subjectId: statement.id,
      clientId,
      detail: valid,
    });
    await this.follow(tx, actor, clientId);
    return statement;
  }

  /** The controls of several clients, by kind and asset class. A client user sees its own client's. */
  byClientIds(actor: Actor, clientIds: readonly string[]): Promise<Control[]> {
    requirePermission(actor, 'control:read');
    return this.db.read(actor, async (tx) => controlsOf(await this.statements.byClientIds(tx, clientIds)));
  }

  /** The statement that counts for each control of a client, for work inside another transaction. */
  latest(tx: Tx, clientId: string): Promise<ControlStatement[]> {
    return this.standing.of(tx, clientId);
  }

  /** A client user sees too little to weigh what its words change: the worker does. */
  private async follow(tx: Tx, actor: Actor, clientId: string): Promise<void> {
    if (actor.role === 'client_user') await enqueue(tx, 'statement.follow', { clientId }, clientId);
    else for (const follower of this.followers) await follower.afterStatement(tx, actor, clientId);
  }

  private async speaker(
    tx: Tx,
    actor: Actor,
    { clientId, contactId = null }: NewControlStatement,
  ): Promise<string | null> {
    if (contactId === null) return null;
    const contact = await getRecord(tx, Contact, contactId, 'contact');
    if (contact.clientId !== clientId) throw new NotFound('contact');
    if (actor.role !== 'client_user') return contactId;
    throw new InvalidInput(
      'contactId',
      'You speak for yourself. Leave the contact out.',
      'control/not_yourself',
    );
  }
}
