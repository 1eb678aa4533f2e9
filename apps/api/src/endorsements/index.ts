import type { Provider } from '@nestjs/common';
import { ClientRequestsResolver } from './client-requests.resolver.js';
import { EndorsementRequestResolver } from './endorsement-request.resolver.js';
import { RequestLinksResolver } from './request-links.resolver.js';

export const ENDORSEMENT_API: Provider[] = [
  ClientRequestsResolver,
  EndorsementRequestResolver,
  RequestLinksResolver,
];
