import type { DomainSettings } from '@carveback/domain';
import { createLogger } from '@carveback/platform';
import { testDatabase, type TestDatabase } from '@carveback/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createApp } from '../create-app.js';

/** The whole API on a free port over a database of its own. */
export interface TestApi {
  readonly url: string;
  readonly database: TestDatabase;
  readonly app: NestExpressApplication;
  /** Sends one GraphQL request; answers status and body as they came. */
  graphql<Data = Record<string, unknown>>(query: string, options?: GraphqlCall): Promise<GraphqlAnswer<Data>>;
  close(): Promise<void>;
}

export interface GraphqlCall {
  readonly variables?: Record<string, unknown>;
  /** access token */
  readonly token?: string;
  readonly headers?: Record<string, string>;
}

export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null | undefined;
  readonly errors: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; reason?: string; field?: string };
  }[];
}

export function testDomainSettings(database: TestDatabase): DomainSettings {
  const key = () => randomBytes(32);
  return {
    databaseUrl: database.appUrl,
    poolSize: 5,
    applicationName: 'carveback test api',
    contextKey: database.contextKey,
    keys: {
      ...{ cursors: key(), totpAtRest: key(), signedLinks: key(), attempts: key() },
      fileSigning: database.contextKey.secret,
    },
  };
}

/** Starts the API. Call `close()` when done. */
export async function testApi(changes: Partial<DomainSettings> = {}): Promise<TestApi> {
  const database = await testDatabase();
  const logger = createLogger('test', 'fatal');
  const settings = { accessTokenKey: randomBytes(32), publicUrl: null, introspection: true, trustProxy: 0 };
  const app = await createApp(settings, { ...testDomainSettings(database), ...changes }, logger);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  return {
    url,
    database,
    app,
    graphql: (query, options = {}) => send(`${url}/graphql`, query, options),
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

async function send<Data>(
  url: string,
  query: string,
  { variables, token, headers }: GraphqlCall,
): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: Data; errors?: GraphqlAnswer<Data>['errors'] };
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors ?? [] };
}
