import type { Provider, Type } from '@nestjs/common';

/** The resolvers and helpers of every feature. */
export const FEATURE_PROVIDERS: Provider[] = [];

/** The plain HTTP routes of every feature. */
export const FEATURE_CONTROLLERS: Type[] = [];
