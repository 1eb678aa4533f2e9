import { openTown, type Settled, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
let settled: Settled;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  settled = await town.settle('Larch IT');
}, 60_000);
afterAll(() => api.close());

const RECORD = `mutation ($input: RecordControlInput!) {
  recordControl(input: $input) { percent answer level source asOf recordedBy } }`;
const LIST = `query ($id: ID!) { client(id: $id) { controls {
  kind assetClass latest { percent level } history { percent } } } }`;

describe('controls over HTTP', () => {
  it('are recorded by the portal and by brokers, and both see them', async () => {
    const email = { clientId: settled.clientId, kind: 'mfa', assetClass: 'email' };
    const { recordControl } = await town.ask(RECORD, { ...email, percent: 90 }, settled.user);
    expect(recordControl).toMatchObject({ percent: 90, level: 'partial', source: 'portal' });
    await town.ask(RECORD, { ...email, percent: 100, source: 'questionnaire' });
    for (const who of [settled.user, town.auditor]) {
      const { client } = await town.ask(LIST, { id: settled.clientId }, who);
      expect(client?.['controls']).toEqual([
        {
          ...{ kind: 'mfa', assetClass: 'email', latest: { percent: 100, level: 'full' } },
          history: [{ percent: 100 }, { percent: 90 }],
        },
      ]);
    }
  });

  it('refuse a yes where a percentage is asked, and strangers', async () => {
    const input = { clientId: settled.clientId, kind: 'mfa', answer: 'yes' };
    expect(await town.refused(RECORD, input)).toMatchObject({ reason: 'control/measure', field: 'percent' });
    const sound = { ...input, answer: null, percent: 5 };
    expect(await town.refused(RECORD, sound, town.stranger)).toMatchObject({ reason: 'record/not_found' });
    expect(await town.refused(RECORD, sound, town.auditor)).toMatchObject({ reason: 'permission/denied' });
  });
});
