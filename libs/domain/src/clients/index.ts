import type { Provider } from '@nestjs/common';
import { BookRepository } from './book.repository.js';
import { BookService } from './book.service.js';
import { ClientRepository } from './client.repository.js';
import { ClientService } from './client.service.js';
import { ContactRepository } from './contact.repository.js';
import { ContactService } from './contact.service.js';
import { LegalEntityRepository } from './legal-entity.repository.js';
import { LegalEntityService } from './legal-entity.service.js';
import { SigningContacts } from './signing-contacts.js';

export * from './client.entity.js';
export * from './contact.entity.js';
export * from './legal-entity.entity.js';
export type { BookEntry } from './book.repository.js';
export type { BookRequest } from './book.service.js';
export { BOOK_SORTS, DIRECTIONS, type BookSort, type Direction } from './book.sql.js';
export type { ClientChanges, ClientFields, NewClient } from './client.input.js';
export type { ContactChanges, ContactFields, NewContact } from './contact.input.js';
export type { LegalEntityChanges, LegalEntityFields, NewLegalEntity } from './legal-entity.input.js';
export { BookService, ClientService, ContactService, LegalEntityService };
export { SigningContacts } from './signing-contacts.js';

export const CLIENT_PROVIDERS: Provider[] = [
  BookRepository,
  BookService,
  ClientRepository,
  ClientService,
  ContactRepository,
  ContactService,
  LegalEntityRepository,
  LegalEntityService,
  SigningContacts,
];
