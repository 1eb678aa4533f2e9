import { newId } from '@carveback/domain';
import {
  CREATE_POLICY,
  openTown,
  policyInput,
  type Answer,
  type Settled,
  type Town,
} from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
let larch: Settled;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  larch = await town.settle('Larch IT');
});
afterAll(() => api.close());

const READ = `query ($id: ID!) { policy(id: $id) { id policyNumber expiresOn cancelledOn version insureds { name } } }`;
const UPDATE = `mutation ($input: UpdatePolicyInput!) { updatePolicy(input: $input) { id policyNumber version insureds { name } } }`;
const CANCEL = `mutation ($input: CancelPolicyInput!) { cancelPolicy(input: $input) { cancelledOn version } }`;
const REINSTATE = `mutation ($id: ID!, $version: Int!) { reinstatePolicy(id: $id, version: $version) { cancelledOn } }`;
const enter = (changes: object) => ({ ...policyInput(larch.clientId, larch.issuerId), ...changes });

describe('policies over HTTP', () => {
  it('are entered, also long expired, changed, cancelled and reinstated', async () => {
    const old = enter({ effectiveOn: '2019-01-01', expiresOn: '2020-01-01' });
    const { createPolicy } = await town.ask<Record<string, Answer>>(CREATE_POLICY, old);
    const { id } = createPolicy!;
    const changed = await town.ask(UPDATE, { id, version: 1, insureds: [{ name: 'Larch IT, L.L.C.' }] });
    expect(changed).toEqual({
      updatePolicy: {
        id,
        policyNumber: old.policyNumber,
        version: 2,
        insureds: [{ name: 'Larch IT, L.L.C.' }],
      },
    });
    await town.ask(CANCEL, { id, version: 2, cancelledOn: '2019-06-01', why: 'sold' });
    const { reinstatePolicy } = await town.ask<Record<string, Answer>>(REINSTATE, { id, version: 3 });
    expect(reinstatePolicy).toEqual({ cancelledOn: null });
  });

  it.each([
    [{ effectiveOn: '2027-01-01', expiresOn: '2026-01-01' }, 'policy/period', 'expiresOn'],
    [{ retroactiveOn: '2026-05-01' }, 'policy/retroactive_date', 'retroactiveOn'],
    [{ insureds: [] }, 'policy/insureds', 'insureds'],
    [{ policyNumber: ' ' }, 'input/blank', 'policyNumber'],
    [{ issuingCompanyId: newId() }, 'policy/placement', 'issuingCompanyId'],
  ])('are refused with %j', async (fault, reason, field) => {
    expect(await town.refused(CREATE_POLICY, enter(fault))).toEqual({
      code: 'BAD_USER_INPUT',
      reason,
      field,
    });
  });

  it('do not exist for strangers and other clients’ users', async () => {
    const maple = await town.settle('Maple');
    const attempts: [string, (id: string) => object][] = [
      [READ, (id) => ({ id })],
      [UPDATE, (id) => ({ id, version: 1 })],
      [CANCEL, (id) => ({ id, version: 1, cancelledOn: '2026-02-01' })],
      [REINSTATE, (id) => ({ id, version: 1 })],
    ];
    for (const [query, input] of attempts) {
      const foreign = await town.refused(query, input(larch.policyId), town.stranger);
      expect(foreign).toEqual(await town.refused(query, input(newId()), town.stranger));
      expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await town.refused(CREATE_POLICY, enter({}), town.stranger)).toMatchObject({
      code: expect.any(String),
    });
    expect(await town.refused(READ, { id: larch.policyId }, maple.user)).toMatchObject({ code: 'NOT_FOUND' });
    const own = await town.ask<Record<string, Answer>>(READ, { id: larch.policyId }, larch.user);
    expect(own['policy']?.id).toBe(larch.policyId);
    expect(await town.refused(UPDATE, { id: larch.policyId, version: 1 }, larch.user)).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
