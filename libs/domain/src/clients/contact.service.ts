import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference, given } from '../changes.js';
import { TenantDb } from '../database/tenant-db.js';
import { requirePermission } from '../permissions.js';
import { optionalDay } from '../validate.js';
import { ClientRepository } from './client.repository.js';
import type { Contact } from './contact.entity.js';
import { validateContact, type ContactChanges, type NewContact } from './contact.input.js';
import { ContactRepository } from './contact.repository.js';

/** The people of a client, and who of them may submit and sign. */
@Injectable()
export class ContactService {
  constructor(
    private readonly db: TenantDb,
    private readonly clients: ClientRepository,
    private readonly contacts: ContactRepository,
  ) {}

  async add(actor: Actor, { clientId, ...input }: NewContact): Promise<Contact> {
    requirePermission(actor, 'client:write');
    const fields = validateContact(input);
    return this.db.within(actor, async (tx) => {
      await this.clients.get(tx, clientId);
      const contact = await this.contacts.insert(tx, { ...fields, clientId });
      await recordAudit(tx, actor, fact('contact.added', contact, { name: contact.name }));
      return contact;
    });
  }

  async change(actor: Actor, { id, version, ...changes }: ContactChanges): Promise<Contact> {
    requirePermission(actor, 'client:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.contacts.get(tx, id);
      const fields = validateContact({ ...before, ...given(changes) });
      const contact = await this.contacts.update(tx, id, version, fields);
      await recordAudit(tx, actor, fact('contact.changed', contact, difference(before, fields)));
      return contact;
    });
  }

  /** The contact left as of a day; null takes that back. */
  async end(
    actor: Actor,
    { id, version, endedOn }: { id: string; version: number; endedOn: string | null },
  ): Promise<Contact> {
    requirePermission(actor, 'client:write');
    const day = optionalDay('endedOn', endedOn);
    return this.db.within(actor, async (tx) => {
      const contact = await this.contacts.update(tx, id, version, { endedOn: day });
      await recordAudit(
        tx,
        actor,
        fact(day ? 'contact.ended' : 'contact.reopened', contact, { endedOn: day }),
      );
      return contact;
    });
  }

  /** All contacts of the clients, former ones too, oldest first. */
  async listByClientIds(actor: Actor, clientIds: readonly string[]): Promise<Contact[]> {
    requirePermission(actor, 'client:read');
    return this.db.read(actor, (tx) => this.contacts.listByClientIds(tx, clientIds));
  }
}

function fact(action: string, contact: Contact, detail: object) {
  return { action, subjectKind: 'contact', subjectId: contact.id, clientId: contact.clientId, detail };
}
