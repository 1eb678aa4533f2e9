import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { ContactService, type Client } from '../clients/index.js';
import { ControlService, levelOf, type ControlMeasure, type NewControlStatement } from './index.js';

let house: House;
let shelf: Shelf;
let controls: ControlService;
let client: Client;
beforeAll(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
  controls = house.get(ControlService);
});
beforeEach(async () => {
  client = await shelf.client();
});
afterAll(() => house.close());

const MFA = { kind: 'mfa', assetClass: 'remote_access' } as const;
const record = (changes: Partial<NewControlStatement>, by = house.principal) =>
  controls.record(by, { clientId: client.id, ...MFA, ...changes });
const known = (by = house.principal) => controls.byClientIds(by, [client.id]);

describe('what a statement amounts to', () => {
  it.each<[Partial<ControlMeasure>, string]>([
    [{ percent: 100 }, 'full'],
    [{ percent: 99 }, 'partial'],
    [{ percent: 1 }, 'partial'],
    [{ percent: 0 }, 'none'],
    [{ answer: 'yes' }, 'full'],
    [{ answer: 'partial' }, 'partial'],
    [{ answer: 'no' }, 'none'],
  ])('of %j is %s', (measure, level) => {
    expect(levelOf({ percent: null, answer: null, ...measure })).toBe(level);
  });
});

describe('controls', () => {
  it('keep what was said, and the newest by its day counts, whenever it was entered', async () => {
    const contact = await house
      .get(ContactService)
      .add(house.principal, { clientId: client.id, name: 'Ada Fir' });
    await record({ percent: 60, asOf: '2026-02-01', contactId: contact.id, words: 'All but the old VPN.' });
    await record({ percent: 100, asOf: '2025-11-01', source: 'questionnaire' });
    await record({ kind: 'backups_tested', assetClass: null, answer: 'partial' });
    const [tested, mfa] = await known();
    expect(tested?.latest).toMatchObject({
      ...{ answer: 'partial', percent: null, asOf: '2026-02-28', source: 'broker' },
      ...{ recordedBy: house.principal.userId, contactId: null },
    });
    expect(mfa?.latest).toMatchObject({ percent: 60, words: 'All but the old VPN.', contactId: contact.id });
    expect(mfa?.history.map(({ percent, source }) => [percent, source])).toEqual([
      [60, 'broker'],
      [100, 'questionnaire'],
    ]);
    expect(await house.audit(mfa!.latest.id)).toEqual(['control.recorded']);
    const latest = await house.database.db.read(house.principal, (tx) => controls.latest(tx, client.id));
    expect(latest.map(({ kind }) => kind)).toEqual(['backups_tested', 'mfa']);
  });

  it('of a day are corrected by the one that was entered last', async () => {
    await record({ percent: 10 });
    await record({ percent: 20 });
    expect((await known())[0]?.latest.percent).toBe(20);
  });

  it('are kept apart by asset class, and from what is said of everything', async () => {
    await record({ percent: 10 });
    await record({ percent: 30, assetClass: 'email' });
    await record({ percent: 20, assetClass: null });
    expect((await known()).map(({ assetClass, latest }) => [assetClass, latest.percent])).toEqual([
      [null, 20],
      ['email', 30],
      ['remote_access', 10],
    ]);
  });

  it.each<[string, Partial<NewControlStatement>, object]>([
    ['yes, where a percentage is asked', { answer: 'yes' }, { code: 'control/measure', field: 'percent' }],
    ['both', { answer: 'yes', percent: 100 }, { code: 'control/measure' }],
    ['more than all', { percent: 101 }, { code: 'input/percent', field: 'percent' }],
    ['a part of a percent', { percent: 99.5 }, { code: 'input/percent' }],
    [
      'a percentage of a plan',
      { kind: 'incident_response_plan', assetClass: null, percent: 5 },
      { field: 'answer' },
    ],
    ['an asset class of a plan', { kind: 'ai_used', answer: 'yes' }, { code: 'control/asset_class' }],
    ['tomorrow', { percent: 1, asOf: '2026-03-01' }, { code: 'control/as_of_later', field: 'asOf' }],
    ['an unknown kind', { kind: 'moat' as never, percent: 1 }, { code: 'input/choice', field: 'kind' }],
  ])('refuse %s', async (_, changes, refusal) => {
    await expect(record(changes)).rejects.toMatchObject(refusal);
    expect(await known()).toEqual([]);
  });

  it('are recorded by a client user of its own client, in the portal', async () => {
    const user = await house.hire('client_user', client.id);
    const said = await record({ percent: 40, source: 'broker' }, user);
    expect(said).toMatchObject({ source: 'portal', recordedBy: user.userId });
    expect(await known(user)).toHaveLength(1);
    const { id: contactId } = await house
      .get(ContactService)
      .add(house.principal, { clientId: client.id, name: 'Ada Fir' });
    await expect(record({ percent: 40, contactId }, user)).rejects.toMatchObject({
      code: 'control/not_yourself',
    });
  });

  it('are out of reach of other clients, other brokerages and auditors', async () => {
    await record({ percent: 40 });
    const other = await house.hire('client_user', (await shelf.client()).id);
    for (const actor of [other, house.stranger]) {
      expect(await known(actor)).toEqual([]);
      await expect(record({ percent: 40 }, actor)).rejects.toMatchObject({ code: 'record/not_found' });
    }
    await expect(record({ percent: 40 }, house.auditor)).rejects.toMatchObject({ code: 'permission/denied' });
    const elsewhere = await shelf.client();
    const { id: contactId } = await house
      .get(ContactService)
      .add(house.principal, { clientId: elsewhere.id, name: 'Bo Elm' });
    await expect(record({ percent: 40, contactId })).rejects.toMatchObject({ code: 'record/not_found' });
  });
});
