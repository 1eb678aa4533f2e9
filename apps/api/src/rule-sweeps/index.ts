import type { Provider } from '@nestjs/common';
import { RuleSweepChangeResolver } from './rule-sweep-change.resolver.js';
import { RuleSweepResolver } from './rule-sweep.resolver.js';

export const RULE_SWEEP_API: Provider[] = [RuleSweepChangeResolver, RuleSweepResolver];
