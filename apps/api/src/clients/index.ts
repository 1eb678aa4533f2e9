import type { Provider } from '@nestjs/common';
import { ClientListsResolver } from './client-lists.resolver.js';
import { ClientResolver } from './client.resolver.js';
import { ContactResolver } from './contact.resolver.js';
import { LegalEntityResolver } from './legal-entity.resolver.js';

export const CLIENT_API: Provider[] = [
  ClientListsResolver,
  ClientResolver,
  ContactResolver,
  LegalEntityResolver,
];
