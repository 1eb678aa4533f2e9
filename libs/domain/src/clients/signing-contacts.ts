import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import type { Contact } from './contact.entity.js';
import { ContactRepository } from './contact.repository.js';

/** Finds the person at a client whose word binds it. */
@Injectable()
export class SigningContacts {
  constructor(private readonly contacts: ContactRepository) {}

  /**
   * The contact, who may sign and was with the client on the day. A client user acts for itself only: its e-mail is the
   * contact's. Throws `record/not_found`, `contact/may_not_sign`, `contact/ended`, `contact/not_yourself`.
   */
  async signing(tx: Tx, actor: Actor, clientId: string, contactId: string, day: Day): Promise<Contact> {
    const contact = await this.contacts.get(tx, contactId);
    if (contact.clientId !== clientId) throw new NotFound('contact');
    if (!contact.maySign) {
      throw new Conflict(
        'contact/may_not_sign',
        `${contact.name} may not sign for the client. Name somebody who may, or record that this person may.`,
        'contactId',
      );
    }
    if (contact.endedOn !== null && contact.endedOn <= day) {
      throw new Conflict(
        'contact/ended',
        `${contact.name} left the client on ${contact.endedOn}. Name somebody who was there on ${day}.`,
        'contactId',
      );
    }
    if (actor.role === 'client_user' && !(await this.isOwn(tx, actor, contact))) {
      throw new InvalidInput(
        'contactId',
        'You can authorise for yourself only. Your broker records it for others.',
        'contact/not_yourself',
      );
    }
    return contact;
  }

  private async isOwn(tx: Tx, actor: Actor, contact: Contact): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from users where tenant_id = $1 and id = $2 and lower(email) = lower($3)`,
      [tx.tenantId, actor.userId, contact.email],
    );
    return rows.length > 0;
  }
}
