import type { Provider } from '@nestjs/common';

/** The providers of every feature: repositories (used inside the feature only) and services. */
export const FEATURES: Provider[] = [];
