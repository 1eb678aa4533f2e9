import { ContactService, type Actor } from '@carveback/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { AddContactInput, ChangeContactInput, Contact, EndInput } from './contact.type.js';

/** The people of a client. */
@Resolver()
export class ContactResolver {
  constructor(private readonly contacts: ContactService) {}

  @Mutation(() => Contact)
  @Permit('client:write')
  addContact(@CurrentActor() actor: Actor, @Args('input') input: AddContactInput): Promise<Contact> {
    return this.contacts.add(actor, input);
  }

  @Mutation(() => Contact)
  @Permit('client:write')
  changeContact(@CurrentActor() actor: Actor, @Args('input') input: ChangeContactInput): Promise<Contact> {
    return this.contacts.change(actor, input);
  }

  @Mutation(() => Contact)
  @Permit('client:write')
  endContact(@CurrentActor() actor: Actor, @Args('input') input: EndInput): Promise<Contact> {
    return this.contacts.end(actor, input);
  }
}
