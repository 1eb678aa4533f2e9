import type { Provider } from '@nestjs/common';
import { Layering } from './layering.js';
import { Placement } from './placement.js';
import { PolicyInsuredRepository } from './policy-insured.repository.js';
import { PolicyRepository } from './policy.repository.js';
import { PolicyService } from './policy.service.js';

export * from './policy.entity.js';
export * from './policy-insured.entity.js';
export { inForceOn, type Period } from './policy.period.js';
export type { InsuredInput } from './insured.input.js';
export type { NewPolicy, PolicyChanges, PolicyFields, ValidPolicy } from './policy.input.js';
export { PolicyService };

export const POLICY_PROVIDERS: Provider[] = [
  Layering,
  Placement,
  PolicyInsuredRepository,
  PolicyRepository,
  PolicyService,
];
