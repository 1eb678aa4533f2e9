import { ADVICE_KINDS } from './advice.js';
import { ASSURANCE_KINDS } from './assurance.js';
import { isServiceCode, type ServiceCode } from './codes.js';
import { DATA_AND_BUILD_KINDS } from './data-and-build.js';
import { GOODS_KINDS } from './goods.js';
import { PLATFORM_KINDS } from './platforms.js';
import { SECURITY_OPERATIONS_KINDS } from './security-operations.js';
import { TESTING_AND_RESPONSE_KINDS } from './testing-and-response.js';
import type { Family, KindsOf } from './service-kind.js';
import { SUPPORT_KINDS } from './support.js';

/** Every kind of service by its code. Source: the guideline, "Service lines" and the families of rule 3. */
export const TAXONOMY: KindsOf<ServiceCode> = {
  ...SUPPORT_KINDS,
  ...ADVICE_KINDS,
  ...GOODS_KINDS,
  ...PLATFORM_KINDS,
  ...DATA_AND_BUILD_KINDS,
  ...SECURITY_OPERATIONS_KINDS,
  ...TESTING_AND_RESPONSE_KINDS,
  ...ASSURANCE_KINDS,
};

/** The guideline's family of a code. */
export function familyOf(code: ServiceCode): Family {
  return TAXONOMY[code].family;
}

/** The name of a code on the screen; `bundle` and `unknown` have one too, and a code that is none is shown as it is. */
export function labelOf(code: string): string {
  if (code === 'bundle') return 'Bundle of services';
  if (code === 'unknown') return 'Not yet classified';
  return isServiceCode(code) ? TAXONOMY[code].label : code;
}
