import type { Provider } from '@nestjs/common';
import { OptionChoiceService } from './option-choice.service.js';
import { OptionLicence } from './option-licence.js';
import { OptionReader } from './option-reader.js';
import { RenewalBinder } from './renewal-binder.js';
import { RenewalOptionRepository } from './renewal-option.repository.js';
import { RenewalOptionService } from './renewal-option.service.js';

export type { BindingRefusal } from './binding-guards.js';
export * from './option-choice.entity.js';
export type { NewOptionChoice } from './option-choice.input.js';
export { OptionChoiceService } from './option-choice.service.js';
export {
  QUOTED_CHANGES,
  QUOTED_TERMS,
  type QuotedChange,
  type QuotedService,
  type QuotedTerm,
  type QuotedTermName,
} from './option-comparison.js';
export * from './option-review.entity.js';
export * from './quoted-form.entity.js';
export { RenewalBinder, type OptionToBind } from './renewal-binder.js';
export * from './renewal-binding.entity.js';
export * from './renewal-option.entity.js';
export type { NewQuotedForm, NewRenewalOption } from './renewal-option.input.js';
export { RenewalOptionService } from './renewal-option.service.js';

export const RENEWAL_OPTION_PROVIDERS: Provider[] = [
  OptionChoiceService,
  OptionLicence,
  OptionReader,
  RenewalBinder,
  RenewalOptionRepository,
  RenewalOptionService,
];
