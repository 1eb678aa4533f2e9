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
   * The contact, who may sign and was with the client on the day. A client user acts for itself only: it is the contact
   * that has its e-mail address, whether named or not. Throws `record/not_found`, `input/missing`,
   * `contact/may_not_sign`, `contact/ended`, `contact/not_yourself`.
   */
  async signing(
    tx: Tx,
    actor: Actor,
    clientId: string,
    contactId: string | null,
    day: Day,
  ): Promise<Contact> {
    const named = contactId === null ? null : await this.contacts.get(tx, contactId);
    if (named !== null && named.clientId !== clientId) throw new NotFound('contact');
    if (actor.role === 'client_user') return requireSigning(await this.own(tx, actor, clientId, named), day);
    if (named === null) {
      throw new InvalidInput('contactId', 'Name the person who speaks for the client.', 'input/missing');
    }
    return requireSigning(named, day);
  }

  private async own(tx: Tx, actor: Actor, clientId: string, named: Contact | null): Promise<Contact> {
    const own = await this.contacts.ofUser(tx, actor.userId!, clientId);
    const meant = named ? own.filter(({ id }) => id === named.id) : own;
    const contact = meant.find(({ maySign }) => maySign) ?? meant[0];
    if (contact) return contact;
    throw new InvalidInput(
      'contactId',
      'You sign for yourself only. Your broker records it for others, and enters you with your e-mail address as somebody who may sign.',
      'contact/not_yourself',
    );
  }
}

function requireSigning(contact: Contact, day: Day): Contact {
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
  return contact;
}
