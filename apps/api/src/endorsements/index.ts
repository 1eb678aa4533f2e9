import type { Provider } from '@nestjs/common';
import { ClientRequestsResolver } from './client-requests.resolver.js';
import { EndorsementRequestResolver } from './endorsement-request.resolver.js';
import { RequestAuthorityResolver } from './request-authority.resolver.js';
import { RequestCaseResolver } from './request-case.resolver.js';
import { RequestLinksResolver } from './request-links.resolver.js';
import { SendingHoldResolver } from './sending-hold.resolver.js';

export const ENDORSEMENT_API: Provider[] = [
  ClientRequestsResolver,
  EndorsementRequestResolver,
  RequestAuthorityResolver,
  RequestCaseResolver,
  RequestLinksResolver,
  SendingHoldResolver,
];
