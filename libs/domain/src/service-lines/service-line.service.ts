import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { difference, given } from '../changes.js';
import { LegalEntityService } from '../clients/legal-entity.service.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { optionalDay } from '../validate.js';
import type { Channel, ServiceLine } from './service-line.entity.js';
import {
  refuseRetiredBeforeSold,
  validateServiceLine,
  type NewServiceLine,
  type ServiceLineChanges,
} from './service-line.input.js';
import { ServiceLineRepository } from './service-line.repository.js';

/** That the brokerage was told of a service: on which day, by which of its users, and how. */
export type Told = Pick<ServiceLine, 'toldOn' | 'toldBy' | 'channel'>;

/** What the clients sell. Each change asks for a new review in the same transaction. */
@Injectable()
export class ServiceLineService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly lines: ServiceLineRepository,
    private readonly entities: LegalEntityService,
  ) {}

  /**
   * Adds a service that the brokerage is told of today, and asks for its review and its receipt. A client user adds to
   * its own client. Shares of revenue may add up to more than 100: they are the client's estimates, and no reason to
   * turn a report away. Throws `service_line/*`.
   */
  async add(actor: Actor, input: NewServiceLine, channel = channelOf(actor)): Promise<ServiceLine> {
    return this.db.within(actor, async (tx) => {
      const toldOn = await brokerageToday(tx, this.clock);
      return this.addIn(tx, actor, input, { toldOn, toldBy: actor.userId, channel });
    });
  }

  /** Like `add`, in the transaction of whatever told of the service, such as a questionnaire of an earlier day. */
  async addIn(tx: Tx, actor: Actor, input: NewServiceLine, told: Told): Promise<ServiceLine> {
    requirePermission(actor, 'service_line:add');
    const fields = validateServiceLine(input);
    const entity = await this.entities.contractingEntity(tx, input.clientId, input.entityId);
    const { clientId } = entity;
    const line = await this.lines.insert(tx, { ...fields, ...told, clientId, entityId: entity.id });
    await enqueue(tx, 'client.review', { clientId, trigger: 'service_line.added' }, clientId);
    await enqueue(tx, 'service_line.receipt', { serviceLineId: line.id }, clientId);
    await recordAudit(
      tx,
      actor,
      fact('service_line.added', line, { name: line.name, channel: told.channel }),
    );
    return line;
  }

  /** Corrects or updates a service. Throws `record/changed`, `service_line/*`. */
  async change(actor: Actor, { id, version, ...changes }: ServiceLineChanges): Promise<ServiceLine> {
    requirePermission(actor, 'service_line:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.lines.get(tx, id);
      const entityId = changes.entityId ?? before.entityId;
      const entity = await this.entities.contractingEntity(tx, before.clientId, entityId);
      const fields = validateServiceLine(withoutFormerPerformer(before, given(changes)));
      refuseRetiredBeforeSold({ ...fields, retiredOn: before.retiredOn }, 'firstSoldOn');
      const after = { ...fields, entityId: entity.id };
      const line = await this.lines.update(tx, id, version, after);
      await this.tell(tx, actor, 'service_line.changed', line, difference(before, after));
      return line;
    });
  }

  /** The client stopped selling it (default: today). It stays: risk outlives the contract. */
  async retire(
    actor: Actor,
    { id, version, retiredOn }: { id: string; version: number; retiredOn?: string | null },
  ): Promise<ServiceLine> {
    requirePermission(actor, 'service_line:write');
    const day = optionalDay('retiredOn', retiredOn);
    return this.db.within(actor, async (tx) => {
      const on = day ?? (await brokerageToday(tx, this.clock));
      return this.retireIn(tx, actor, { id, version, retiredOn: on });
    });
  }

  /** Like `retire`, in the transaction of whatever told of it. */
  async retireIn(
    tx: Tx,
    actor: Actor,
    { id, version, retiredOn }: { id: string; version: number; retiredOn: Day },
  ): Promise<ServiceLine> {
    requirePermission(actor, 'service_line:write');
    const before = await this.lines.get(tx, id);
    refuseRetiredBeforeSold({ ...before, retiredOn }, 'retiredOn');
    const line = await this.lines.update(tx, id, version, { retiredOn });
    await this.tell(tx, actor, 'service_line.retired', line, difference(before, { retiredOn }));
    return line;
  }

  /** Takes a retirement back. Throws `service_line/not_retired`, `service_line/duplicate`. */
  async restore(actor: Actor, { id, version }: { id: string; version: number }): Promise<ServiceLine> {
    requirePermission(actor, 'service_line:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.lines.get(tx, id);
      if (before.retiredOn === null) {
        throw new Conflict('service_line/not_retired', `"${before.name}" is not retired.`, 'id');
      }
      const line = await this.lines.update(tx, id, version, { retiredOn: null });
      await this.tell(tx, actor, 'service_line.restored', line, { retiredOn: [before.retiredOn, null] });
      return line;
    });
  }

  async get(actor: Actor, id: string): Promise<ServiceLine> {
    requirePermission(actor, 'service_line:read');
    return this.db.read(actor, (tx) => this.lines.get(tx, id));
  }

  /** Those of the lines that the actor sees, in no order. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ServiceLine[]> {
    requirePermission(actor, 'service_line:read');
    return this.db.read(actor, (tx) => this.lines.byIds(tx, ids));
  }

  /** The clients' whole lists, retired lines too, in the order in which the brokerage was told. */
  async listByClientIds(actor: Actor, clientIds: readonly string[]): Promise<ServiceLine[]> {
    requirePermission(actor, 'service_line:read');
    return this.db.read(actor, (tx) => this.lines.listByClientIds(tx, clientIds));
  }

  /** A client's whole list, for work inside another transaction such as a review. */
  listOfClient(tx: Tx, clientId: string): Promise<ServiceLine[]> {
    return this.lines.listByClientIds(tx, [clientId]);
  }

  /** One line, for work inside another transaction. */
  getIn(tx: Tx, id: string): Promise<ServiceLine> {
    return this.lines.get(tx, id);
  }

  private async tell(
    tx: Tx,
    actor: Actor,
    trigger: string,
    line: ServiceLine,
    detail: object,
  ): Promise<void> {
    await enqueue(tx, 'client.review', { clientId: line.clientId, trigger }, line.clientId);
    await recordAudit(tx, actor, fact(trigger, line, detail));
  }
}

function channelOf(actor: Actor): Channel {
  return actor.role === 'client_user' ? 'portal' : 'broker';
}

/** Whoever performed it before does so no longer once the client delivers it itself. */
function withoutFormerPerformer(
  before: ServiceLine,
  changes: Partial<ServiceLineChanges>,
): ServiceLine & Partial<ServiceLineChanges> {
  const performedBy = changes.deliveredBy === 'self' ? '' : before.performedBy;
  return { ...before, performedBy, ...changes } as ServiceLine & Partial<ServiceLineChanges>;
}

function fact(action: string, line: ServiceLine, detail: object) {
  return { action, subjectKind: 'service_line', subjectId: line.id, clientId: line.clientId, detail };
}
