import { randomBytes } from 'node:crypto';
import os from 'node:os';
import {
  CarrierService,
  ClientService,
  createBrokerage,
  DomainModule,
  hmacPads,
  newId,
  PolicyService,
  ServiceLineService,
  WordingService,
  type Actor,
  type Client,
  type DomainSettings,
  type ServiceLine,
} from '@carveback/domain';
import { deriveKey, tenantContextKey } from '@carveback/platform';
import { testDatabase, type TestDatabase } from '@carveback/testing';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { prepareQueueSchema } from './queue-schema.js';
import { until } from './until.js';

const NARROW_FORM = `SECTION II - DEFINITIONS
"Professional services" means IT consulting and network support performed by the insured for others for a fee.
`;

/** A brokerage with one client and one policy; the API's side of the domain in this process. */
export interface Site {
  readonly database: TestDatabase;
  readonly tenantId: string;
  readonly principal: Actor;
  readonly client: Client;
  /** for a worker process of this site */
  readonly workerEnv: NodeJS.ProcessEnv;
  get<T>(service: Type<T>): T;
  /** Adds a managed detection service. */
  sell(name: string): Promise<ServiceLine>;
  rows<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Waits until nothing in the outbox is open. */
  quiet(withinMs?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const database = await testDatabase();
  await prepareQueueSchema(database.ownerUrl);
  const secretKey = randomBytes(32).toString('base64url');
  const app = await NestFactory.createApplicationContext(
    DomainModule.register(settings(database, secretKey)),
    {
      logger: false,
    },
  );
  await storeContextKey(database, secretKey);
  const rows: Site['rows'] = (sql, parameters) => database.owner.query(sql, parameters);
  const { tenantId, principal } = await staff(database);
  const client = await book(app, principal);
  return {
    database,
    tenantId,
    principal,
    client,
    workerEnv: { DATABASE_URL: database.workerUrl, SECRET_KEY: secretKey, DATA_DIR: os.tmpdir() },
    get: (service) => app.get(service),
    sell: (name) =>
      app.get(ServiceLineService).add(principal, {
        clientId: client.id,
        name,
        code: 'managed_detection_response',
        firstSoldOn: '2025-06-01',
      }),
    rows,
    quiet: async (withinMs) => {
      const isQuiet = async () =>
        (await rows(`select 1 from outbox where done_at is null and dead_at is null limit 1`)).length === 0;
      await until('the outbox is empty', isQuiet, withinMs);
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

function settings(database: TestDatabase, secretKey: string): DomainSettings {
  return {
    databaseUrl: database.appUrl,
    poolSize: 5,
    applicationName: 'carveback tests api',
    contextKey: tenantContextKey(secretKey),
    keys: {
      cursors: deriveKey(secretKey, 'cursors'),
      totpAtRest: deriveKey(secretKey, 'totp-at-rest'),
      signedLinks: deriveKey(secretKey, 'signed-links'),
      attempts: deriveKey(secretKey, 'attempts'),
      fileSigning: deriveKey(secretKey, 'file-signing'),
    },
  };
}

async function storeContextKey({ owner }: TestDatabase, secretKey: string): Promise<void> {
  const key = tenantContextKey(secretKey);
  const { inner, outer } = hmacPads(key.secret);
  await owner.query(`insert into sec.context_keys (id, inner_pad, outer_pad) values ($1, $2, $3)`, [
    key.id,
    inner,
    outer,
  ]);
}

async function staff({ owner }: TestDatabase): Promise<{ tenantId: string; principal: Actor }> {
  const tenantId = await createBrokerage(owner, {
    slug: 'alder',
    name: 'Alder Brokers',
    timeZone: 'America/New_York',
    publicUrl: 'https://alder.test',
  });
  const userId = newId();
  await owner.query(
    `insert into users (tenant_id, id, email, name, role) values ($1, $2, 'pat@alder.test', 'Pat Alder', 'principal')`,
    [tenantId, userId],
  );
  return { tenantId, principal: { tenantId, userId, role: 'principal', clientId: null } };
}

async function book(app: INestApplicationContext, principal: Actor): Promise<Client> {
  const client = await app.get(ClientService).create(principal, { name: 'Harbor IT' });
  const issuer = await app
    .get(CarrierService)
    .create(principal, { kind: 'issuing_company', name: 'Granite Mutual' });
  const year = new Date().getUTCFullYear();
  const policy = await app.get(PolicyService).create(principal, {
    clientId: client.id,
    line: 'tech_eo',
    policyNumber: 'TE-1',
    effectiveOn: `${year - 1}-12-01`,
    expiresOn: `${year + 1}-12-01`,
    issuingCompanyId: issuer.id,
    insureds: [{ name: client.name }],
  });
  await app
    .get(WordingService)
    .add(principal, { policyId: policy.id, kind: 'base_form', title: 'Form TEO 100', text: NARROW_FORM });
  return client;
}
