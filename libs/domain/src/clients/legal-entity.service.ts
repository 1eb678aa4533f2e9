import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference, given } from '../changes.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { optionalDay } from '../validate.js';
import type { Client } from './client.entity.js';
import { ClientRepository } from './client.repository.js';
import type { LegalEntity } from './legal-entity.entity.js';
import { validateLegalEntity, type LegalEntityChanges, type NewLegalEntity } from './legal-entity.input.js';
import { LegalEntityRepository } from './legal-entity.repository.js';

/** A client's companies and trading names. It always has at least one company. */
@Injectable()
export class LegalEntityService {
  constructor(
    private readonly db: TenantDb,
    private readonly clients: ClientRepository,
    private readonly entities: LegalEntityRepository,
  ) {}

  /** The company that a new client starts with. For the transaction that creates the client. */
  addFirst(
    tx: Tx,
    client: Client,
    { name, jurisdiction }: { name?: string | null; jurisdiction?: string | null },
  ): Promise<LegalEntity> {
    const fields = validateLegalEntity({ name: name?.trim() ? name : client.name, jurisdiction }, 'entity.');
    return this.entities.insert(tx, { ...fields, clientId: client.id });
  }

  /** Adds a company or trading name. Throws `entity/duplicate`, `entity/parent`. */
  async add(actor: Actor, { clientId, ...input }: NewLegalEntity): Promise<LegalEntity> {
    requirePermission(actor, 'client:write');
    const fields = validateLegalEntity(input);
    return this.db.within(actor, async (tx) => {
      await this.clients.lock(tx, clientId);
      const all = await this.entities.listByClientIds(tx, [clientId]);
      refuseDuplicate(all, fields);
      const parentId = parentOf(all, fields);
      const entity = await this.entities.insert(tx, { ...fields, parentId, clientId });
      await recordAudit(tx, actor, fact('entity.added', entity, { name: entity.name, kind: entity.kind }));
      return entity;
    });
  }

  /** Corrects a name, the jurisdiction, or the company behind a trading name. */
  async change(actor: Actor, { id, version, ...changes }: LegalEntityChanges): Promise<LegalEntity> {
    requirePermission(actor, 'client:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.entities.get(tx, id);
      await this.clients.lock(tx, before.clientId);
      const fields = validateLegalEntity({ ...before, ...given(changes) });
      const others = (await this.entities.listByClientIds(tx, [before.clientId])).filter((e) => e.id !== id);
      refuseDuplicate(others, fields);
      const after = { ...fields, parentId: parentOf(others, fields) };
      const entity = await this.entities.update(tx, id, version, after);
      await recordAudit(tx, actor, fact('entity.changed', entity, difference(before, after)));
      return entity;
    });
  }

  /**
   * Ends an entity as of a day; null takes that back. Throws `entity/last` for the client's only company and
   * `entity/in_use` while services are sold through it.
   */
  async end(
    actor: Actor,
    { id, version, endedOn }: { id: string; version: number; endedOn: string | null },
  ): Promise<LegalEntity> {
    requirePermission(actor, 'client:write');
    const day = optionalDay('endedOn', endedOn);
    return this.db.within(actor, async (tx) => {
      const before = await this.entities.get(tx, id);
      await this.clients.lock(tx, before.clientId);
      const others = (await this.entities.listByClientIds(tx, [before.clientId])).filter((e) => e.id !== id);
      if (day === null) refuseDuplicate(others, before);
      else await this.refuseEndOfUsed(tx, before, others);
      const entity = await this.entities.update(tx, id, version, { endedOn: day });
      await recordAudit(tx, actor, fact(day ? 'entity.ended' : 'entity.reopened', entity, { endedOn: day }));
      return entity;
    });
  }

  /** All entities of the clients, ended ones too, oldest first. */
  async listByClientIds(actor: Actor, clientIds: readonly string[]): Promise<LegalEntity[]> {
    requirePermission(actor, 'client:read');
    return this.db.read(actor, (tx) => this.entities.listByClientIds(tx, clientIds));
  }

  /**
   * The entity of the client that contracts: the given one, or the client's oldest company. Throws `record/not_found`
   * when the client has no such entity, or the client does not exist.
   */
  async contractingEntity(tx: Tx, clientId: string, entityId?: string | null): Promise<LegalEntity> {
    const all = await this.entities.listByClientIds(tx, [clientId]);
    if (all.length === 0) throw new NotFound('client');
    const found = entityId ? all.find((e) => e.id === entityId) : firstCompany(all);
    if (!found) throw new NotFound('legal entity of this client');
    return found;
  }

  private async refuseEndOfUsed(tx: Tx, entity: LegalEntity, others: LegalEntity[]): Promise<void> {
    if (entity.kind === 'legal_entity' && !firstCompany(others)) {
      throw new Conflict(
        'entity/last',
        `"${entity.name}" is the client's only company. Add its successor first, or set the client to former.`,
        'id',
      );
    }
    const services = await this.entities.servicesSoldBy(tx, entity);
    if (services > 0) {
      throw new Conflict(
        'entity/in_use',
        `${services} service line(s) are contracted by "${entity.name}". Move them to another entity or retire them first.`,
        'id',
      );
    }
  }
}

function firstCompany(entities: readonly LegalEntity[]): LegalEntity | undefined {
  return entities.find((e) => e.kind === 'legal_entity' && e.endedOn === null);
}

function refuseDuplicate(
  others: readonly LegalEntity[],
  { kind, name }: Pick<LegalEntity, 'kind' | 'name'>,
): void {
  const same = (e: LegalEntity) => e.kind === kind && e.name.toLowerCase() === name.toLowerCase();
  if (others.some((e) => e.endedOn === null && same(e))) {
    throw new Conflict(
      'entity/duplicate',
      `This client already has an entity of the name "${name}".`,
      'name',
    );
  }
}

/** The company behind a trading name: the given one, else the client's first. A company has none. */
function parentOf(
  entities: readonly LegalEntity[],
  { kind, parentId }: Pick<LegalEntity, 'kind' | 'parentId'>,
): string | null {
  const parent = parentId === null ? firstCompany(entities) : entities.find((e) => e.id === parentId);
  if (kind === 'legal_entity') {
    if (parentId === null) return null;
    throw new InvalidInput('parentId', 'Only a trading name stands for another company.', 'entity/parent');
  }
  if (parent?.kind !== 'legal_entity') {
    throw new InvalidInput(
      'parentId',
      "This must be one of the client's companies, not a trading name.",
      'entity/parent',
    );
  }
  return parent.id;
}

function fact(action: string, entity: LegalEntity, detail: object) {
  return { action, subjectKind: 'entity', subjectId: entity.id, clientId: entity.clientId, detail };
}
