import { randomBytes } from 'node:crypto';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DomainModule, JobRunner, Relay, type JobReport } from '../src/index.js';
import type { House } from './house.js';

/** The worker's side of a house: the same domain under the worker's database role. */
export interface Workshop {
  get<T>(service: Type<T>): T;
  /** Runs what the outbox holds, and what that leads to, one job after the other. */
  drain(): Promise<JobReport[]>;
  close(): Promise<void>;
}

export async function openWorkshop(house: House): Promise<Workshop> {
  const key = () => randomBytes(32);
  const settings = {
    databaseUrl: house.database.workerUrl,
    poolSize: 5,
    applicationName: 'carveback tests worker',
    contextKey: house.database.contextKey,
    keys: { cursors: key(), totpAtRest: key(), signedLinks: key(), attempts: key() },
    clock: house.clock,
  };
  const app = await NestFactory.createApplicationContext(DomainModule.register(settings), { logger: false });
  return {
    get: (service) => app.get(service),
    drain: () => drain(app.get(Relay), app.get(JobRunner)),
    close: () => app.close(),
  };
}

async function drain(relay: Relay, runner: JobRunner): Promise<JobReport[]> {
  const reports: JobReport[] = [];
  for (;;) {
    const handed = await relay.drain(async (jobs) => {
      for (const job of jobs) reports.push(await runner.run(job));
      return 'more';
    });
    if (handed === 0) return reports;
  }
}
