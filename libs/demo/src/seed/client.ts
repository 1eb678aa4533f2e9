import { ClientService, ContactService, LegalEntityService, ServiceLineService } from '@carveback/domain';
import type { DemoLine } from '../content.js';
import { monthsAgo } from '../days.js';
import type { ClientSeed, Entities } from './client-seed.js';
import { seedPolicies } from './policy.js';

/**
 * Takes one client into the book and answers its id. The papers come before the services: a review that runs in
 * between then finds nothing to judge, and none judges half a policy.
 */
export async function seedClient(seed: ClientSeed): Promise<string> {
  const { app, client, acting } = seed;
  const { id } = await app.get(ClientService).create(acting('client'), {
    name: client.name,
    status: client.status,
    website: `https://www.${client.domain}`,
    state: client.state,
    notes: client.notes,
    producerId: seed.producerId,
    accountManagerId: seed.accountManagerId,
    entity: { name: client.legalName, jurisdiction: client.state },
  });
  const entities = await seedEntities(seed, id);
  await seedContacts(seed, id);
  await seedPolicies(seed, id, entities);
  for (const line of client.catalogue) await seedLine(seed, id, entities, line);
  return id;
}

async function seedEntities({ app, client, acting }: ClientSeed, clientId: string): Promise<Entities> {
  const service = app.get(LegalEntityService);
  for (const entity of client.otherEntities ?? [])
    await service.add(acting(entity.name), { clientId, ...entity });
  const all = await service.listByClientIds(acting('entities'), [clientId]);
  return new Map(all.map(({ name, id }) => [name, id]));
}

async function seedContacts({ app, client, acting }: ClientSeed, clientId: string): Promise<void> {
  for (const [index, [name, title, mailbox, phone]] of client.contacts.entries()) {
    await app.get(ContactService).add(acting(`contact ${name}`), {
      ...{ clientId, name, title, phone },
      email: `${mailbox}@${client.domain}`,
      maySubmit: true,
      maySign: index === 0,
    });
  }
}

async function seedLine(
  { app, today, acting }: ClientSeed,
  clientId: string,
  entities: Entities,
  [name, sold, pctRevenue, details = {}]: DemoLine,
): Promise<void> {
  const service = app.get(ServiceLineService);
  const { description, category, environment, by, free, entity, retired } = details;
  const input = {
    ...{ clientId, name, pctRevenue, description, category, environment },
    firstSoldOn: monthsAgo(today, sold),
    deliveredBy: by?.deliveredBy,
    performedBy: by?.name,
    forFee: !free,
    entityId: entity ? entities.get(entity) : null,
  };
  const { id, version } = await service.add(acting(`sells ${name}`), input, 'demo');
  if (!retired) return;
  await service.retire(acting(`retired ${name}`), { id, version, retiredOn: monthsAgo(today, retired) });
}
