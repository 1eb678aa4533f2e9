import type { Provider } from '@nestjs/common';
import { RenewalOptionResolver, RenewalOptionsResolver } from './renewal-option.resolver.js';

export const RENEWAL_OPTION_API: Provider[] = [RenewalOptionResolver, RenewalOptionsResolver];
