import type { Provider } from '@nestjs/common';
import { PlacementResolver } from './placement.resolver.js';
import { PolicyPapersResolver } from './policy-papers.resolver.js';
import { PolicyResolver } from './policy.resolver.js';

export const POLICY_API: Provider[] = [PlacementResolver, PolicyPapersResolver, PolicyResolver];
