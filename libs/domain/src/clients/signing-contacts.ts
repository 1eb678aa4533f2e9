import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import type { Contact } from './contact.entity.js';
import { ContactRepository } from './contact.repository.js';

/** Finds the person at a client whose word binds it, or who may submit for it. */
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
    return this.speaking(tx, actor, clientId, contactId, day, 'sign');
  }

  /** The same for somebody who may submit. Throws `contact/may_not_submit` in place of `contact/may_not_sign`. */
  async submitting(
    tx: Tx,
    actor: Actor,
    clientId: string,
    contactId: string | null,
    day: Day,
  ): Promise<Contact> {
    return this.speaking(tx, actor, clientId, contactId, day, 'submit');
  }

  private async speaking(
    tx: Tx,
    actor: Actor,
    clientId: string,
    contactId: string | null,
    day: Day,
    deed: Deed,
  ): Promise<Contact> {
    const named = contactId === null ? null : await this.contacts.get(tx, contactId);
    if (named !== null && named.clientId !== clientId) throw new NotFound('contact');
    if (actor.role === 'client_user') {
      return requireAble(await this.own(tx, actor, clientId, named, deed), day, deed);
    }
    if (named === null) {
      throw new InvalidInput('contactId', 'Name the person who speaks for the client.', 'input/missing');
    }
    return requireAble(named, day, deed);
  }

  private async own(
    tx: Tx,
    actor: Actor,
    clientId: string,
    named: Contact | null,
    deed: Deed,
  ): Promise<Contact> {
    const own = await this.contacts.ofUser(tx, actor.userId!, clientId);
    const meant = named ? own.filter(({ id }) => id === named.id) : own;
    const contact = meant.find((one) => one[MAY[deed]]) ?? meant[0];
    if (contact) return contact;
    throw new InvalidInput(
      'contactId',
      `You ${deed} for yourself only. Your broker records it for others, and enters you with your e-mail address as somebody who may ${deed}.`,
      'contact/not_yourself',
    );
  }
}

type Deed = 'sign' | 'submit';
const MAY = { sign: 'maySign', submit: 'maySubmit' } as const;

function requireAble(contact: Contact, day: Day, deed: Deed): Contact {
  if (!contact[MAY[deed]]) {
    throw new Conflict(
      `contact/may_not_${deed}`,
      `${contact.name} may not ${deed} for the client. Name somebody who may, or record that this person may.`,
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
