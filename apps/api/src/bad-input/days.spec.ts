import {
  openTown,
  policyInput,
  type Answer,
  type Settled,
  type Town,
  CREATE_POLICY,
} from '../testing/book.js';
import { contentOf } from '../testing/content-of.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
let larch: Settled;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  larch = await town.settle('Larch');
});
afterAll(() => api.close());

const SELL = `mutation ($input: AddServiceLineInput!) { addServiceLine(input: $input) { id version } }`;
const RETIRE = `mutation ($input: RetireServiceLineInput!) { retireServiceLine(input: $input) { id } }`;
const RENEW = `mutation ($input: UpdatePolicyInput!) { updatePolicy(input: $input) { id } }`;
const CANCEL = `mutation ($input: CancelPolicyInput!) { cancelPolicy(input: $input) { id } }`;

/** What a refusal said, once it is known that nothing was kept. */
async function refused(query: string, input: object) {
  const before = await contentOf(api.database, town.tenantId);
  const said = await town.refused(query, input);
  expect(await contentOf(api.database, town.tenantId)).toEqual(before);
  return said;
}

describe('days that cannot be', () => {
  it.each(['03/04/2026', '2026-02-30', '2026-13-01', '+275760-09-13', '0000-00-00', '', '2026-1-1'])(
    '%j is no day',
    async (day) => {
      const input = { clientId: larch.clientId, name: 'Help desk', firstSoldOn: day };
      expect(await refused(SELL, input)).toEqual({ code: 'BAD_USER_INPUT', field: 'firstSoldOn' });
    },
  );

  it.each(['1000-01-01', '9999-12-31'])('%s is of no century of ours', async (day) => {
    const input = { clientId: larch.clientId, name: 'Help desk', firstSoldOn: day };
    expect(await refused(SELL, input)).toMatchObject({ reason: 'input/day', field: 'firstSoldOn' });
  });

  it('a policy ends after it begins', async () => {
    const policy = policyInput(larch.clientId, larch.issuerId);
    const days = { effectiveOn: '2026-03-01', expiresOn: '2025-03-01' };
    const expected = { code: 'BAD_USER_INPUT', reason: 'policy/period', field: 'expiresOn' };
    expect(await refused(CREATE_POLICY, { ...policy, ...days })).toEqual(expected);
    expect(await refused(CREATE_POLICY, { ...policy, expiresOn: policy['effectiveOn'] })).toEqual(expected);
    expect(await refused(RENEW, { id: larch.policyId, version: 1, expiresOn: '2025-01-01' })).toEqual(
      expected,
    );
    const late = { id: larch.policyId, version: 1, cancelledOn: '2029-01-01', why: 'sold' };
    expect(await refused(CANCEL, late)).toMatchObject({ field: 'cancelledOn' });
  });

  it('a service is retired after it was sold', async () => {
    const input = { clientId: larch.clientId, name: 'SIEM', firstSoldOn: '2025-06-01' };
    const { addServiceLine } = await town.ask<Record<string, Answer>>(SELL, input);
    const retirement = { id: addServiceLine!.id, version: 1, retiredOn: '2025-05-31' };
    expect(await refused(RETIRE, retirement)).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'service_line/retired_before_sold',
      field: 'retiredOn',
    });
  });
});
