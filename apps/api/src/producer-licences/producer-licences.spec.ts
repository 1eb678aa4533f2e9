import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let principal: SignedInPerson;
let manager: SignedInPerson;

beforeAll(async () => {
  api = await testApi();
  const tenantId = await brokerage(api, 'licences');
  principal = await signedIn(api, tenantId, 'principal');
  manager = await signedIn(api, tenantId, 'account_manager');
});
afterAll(() => api.close());

interface Licence {
  id: string;
  version: number;
}
const LICENCE = 'id version state line number expiresOn';
const ask = <Data>(who: SignedInPerson, query: string, variables: object = {}) =>
  api.graphql<Data>(query, { token: who.token, variables: { ...variables } });
const add = (who: SignedInPerson) =>
  ask<{ addProducerLicence: Licence }>(
    who,
    `mutation ($input: AddProducerLicenceInput!) { addProducerLicence(input: $input) { ${LICENCE} } }`,
    { input: { userId: manager.userId, line: 'property_casualty', number: 'PC-7', expiresOn: '2030-01-31' } },
  );
const mine = async () =>
  (await ask<{ me: { licences: Licence[] } }>(manager, `{ me { licences { ${LICENCE} } } }`)).data?.me;

it('are kept by principals and seen by the brokerage', async () => {
  expect((await add(manager)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const { id, version } = (await add(principal)).data!.addProducerLicence;
  expect(await mine()).toEqual({
    licences: [
      { id, version, state: '', line: 'property_casualty', number: 'PC-7', expiresOn: '2030-01-31' },
    ],
  });
  expect((await add(principal)).errors[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    reason: 'producer_licence/duplicate',
  });
  const change = `mutation ($input: ChangeProducerLicenceInput!) { changeProducerLicence(input: $input) { version state number } }`;
  const changed = await ask(principal, change, { input: { id, version, state: 'NY' } });
  expect(changed.data).toEqual({ changeProducerLicence: { version: 2, state: 'NY', number: 'PC-7' } });
  const stale = await ask(principal, change, { input: { id, version, state: 'NJ' } });
  expect(stale.errors[0]?.extensions.reason).toBe('record/changed');
  const remove = `mutation ($id: ID!, $version: Int!) { removeProducerLicence(id: $id, version: $version) { id } }`;
  expect((await ask(principal, remove, { id, version: 2 })).data).toEqual({ removeProducerLicence: { id } });
  expect(await mine()).toEqual({ licences: [] });
});
