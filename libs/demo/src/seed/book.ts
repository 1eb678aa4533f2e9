import { Clock } from '@carveback/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { CLIENTS } from '../clients/index.js';
import type { DemoClient } from '../content.js';
import { ACCOUNT_MANAGERS, BROKERAGE, PRODUCER } from '../people.js';
import { seedCarriers } from './carriers.js';
import { seedClient } from './client.js';
import type { Office } from './office.js';
import { submitRequest } from './submit.js';

/** Clients that are entered side by side. */
const LANES = 4;

/**
 * Enters all clients and answers their ids by name. Those whose request goes out come first: the worker reads and writes
 * for them while the others are entered.
 */
export async function seedBook(
  app: INestApplicationContext,
  office: Office,
  forWorkerMs: number,
): Promise<Map<string, string>> {
  const market = await seedCarriers(app, office);
  const today = app.get(Clock).today(BROKERAGE.timeZone);
  const producerId = await office.hire(PRODUCER);
  const ids = new Map<string, string>();
  const enter = async (client: DemoClient, index: number): Promise<void> => {
    const manager = ACCOUNT_MANAGERS[index % ACCOUNT_MANAGERS.length]!;
    const accountManagerId = await office.hire(manager);
    const acting = (step: string) => office.actor(manager, `${client.name}: ${step}`);
    const seed = { app, client, market, today, producerId, accountManagerId, acting };
    ids.set(client.name, await seedClient(seed));
  };
  const awaiting = CLIENTS.filter(({ awaitsCarrier }) => awaitsCarrier);
  await inLanes(awaiting, enter);
  await Promise.all([
    ...awaiting.map(({ name }) => submitRequest(app, office, ids.get(name)!, { forWorkerMs })),
    inLanes(
      CLIENTS.filter((client) => !awaiting.includes(client)),
      enter,
    ),
  ]);
  return ids;
}

/** Does the work for all clients, a few at a time. */
async function inLanes(
  clients: readonly DemoClient[],
  work: (client: DemoClient, index: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < clients.length; from += LANES) {
    const side = clients.slice(from, from + LANES);
    await Promise.all(side.map((client, lane) => work(client, from + lane)));
  }
}
