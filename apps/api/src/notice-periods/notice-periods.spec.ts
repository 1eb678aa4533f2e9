import { openTown, type Answer, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
});
afterAll(() => api.close());

const LOAD = `mutation { loadNoticePeriodSamples { id version state days source note } }`;
const ADD = `mutation ($input: AddNoticePeriodInput!) { addNoticePeriod(input: $input) { id version rateTriggerPercent } }`;
const CHANGE = `mutation ($input: ChangeNoticePeriodInput!) { changeNoticePeriod(input: $input) { version days validUntil } }`;
const REMOVE = `mutation ($id: ID!, $version: Int!) { removeNoticePeriod(id: $id, version: $version) { id } }`;
const FOR = `query ($policyId: ID!, $kind: NoticeKind!, $day: Day!) {
  noticePeriodFor(policyId: $policyId, kind: $kind, day: $day) { state market remark period { id days source } } }`;

describe('notice periods over HTTP', () => {
  it('are loaded as samples, edited by version and looked up for a policy', async () => {
    const samples = await town.ask<{ loadNoticePeriodSamples: Answer[] }>(LOAD);
    expect(samples.loadNoticePeriodSamples).toMatchObject([
      { state: 'AL', days: 120, note: expect.stringContaining('No legal advice') },
      { state: 'ND', days: 10 },
    ]);
    const row = {
      kind: 'conditional_renewal',
      market: 'admitted',
      days: 60,
      rateTriggerPercent: 12.5,
      source: 'Bulletin 7',
      validFrom: '2026-01-01',
    };
    const { addNoticePeriod: own } = await town.ask(ADD, row);
    expect(own).toMatchObject({ rateTriggerPercent: 12.5 });
    expect(await town.refused(ADD, row)).toMatchObject({ reason: 'notice_period/overlap' });
    const change = { id: own!.id, version: 1, days: 45, validUntil: '2026-12-31' };
    expect((await town.ask(CHANGE, change))['changeNoticePeriod']).toEqual({
      version: 2,
      days: 45,
      validUntil: '2026-12-31',
    });
    const spruce = await town.settle('Spruce IT');
    const asked = { policyId: spruce.policyId, kind: 'conditional_renewal', day: '2026-10-01' };
    expect((await town.ask(FOR, asked, town.auditor))['noticePeriodFor']).toMatchObject({
      market: 'admitted',
      period: { id: own!.id, days: 45, source: 'Bulletin 7' },
    });
    expect(await town.refused(FOR, asked, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await town.refused(FOR, asked, spruce.user)).toMatchObject({ code: 'FORBIDDEN' });
    await town.ask(REMOVE, { id: own!.id, version: 2 });
    const listed = await town.ask<{ noticePeriods: Answer[] }>(`{ noticePeriods { id } }`);
    expect(listed.noticePeriods).toHaveLength(2);
  });
});
