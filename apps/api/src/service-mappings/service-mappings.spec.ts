import { newId, ServiceLineService, type Actor } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Answer, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';
import { narrowlyInsured } from '../testing/told-of-edr.js';

let api: TestApi;
let town: Town;
let workshop: Workshop;
let clientId: string;
let broker: Actor;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  workshop = await openWorkshop(api.database);
  broker = { tenantId: town.tenantId, userId: town.principal.userId, role: 'principal', clientId: null };
  const { client } = await narrowlyInsured(api, broker, 'Larch IT');
  clientId = client.id;
  await api.app.get(ServiceLineService).add(broker, { clientId, name: 'Zorblax Care (per user)' });
  await workshop.drain();
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const UNKNOWN = `query { unknownServices(first: 10) { items { name spellings clientCount guess confidence } nextCursor } }`;
const SETTLE = `mutation ($input: SettleServiceMappingInput!) { settleServiceMapping(input: $input) { id name code components settledBy version } }`;
const LIST = `query ($search: String) { serviceMappings(search: $search, first: 10) { items { id name code version createdAt updatedAt } nextCursor } }`;
const REMOVE = `mutation ($id: ID!, $version: Int!) { removeServiceMapping(id: $id, version: $version) { id code } }`;
const NEWEST = `query ($id: ID!) { client(id: $id) { latestReview { id trigger verdicts { code confidence } } } }`;
const AGAIN = `query ($id: ID!) { reviewAgain(id: $id) { reviewId keptVersion version sameVersion identical differences { policyId serviceLineId fields kept { code verdict reasons severity } now { code } } } }`;

interface Newest {
  client: { latestReview: { id: string; trigger: string; verdicts: { code: string; confidence: number }[] } };
}

describe('unknown services over HTTP', () => {
  it('are asked for, settled, reviewed and taken back', async () => {
    const { unknownServices } = await town.ask(UNKNOWN, {}, town.auditor);
    const name = 'Zorblax Care (per user)';
    const question = { name, spellings: [name], clientCount: 1, guess: null, confidence: 0 };
    expect(unknownServices).toEqual({ items: [question], nextCursor: null });

    const { settleServiceMapping } = await town.ask(SETTLE, { name, code: 'security_monitoring' });
    expect(settleServiceMapping).toMatchObject({
      name,
      code: 'security_monitoring',
      components: [],
      settledBy: town.principal.userId,
      version: 1,
    });
    await workshop.drain();
    const { client } = await town.ask<Newest>(NEWEST, { id: clientId });
    expect(client.latestReview).toMatchObject({
      trigger: 'service_mapping.settled',
      verdicts: [{ code: 'security_monitoring', confidence: 1 }],
    });
    expect(await town.ask(UNKNOWN)).toMatchObject({ unknownServices: { items: [] } });
    expect(await town.ask(LIST, { search: 'zorblax' }, town.auditor)).toMatchObject({
      serviceMappings: { items: [{ name, version: 1 }] },
    });
    expect(await town.refused(SETTLE, { name: 'zorblax care', code: 'help_desk' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'service_mapping/settled',
    });
    const answer = settleServiceMapping as Answer;
    expect(await town.ask(REMOVE, { id: answer.id, version: 1 })).toMatchObject({
      removeServiceMapping: { code: 'security_monitoring' },
    });
  });

  it('are settled by brokers only', async () => {
    const input = { name: 'Zorblax', code: 'help_desk' };
    expect(await town.refused(SETTLE, input, town.auditor)).toMatchObject({ code: 'FORBIDDEN' });
    const { user } = await town.settle('Alder');
    for (const [query, variables] of [
      [SETTLE, input],
      [LIST, {}],
      [UNKNOWN, {}],
    ] as const) {
      expect(await town.refused(query, variables, user)).toMatchObject({ code: 'FORBIDDEN' });
    }
    const nobody = await town.refused(REMOVE, { id: newId(), version: 1 });
    expect(nobody).toMatchObject({ code: 'NOT_FOUND' });
    expect(await town.refused(SETTLE, { name: 'Zorblax', code: 'covered' })).toMatchObject({
      reason: 'service_mapping/code',
      field: 'code',
    });
  });
});

describe('a kept review over HTTP', () => {
  it('is run again by brokers and auditors of its brokerage', async () => {
    const { client } = await town.ask<Newest>(NEWEST, { id: clientId });
    const { id } = client.latestReview;
    expect(await town.ask(AGAIN, { id }, town.auditor)).toMatchObject({
      reviewAgain: { reviewId: id, sameVersion: true, identical: true, differences: [] },
    });
    await api.database.owner.query(
      `update verdicts set verdict = 'in_scope', reasons = '{named}' where review_id = $1`,
      [id],
    );
    expect(await town.ask(AGAIN, { id })).toMatchObject({
      reviewAgain: {
        identical: false,
        differences: [{ fields: ['reasons', 'verdict'], kept: { verdict: 'in_scope', reasons: ['named'] } }],
      },
    });
    expect(await town.refused(AGAIN, { id }, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
    const { user } = await town.settle('Birch');
    expect(await town.refused(AGAIN, { id }, user)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
