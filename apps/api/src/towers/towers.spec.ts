import { CarrierService, EndorsementRequestService, PolicyService, type Actor } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { submitted, type SubmittedCase } from '../testing/submitted.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let principal: SignedInPerson;
let portalUser: SignedInPerson;
let opened: SubmittedCase;
let excessId: string;

beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  const tenantId = await brokerage(api, 'alder');
  principal = await signedIn(api, tenantId, 'principal');
  const actor: Actor = { tenantId, userId: principal.userId, role: 'principal', clientId: null };
  opened = await submitted(api, workshop, actor, 'Harbor IT');
  portalUser = await signedIn(api, tenantId, 'client_user', opened.client.id);
  const beneath = await api.app.get(PolicyService).get(actor, opened.request.policyId);
  const carrier = await api.app
    .get(CarrierService)
    .create(actor, { kind: 'issuing_company', name: 'Slate Excess' });
  const input = {
    ...{ clientId: opened.client.id, line: beneath.line, policyNumber: 'XS-1', layer: 'excess' },
    ...{ effectiveOn: beneath.effectiveOn, expiresOn: beneath.expiresOn, issuingCompanyId: carrier.id },
    ...{ underlyingPolicyId: beneath.id, followsForm: true, followFormExceptions: ['Defence costs'] },
    insureds: [{ name: 'Harbor IT' }],
  };
  const { data, errors } = await api.graphql<{ createPolicy: { id: string } }>(
    `mutation ($input: CreatePolicyInput!) { createPolicy(input: $input) { id followsForm followFormExceptions } }`,
    { token: principal.token, variables: { input } },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  expect(data.createPolicy).toMatchObject({ followsForm: true, followFormExceptions: ['Defence costs'] });
  excessId = data.createPolicy.id;
}, 90_000);
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const TOWER = `query ($id: ID!) { endorsementRequest(id: $id) { status
  tower { complete answered layers { policyId answered answer } } } }`;
const shownTo = async (who: SignedInPerson) =>
  (await api.graphql(TOWER, { token: who.token, variables: { id: opened.request.id } })).data;
const ANSWER = `mutation ($input: RecordCarrierAnswerInput!) {
  recordCarrierAnswer(input: $input) { moved held { code } } }`;

/** In New York, where the brokerage is: an answer is not given before the request was sent. */
const today = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(opened.request.submittedAt!);

describe('a tower over HTTP', () => {
  it('opens a request of the carrier in excess when the change beneath is confirmed, and is not complete', async () => {
    expect(await shownTo(principal)).toMatchObject({ endorsementRequest: { tower: null } });
    const input = {
      ...{ requestId: opened.request.id, kind: 'confirmation', givenOn: today(), givenBy: 'Una' },
      ...{ company: 'issuing_company', mayBind: true, inWriting: true, words: 'Agreed.' },
    };
    const said = await api.graphql(ANSWER, { token: principal.token, variables: { input } });
    expect(said.errors).toEqual([]);
    const tower = {
      complete: false,
      answered: 1,
      layers: [
        { policyId: opened.request.policyId, answered: true, answer: 'follows' },
        { policyId: excessId, answered: false, answer: 'waiting' },
      ],
    };
    expect(await shownTo(principal)).toEqual({ endorsementRequest: { status: 'confirmed', tower } });
    expect(await shownTo(portalUser)).toEqual({ endorsementRequest: { status: 'confirmed', tower } });
    const actor: Actor = {
      ...{ tenantId: principal.tenantId, userId: principal.userId },
      ...{ role: 'principal', clientId: null },
    };
    const all = await api.app.get(EndorsementRequestService).byClientIds(actor, [opened.client.id]);
    expect(all.map(({ policyId, status }) => [policyId, status])).toContainEqual([excessId, 'draft']);
  }, 60_000);
});
