import { randomBytes } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@carveback/testing';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Clock, DomainModule, newId, type Actor, type DomainSettings, type Role } from '../src/index.js';

/** A clock that stands where a test puts it. */
export class StandingClock extends Clock {
  constructor(public instant: Date) {
    super();
  }

  now(): Date {
    return this.instant;
  }
}

/** The whole domain on a database of its own: two brokerages, and people to act in their name. */
export interface House {
  readonly database: TestDatabase;
  readonly clock: StandingClock;
  /** 2026-03-01, late in the evening in New York, where it is still February */
  readonly tenantId: string;
  readonly otherTenantId: string;
  readonly principal: Actor;
  readonly auditor: Actor;
  /** a principal of the other brokerage */
  readonly stranger: Actor;
  get<T>(service: Type<T>): T;
  /** Adds a user of the first brokerage and answers it as an actor. */
  hire(role: Role, clientId?: string): Promise<Actor>;
  /** The jobs asked for so far, oldest first. */
  jobs(): Promise<{ name: string; payload: Record<string, string> }[]>;
  /** The actions in the audit trail about a record, oldest first. */
  audit(subjectId: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Builds the house. Everything in it is real: container, services, roles, policies. */
export async function openHouse(): Promise<House> {
  const database = await testDatabase();
  const clock = new StandingClock(new Date('2026-03-01T03:00:00Z'));
  const app = await NestFactory.createApplicationContext(DomainModule.register(settings(database, clock)), {
    logger: false,
  });
  const [tenantId, otherTenantId] = [await brokerage(database, 'alder'), await brokerage(database, 'birch')];
  const hireAt = async (tenant: string, role: Role, clientId: string | null = null): Promise<Actor> => {
    const id = newId();
    await database.owner.query(
      `insert into users (tenant_id, id, email, name, role, client_id) values ($1, $2, $3, $4, $5, $6)`,
      [tenant, id, `${id}@example.test`, `${role} ${id.slice(-4)}`, role, clientId],
    );
    if (role === 'principal' || role === 'producer') await license(database, tenant, id);
    return { tenantId: tenant, userId: id, role, clientId };
  };
  return {
    database,
    clock,
    tenantId,
    otherTenantId,
    principal: await hireAt(tenantId, 'principal'),
    auditor: await hireAt(tenantId, 'auditor'),
    stranger: await hireAt(otherTenantId, 'principal'),
    get: (service) => app.get(service),
    hire: (role, clientId) => hireAt(tenantId, role, clientId),
    jobs: () => jobs(database),
    audit: async (subjectId) => {
      const rows = await database.owner.query<{ action: string }[]>(
        `select action from audit_entries where subject_id = $1 order by at, id`,
        [subjectId],
      );
      return rows.map(({ action }) => action);
    },
    close: () => close(app, database),
  };
}

function settings(database: TestDatabase, clock: Clock): DomainSettings {
  const key = () => randomBytes(32);
  return {
    databaseUrl: database.appUrl,
    poolSize: 5,
    applicationName: 'carveback tests',
    contextKey: database.contextKey,
    keys: {
      ...{ cursors: key(), totpAtRest: key(), signedLinks: key(), attempts: key() },
      fileSigning: database.contextKey.secret,
    },
    clock,
  };
}

async function brokerage(database: TestDatabase, slug: string): Promise<string> {
  const id = newId();
  await database.owner.query(
    `insert into brokerages (tenant_id, slug, name, time_zone, public_url)
     values ($1, $2, $2, 'America/New_York', 'https://example.test')`,
    [id, slug],
  );
  return id;
}

/** For every state, until long after the tests. */
async function license(database: TestDatabase, tenantId: string, userId: string): Promise<void> {
  await database.owner.query(
    `insert into producer_licences (tenant_id, id, user_id, state, line, number, expires_on)
     values ($1, $2, $3, '', 'surplus_lines', 'T-1', '2099-12-31')`,
    [tenantId, newId(), userId],
  );
}

function jobs(database: TestDatabase): Promise<{ name: string; payload: Record<string, string> }[]> {
  return database.owner.query(`select name, payload from outbox order by created_at, id`);
}

async function close(app: INestApplicationContext, database: TestDatabase): Promise<void> {
  await app.close();
  await database.close();
}
