import { DomainModule, type DomainSettings } from '@carveback/domain';
import type { Logger } from '@carveback/platform';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FEATURE_CONTROLLERS, FEATURE_PROVIDERS } from './features.js';
import { SCALARS } from './graphql/scalars.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { AccessGuard } from './kernel/access.guard.js';
import { API_SETTINGS, type ApiSettings } from './kernel/api-settings.js';
import { DeclaredAccess } from './kernel/declared-access.js';
import { errorFormatter } from './kernel/format-error.js';
import { JsonErrorsFilter } from './kernel/json-errors.filter.js';
import { depth } from './kernel/limits/depth.rule.js';
import { documentSize } from './kernel/limits/document-size.rule.js';
import { limitsPlugin } from './kernel/limits/limits.plugin.js';
import { LIMITS } from './kernel/limits/limits.js';
import { makeContext } from './kernel/request-context.js';
import { WellFormed } from './kernel/well-formed.pipe.js';

/** Apollo's options: code-first, one document per request, nothing told that helps a stranger. */
export function graphqlOptions(
  settings: Pick<ApiSettings, 'introspection'>,
  logger: Logger,
): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    graphiql: false,
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [documentSize, depth],
    plugins: [limitsPlugin],
    context: makeContext,
    formatError: errorFormatter((error, path) => logger.error('resolver failed', { err: error, path })),
  };
}

@Module({})
export class AppModule {
  static register(settings: ApiSettings, domain: DomainSettings, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DomainModule.register(domain),
        DiscoveryModule,
        GraphQLModule.forRoot(graphqlOptions(settings, logger)),
      ],
      controllers: [HealthController, ...FEATURE_CONTROLLERS],
      providers: [
        { provide: API_SETTINGS, useValue: settings },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: WellFormed },
        { provide: APP_FILTER, useValue: new JsonErrorsFilter(logger) },
        DeclaredAccess,
        Readiness,
        ...SCALARS,
        ...FEATURE_PROVIDERS,
      ],
    };
  }
}
