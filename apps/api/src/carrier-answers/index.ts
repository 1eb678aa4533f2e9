import type { Provider, Type } from '@nestjs/common';
import { AnswerLinkResolver } from './answer-link.resolver.js';
import { AnswerPageController } from './answer-page.controller.js';
import { CarrierAnswerResolver } from './carrier-answer.resolver.js';
import { FollowUpResolver } from './follow-up.resolver.js';
import { RequestAnswersResolver } from './request-answers.resolver.js';

export const CARRIER_ANSWER_API: Provider[] = [
  AnswerLinkResolver,
  CarrierAnswerResolver,
  FollowUpResolver,
  RequestAnswersResolver,
];

export const CARRIER_ANSWER_ROUTES: Type[] = [AnswerPageController];
