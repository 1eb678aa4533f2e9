import { newId, ServiceLineService, type Actor } from '@carveback/domain';
import { openTown, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';
import { narrowlyInsured } from '../testing/told-of-edr.js';

let api: TestApi;
let town: Town;
let clientId: string;
let policyId: string;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  const broker: Actor = {
    tenantId: town.tenantId,
    userId: town.principal.userId,
    role: 'principal',
    clientId: null,
  };
  const { client, policy } = await narrowlyInsured(api, broker, 'Larch IT');
  [clientId, policyId] = [client.id, policy.id];
  await api.app.get(ServiceLineService).add(broker, { clientId, name: 'IT consulting' });
});
afterAll(() => api.close());

const OUTLOOK =
  'code verdict reasons severity explanation question onlyIf evidence { wordingId start end text page }';
const SERVICE = `query ($input: WhatIfServiceInput!) { whatIfService(input: $input) { policyId verdict { ${OUTLOOK} } remedies { kind byWording operation place text anchor { text } serviceIds } missingDocuments } }`;
const ENDORSEMENT = `query ($input: WhatIfEndorsementInput!) { whatIfEndorsement(input: $input) { policyId asOf services { serviceId change before { ${OUTLOOK} } after { ${OUTLOOK} } } summary } }`;
const COMPARE = `query ($input: CompareWordingsInput!) { compareWordings(input: $input) { alternatives { id name inScope conditional arguable gaps missingDocuments } services { serviceId best verdicts { ${OUTLOOK} } } preferred summary } }`;

const endorsement = () => ({
  policyId,
  text: 'It is agreed that help desk, IT consulting and all network support are deleted from the definition of Professional services.',
  effectiveOn: `${new Date().getUTCFullYear()}-12-30`,
});
const wordings = () => [
  { name: 'As expiring', policyId },
  {
    name: 'Offer',
    text: '"Professional Services" means website hosting performed by or on behalf of the Insured.',
  },
];

describe('what if, over HTTP', () => {
  it('tells how a service would stand, with its evidence and what to ask for', async () => {
    const { whatIfService } = await town.ask<{ whatIfService: unknown[] }>(
      SERVICE,
      { clientId, name: 'Managed EDR' },
      town.auditor,
    );
    expect(whatIfService).toEqual([
      expect.objectContaining({
        policyId,
        verdict: expect.objectContaining({
          code: 'managed_detection_response',
          verdict: 'gap',
          evidence: [expect.anything()],
        }),
        remedies: expect.arrayContaining([expect.objectContaining({ kind: 'add_service', byWording: true })]),
      }),
    ]);
  });

  it('tells what an endorsement would change', async () => {
    const { whatIfEndorsement } = await town.ask(ENDORSEMENT, endorsement());
    expect(whatIfEndorsement).toMatchObject({
      policyId,
      services: [{ change: 'worse', before: { verdict: 'in_scope' }, after: { verdict: 'gap' } }],
      summary: 'Worse: "IT consulting". Still open then: 1 of 1.',
    });
  });

  it('stands wordings side by side', async () => {
    const { compareWordings } = await town.ask(COMPARE, { clientId, wordings: wordings() });
    expect(compareWordings).toMatchObject({
      alternatives: [
        { id: policyId, inScope: 1, gaps: 0 },
        { id: 'wording-2', inScope: 0, gaps: 1 },
      ],
      services: [{ best: [policyId], verdicts: [{ verdict: 'in_scope' }, { verdict: 'gap' }] }],
      preferred: policyId,
    });
  });

  it('names the field that is wrong', async () => {
    expect(await town.refused(COMPARE, { clientId, wordings: wordings().slice(0, 1) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'what_if/wordings',
      field: 'wordings',
    });
    expect(await town.refused(ENDORSEMENT, { ...endorsement(), effectiveOn: '2150-01-01' })).toMatchObject({
      reason: 'what_if/outside_period',
      field: 'effectiveOn',
    });
  });

  it('is for brokers and auditors of the brokerage', async () => {
    const { user } = await town.settle('Alder');
    for (const [query, input] of [
      [SERVICE, { clientId, name: 'Managed EDR' }],
      [ENDORSEMENT, endorsement()],
      [COMPARE, { clientId, wordings: wordings() }],
    ] as const) {
      expect(await town.refused(query, input, user)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await town.refused(query, input, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
    }
    const foreign = [{ name: 'x', policyId: newId() }, ...wordings()];
    expect(await town.refused(COMPARE, { clientId, wordings: foreign })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
