import {
  addDays,
  BrokerageService,
  Clock,
  DomainModule,
  ProducerLicenceService,
  type DomainSettings,
} from '@carveback/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { demoAccess, type DemoAccess } from './demo-access.js';
import { ACCOUNT_MANAGERS, AUDITOR, BROKERAGE, CLIENT_USER, PRINCIPAL, PRODUCER } from './people.js';
import { seedBook } from './seed/book.js';
import { Office } from './seed/office.js';

export interface SeedSettings {
  /** address of the owner role, which alone may make a brokerage */
  readonly ownerUrl: string;
  /** where the demo's people reach this installation */
  readonly publicUrl: string;
  readonly domain: DomainSettings;
  /** how long the worker may take until one client's letter is made; default a minute */
  readonly forWorkerMs?: number;
}

const WORKER_MS = 60_000;
const LICENCE_DAYS = 500;

/**
 * Seeds the demo through the domain's services and answers how to sign in. Needs a worker that runs meanwhile: reviews,
 * drafts and letters are its work. Seeded already, it changes nothing; broken off, it goes on where it stopped, because
 * each step carries an idempotency key. Throws `demo/slug_taken`.
 */
export async function seedDemo(settings: SeedSettings): Promise<DemoAccess> {
  const office = await Office.open(settings.ownerUrl, settings.publicUrl, settings.domain);
  try {
    if (!isComplete(office)) await seedInto(office, settings);
    return demoAccess();
  } finally {
    await office.close();
  }
}

/** The auditor joins last: where he is, the whole book is. */
function isComplete(office: Office): boolean {
  return office.has(AUDITOR);
}

async function seedInto(office: Office, { domain, forWorkerMs = WORKER_MS }: SeedSettings): Promise<void> {
  const app = await NestFactory.createApplicationContext(DomainModule.register(domain), {
    logger: false,
    abortOnError: false,
  });
  try {
    for (const person of [PRINCIPAL, PRODUCER, ...ACCOUNT_MANAGERS]) await office.hire(person);
    await printLetterhead(app, office);
    await enterLicences(app, office);
    const ids = await seedBook(app, office, forWorkerMs);
    await office.hire(CLIENT_USER, ids.get(CLIENT_USER.client!));
    await office.hire(AUDITOR);
  } finally {
    await app.close();
  }
}

/** The principal and the producer may release work for every client of the demo. */
async function enterLicences(app: INestApplicationContext, office: Office): Promise<void> {
  const expiresOn = addDays(app.get(Clock).today(BROKERAGE.timeZone), LICENCE_DAYS);
  for (const person of [PRINCIPAL, PRODUCER]) {
    const userId = await office.hire(person);
    const licence = { state: '', line: 'surplus_lines' as const, number: person.licenceNumber!, expiresOn };
    await app
      .get(ProducerLicenceService)
      .add(office.actor(PRINCIPAL, `licence ${person.name}`), userId, licence);
  }
}

async function printLetterhead(app: INestApplicationContext, office: Office): Promise<void> {
  const { address, phone, email, licenceNumber } = BROKERAGE;
  const brokerages = app.get(BrokerageService);
  const { version } = await brokerages.read(office.actor(PRINCIPAL));
  const letterhead = { version, address, phone, email, licenceNumber };
  await brokerages.update(office.actor(PRINCIPAL, 'letterhead'), letterhead);
}
