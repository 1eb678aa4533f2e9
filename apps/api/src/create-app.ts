import type { DomainSettings } from '@carveback/domain';
import { nestLogger, type Logger } from '@carveback/platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import { jsonBody, jsonBodyErrors } from './kernel/body-parser.js';
import type { ApiSettings } from './kernel/api-settings.js';

/** The API as an application that does not listen yet. */
export async function createApp(
  settings: ApiSettings,
  domain: DomainSettings,
  logger: Logger,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.register(settings, domain, logger), {
    bodyParser: false,
    logger: nestLogger(logger),
  });
  app.set('trust proxy', settings.trustProxy);
  app.disable('x-powered-by');
  app.use(helmet());
  app.use(
    (_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
  );
  app.use(jsonBody);
  app.use(jsonBodyErrors);
  return app;
}
