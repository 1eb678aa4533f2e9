import type { Provider } from '@nestjs/common';
import { RenewalTaskResolver } from './renewal-task.resolver.js';
import { PolicyRenewalResolver, RenewalResolver } from './renewal.resolver.js';

export const RENEWAL_API: Provider[] = [PolicyRenewalResolver, RenewalResolver, RenewalTaskResolver];
