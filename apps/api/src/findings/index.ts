import type { Provider } from '@nestjs/common';
import { ClientFindingsResolver, FindingResolver } from './finding.resolver.js';

export const FINDING_API: Provider[] = [ClientFindingsResolver, FindingResolver];
