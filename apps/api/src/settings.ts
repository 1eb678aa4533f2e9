import type { DomainSettings } from '@carveback/domain';
import { deriveKey, domainKeys, tenantContextKey, type Config } from '@carveback/platform';
import type { ApiSettings } from './kernel/api-settings.js';

/** The domain's settings for this process, from the configuration. */
export function domainSettings(config: Config): DomainSettings {
  return {
    databaseUrl: config.databaseUrl ?? '',
    poolSize: config.databasePoolSize,
    applicationName: 'carveback api',
    contextKey: tenantContextKey(config.secretKey),
    keys: domainKeys(config.secretKey),
    mail: {
      smtpUrl: config.smtpUrl ?? null,
      from: config.mailFrom ?? null,
      inboundDomain: config.inboundMailDomain ?? null,
    },
  };
}

export function apiSettings(config: Config): ApiSettings {
  return {
    accessTokenKey: deriveKey(config.secretKey, 'access-token'),
    publicUrl: config.publicUrl ?? null,
    introspection: !config.production,
    trustProxy: config.trustProxy,
  };
}
