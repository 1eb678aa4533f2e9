import type { Provider } from '@nestjs/common';
import { CLIENT_PROVIDERS } from './clients/index.js';
import { SERVICE_LINE_PROVIDERS } from './service-lines/index.js';
import { SIGN_IN_PROVIDERS } from './sign-in/index.js';

/** The providers of every feature: repositories (used inside the feature only) and services. */
export const FEATURES: Provider[] = [...CLIENT_PROVIDERS, ...SERVICE_LINE_PROVIDERS, ...SIGN_IN_PROVIDERS];
