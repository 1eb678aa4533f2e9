import type { Provider } from '@nestjs/common';
import {
  CarriedServiceLinksResolver,
  CheckedServiceLinksResolver,
} from './checked-service-links.resolver.js';
import { IssueCheckResolver } from './issue-check.resolver.js';
import { IssuedWordingResolver, RequestIssuedResolver } from './issued-wording.resolver.js';

export const ISSUED_WORDING_API: Provider[] = [
  CarriedServiceLinksResolver,
  CheckedServiceLinksResolver,
  IssueCheckResolver,
  IssuedWordingResolver,
  RequestIssuedResolver,
];
