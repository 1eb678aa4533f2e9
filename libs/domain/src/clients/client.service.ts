import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference, given } from '../changes.js';
import type { Tx } from '../database/tx.js';
import { TenantDb } from '../database/tenant-db.js';
import { InvalidInput } from '../errors.js';
import { requirePermission } from '../permissions.js';
import type { Client } from './client.entity.js';
import { validateClient, type ClientChanges, type NewClient } from './client.input.js';
import { ClientRepository } from './client.repository.js';
import { LegalEntityService } from './legal-entity.service.js';

/** The clients of the book, one at a time. `BookService` lists them. */
@Injectable()
export class ClientService {
  constructor(
    private readonly db: TenantDb,
    private readonly clients: ClientRepository,
    private readonly entities: LegalEntityService,
  ) {}

  /** Takes a client into the book, with its first legal entity. */
  async create(actor: Actor, input: NewClient): Promise<Client> {
    requirePermission(actor, 'client:write');
    const fields = validateClient(input);
    return this.db.within(actor, async (tx) => {
      await this.refuseOthersThanBrokers(tx, fields);
      const client = await this.clients.insert(tx, fields);
      await this.entities.addFirst(tx, client, input.entity ?? {});
      await recordAudit(tx, actor, fact('client.created', client.id, { name: client.name }));
      return client;
    });
  }

  /** Changes what is given. Throws `record/changed` when a colleague was faster. */
  async update(actor: Actor, { id, version, ...changes }: ClientChanges): Promise<Client> {
    requirePermission(actor, 'client:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.clients.get(tx, id);
      const fields = validateClient({
        ...before,
        ...given(changes),
        status: changes.status ?? before.status,
      });
      const changed = difference(before, fields);
      await this.refuseOthersThanBrokers(tx, {
        producerId: changed['producerId'] ? fields.producerId : null,
        accountManagerId: changed['accountManagerId'] ? fields.accountManagerId : null,
      });
      const client = await this.clients.update(tx, id, version, fields);
      await recordAudit(tx, actor, fact('client.changed', id, changed));
      return client;
    });
  }

  /** One client. A client user reads its own, without the brokerage's notes. */
  async get(actor: Actor, id: string): Promise<Client> {
    requirePermission(actor, 'client:read');
    const client = await this.db.read(actor, (tx) => this.clients.get(tx, id));
    return forReader(actor, client);
  }

  /** Those of the clients that the actor sees, in no order. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Client[]> {
    requirePermission(actor, 'client:read');
    const clients = await this.db.read(actor, (tx) => this.clients.byIds(tx, ids));
    return clients.map((client) => forReader(actor, client));
  }

  private async refuseOthersThanBrokers(
    tx: Tx,
    people: Pick<Client, 'producerId' | 'accountManagerId'>,
  ): Promise<void> {
    const named = [people.producerId, people.accountManagerId].filter((id) => id !== null);
    if (named.length === 0) return;
    const brokers = await this.clients.brokersAmong(tx, named);
    for (const field of ['producerId', 'accountManagerId'] as const) {
      const id = people[field];
      if (id !== null && !brokers.includes(id)) {
        throw new InvalidInput(
          field,
          'This must be a principal, producer or account manager of the brokerage who still has access.',
          'client/not_a_broker',
        );
      }
    }
  }
}

function forReader(actor: Actor, client: Client): Client {
  return actor.clientId === null ? client : { ...client, notes: '' };
}

function fact(action: string, id: string, detail: object) {
  return { action, subjectKind: 'client', subjectId: id, clientId: id, detail };
}
