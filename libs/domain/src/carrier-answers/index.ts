import type { Provider } from '@nestjs/common';
import { AnswerByLinkService } from './answer-by-link.service.js';
import { AnswerKeeper } from './answer-keeper.js';
import { AnswerLinkRepository } from './answer-link.repository.js';
import { AnswerLinkService } from './answer-link.service.js';
import { CarrierAnswerRepository } from './carrier-answer.repository.js';
import { CarrierAnswerService } from './carrier-answer.service.js';
import { FollowUpService } from './follow-up.service.js';
import { QuoteOfferRepository } from './quote-offer.repository.js';
import { QuoteOffers } from './quote-offers.js';

export {
  AnswerByLinkService,
  AnswerLinkInvalid,
  type AnswerByLink,
  type LinkHolder,
  type LinkPage,
} from './answer-by-link.service.js';
export { ANSWER_LINK_STATUSES, type AnswerLinkStatus } from './answer-link.status.js';
export {
  AnswerLinkService,
  type AnswerLinkView,
  type AnswerLinkWithUrl,
  type NewAnswerLink,
} from './answer-link.service.js';
export type { AnswerView } from './answer-view.js';
export {
  ANSWER_KINDS,
  ANSWERING_COMPANIES,
  PREMIUM_KINDS,
  type AnswerKind,
  type AnsweringCompany,
  type PremiumKind,
} from './carrier-answer.entity.js';
export type { AnswerFields } from './carrier-answer.input.js';
export { CarrierAnswerService, type AnswerOutcome, type NewAnswer } from './carrier-answer.service.js';
export { FOLLOW_UP_FOLLOWERS, type FollowUpFollower, type MadeFollowUp } from './follow-up-follower.js';
export { FollowUpService, type NewFollowUp } from './follow-up.service.js';
export { QuoteOffers, type OfferedQuote } from './quote-offers.js';
export { FOLLOW_UP_KINDS, type FollowUpKind, type RequestFollowUp } from './request-follow-up.entity.js';

export const CARRIER_ANSWER_PROVIDERS: Provider[] = [
  AnswerByLinkService,
  AnswerKeeper,
  AnswerLinkRepository,
  AnswerLinkService,
  CarrierAnswerRepository,
  CarrierAnswerService,
  FollowUpService,
  QuoteOfferRepository,
  QuoteOffers,
];
