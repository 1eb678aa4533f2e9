import { optionalEmail, optionalLine, requireName } from '../validate.js';
import type { Contact } from './contact.entity.js';

export interface ContactFields {
  readonly name: string;
  readonly title?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  /** may tell the brokerage of changes */
  readonly maySubmit?: boolean | null;
  /** may sign for the client */
  readonly maySign?: boolean | null;
}

export interface NewContact extends ContactFields {
  readonly clientId: string;
}

/** Members left out stay as they are. */
export interface ContactChanges extends Partial<ContactFields> {
  readonly id: string;
  readonly version: number;
}

/** Throws `input/*` naming the field. */
export function validateContact(
  input: ContactFields,
): Pick<Contact, 'name' | 'title' | 'email' | 'phone' | 'maySubmit' | 'maySign'> {
  return {
    name: requireName('name', input.name),
    title: optionalLine('title', input.title),
    email: optionalEmail('email', input.email),
    phone: optionalLine('phone', input.phone),
    maySubmit: input.maySubmit ?? false,
    maySign: input.maySign ?? false,
  };
}
