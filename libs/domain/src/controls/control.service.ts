import { Injectable } from '@nestjs/common';
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
import { requirePermission } from '../permissions.js';
import type { ControlStatement } from './control-statement.entity.js';
import { readStatement, type NewControlStatement } from './control.input.js';
import { ControlRepository } from './control.repository.js';
import type { AssetClass, ControlKind } from './control-kinds.js';

/** One control of a client: the statement that counts, and what was said before. */
export interface Control {
  readonly clientId: string;
  readonly kind: ControlKind;
  readonly assetClass: AssetClass | null;
  readonly latest: ControlStatement;
  /** all statements, the one that counts first */
  readonly history: readonly ControlStatement[];
}

/** What clients say that they do, dated. Statements are added, never edited. */
@Injectable()
export class ControlService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly statements: ControlRepository,
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
    return statement;
  }

  /** The controls of several clients, by kind and asset class. A client user sees its own client's. */
  byClientIds(actor: Actor, clientIds: readonly string[]): Promise<Control[]> {
    requirePermission(actor, 'control:read');
    return this.db.read(actor, async (tx) => controlsOf(await this.statements.byClientIds(tx, clientIds)));
  }

  /** The statement that counts for each control of a client, for work inside another transaction. */
  async latest(tx: Tx, clientId: string): Promise<ControlStatement[]> {
    return controlsOf(await this.statements.byClientIds(tx, [clientId])).map(({ latest }) => latest);
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

/** Groups statements that come by control, the one that counts first. */
function controlsOf(statements: readonly ControlStatement[]): Control[] {
  const groups = new Map<string, [ControlStatement, ...ControlStatement[]]>();
  for (const statement of statements) {
    const key = [statement.clientId, statement.kind, statement.assetClass].join(' ');
    const known = groups.get(key);
    if (known) known.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()].map((history) => {
    const [latest] = history;
    const { clientId, kind, assetClass } = latest;
    return { clientId, kind, assetClass, latest, history };
  });
}
