import type { Provider } from '@nestjs/common';
import { LatestReviewResolver, ReviewResolver, ReviewVerdictsResolver } from './review.resolver.js';
import { VerdictResolver } from './verdict.resolver.js';
import { WhatIfResolver } from './what-if.resolver.js';

export const REVIEW_API: Provider[] = [
  LatestReviewResolver,
  ReviewResolver,
  ReviewVerdictsResolver,
  VerdictResolver,
  WhatIfResolver,
];
