import { randomBytes } from 'node:crypto';
import {
  DomainModule,
  JobRunner,
  Relay,
  type Clock,
  type DomainSettings,
  type JobReport,
} from '@carveback/domain';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { TestDatabase } from './test-database.js';

/** The worker's side of a test database: the domain under the worker's role, without queue or process. */
export interface Workshop {
  get<T>(service: Type<T>): T;
  /** Runs what the outbox holds, and what that leads to: one job after the other, or so many at once. */
  drain(atOnce?: number): Promise<JobReport[]>;
  close(): Promise<void>;
}

/** Opens it, with a mail server where one is named. Close it before the database. */
export async function openWorkshop(
  database: TestDatabase,
  clock?: Clock,
  mail?: DomainSettings['mail'],
): Promise<Workshop> {
  const key = () => randomBytes(32);
  const settings = {
    databaseUrl: database.workerUrl,
    poolSize: 5,
    applicationName: 'carveback test worker',
    contextKey: database.contextKey,
    keys: {
      ...{ cursors: key(), totpAtRest: key(), signedLinks: key(), attempts: key() },
      fileSigning: database.contextKey.secret,
    },
    ...(clock ? { clock } : {}),
    ...(mail ? { mail } : {}),
  };
  const app = await NestFactory.createApplicationContext(DomainModule.register(settings), { logger: false });
  return {
    get: (service) => app.get(service),
    drain: (atOnce = 1) => drain(app.get(Relay), app.get(JobRunner), atOnce),
    close: () => app.close(),
  };
}

async function drain(relay: Relay, runner: JobRunner, atOnce: number): Promise<JobReport[]> {
  const reports: JobReport[] = [];
  for (;;) {
    const handed = await relay.drain(async (jobs) => {
      for (let from = 0; from < jobs.length; from += atOnce) {
        const batch = jobs.slice(from, from + atOnce);
        reports.push(...(await Promise.all(batch.map((job) => runner.run(job)))));
      }
      return 'more';
    });
    if (handed === 0) return reports;
  }
}
