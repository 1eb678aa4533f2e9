import type { Provider, Type } from '@nestjs/common';
import { BROKERAGE_API, BROKERAGE_ROUTES } from './brokerages/index.js';
import { SIGN_IN_API } from './sign-in/index.js';
import { USER_API } from './users/index.js';

/** The resolvers and helpers of every feature. */
export const FEATURE_PROVIDERS: Provider[] = [
  ...BROKERAGE_API,
  ...SIGN_IN_API,
  ...USER_API,
];

/** The plain HTTP routes of every feature. */
export const FEATURE_CONTROLLERS: Type[] = [...BROKERAGE_ROUTES];
