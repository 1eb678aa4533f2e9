export * from './types.js';
export { readDeclarations, type Declarations } from './declarations/read-declarations.js';
export type { Amount } from './declarations/amounts.js';
export { isServiceCode, SERVICE_CODES, type ServiceCode } from './taxonomy/codes.js';
export { FAMILIES, type Family, type ServiceKind } from './taxonomy/service-kind.js';
export { familyOf, labelOf, TAXONOMY } from './taxonomy/taxonomy.js';
