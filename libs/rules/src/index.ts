export * from './types.js';
export { readDeclarations, type Declarations } from './declarations/read-declarations.js';
export type { Amount } from './declarations/amounts.js';
export { isServiceCode, SERVICE_CODES, type ServiceCode } from './taxonomy/codes.js';
export { FAMILIES, type Family, type ServiceKind } from './taxonomy/service-kind.js';
export { familyOf, labelOf, TAXONOMY } from './taxonomy/taxonomy.js';
export { reviewPolicy } from './review.js';
export { proposeRemedies, type RemedyOptions } from './remedies/propose.js';
export type { CarrierForm } from './remedies/carrier-forms.js';
export { readWording, type WordingReading } from './wording/reading.js';
export { RULE_SET_VERSION } from './version.js';
export { classifyService, type CatalogueText, type Classification } from './catalogue/classify-service.js';
export { serviceNameKey, type ServiceMapping } from './catalogue/mappings.js';
export { servicesInApplication, type ServiceInApplication } from './application/described-services.js';
export { servicesOmitted } from './application/omitted-services.js';
export { whatIfService, type WhatIfService } from './what-if/what-if-service.js';
export {
  CHANGES_OF_STANDING,
  whatIfEndorsement,
  type ChangedService,
  type DraftEndorsement,
  type WhatIfEndorsement,
} from './what-if/what-if-endorsement.js';
export { compareWordings } from './what-if/compare-wordings.js';
export type {
  AlternativeResult,
  AlternativeWording,
  ComparedService,
  WordingComparison,
} from './what-if/comparison.js';
