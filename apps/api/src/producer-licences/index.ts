import type { Provider } from '@nestjs/common';
import { ProducerLicenceResolver } from './producer-licence.resolver.js';
import { UserLicencesResolver } from './user-licences.resolver.js';

export const PRODUCER_LICENCE_API: Provider[] = [ProducerLicenceResolver, UserLicencesResolver];
