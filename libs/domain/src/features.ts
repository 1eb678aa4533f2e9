import type { Provider } from '@nestjs/common';
import { SIGN_IN_PROVIDERS } from './sign-in/index.js';

/** The providers of every feature: repositories (used inside the feature only) and services. */
export const FEATURES: Provider[] = [...SIGN_IN_PROVIDERS];
