import type { Provider } from '@nestjs/common';
import { RenewalTaskResolver } from './renewal-task.resolver.js';

export const RENEWAL_API: Provider[] = [RenewalTaskResolver];
