import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import type { Policy } from '../policies/index.js';
import { ApplicationService } from './index.js';

let house: House;
let shelf: Shelf;
let applications: ApplicationService;
let policy: Policy;
beforeAll(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
  applications = house.get(ApplicationService);
});
beforeEach(async () => {
  policy = await shelf.policy(await shelf.client());
});
afterAll(() => house.close());

const add = (signedOn: string, text?: string) =>
  applications.add(house.principal, { policyId: policy.id, signedOn, signedBy: 'Ada Fir', text });

describe('applications', () => {
  it('are filed with a review, and the one signed last counts', async () => {
    await add('2025-12-01', 'We do help desk.');
    const last = await add('2025-12-15', 'We do help desk and EDR.');
    await add('2025-11-01', 'Draft answers.');
    const [counts] = await house.database.db.read(house.principal, (tx) =>
      applications.latest(tx, [policy.id]),
    );
    expect(counts).toMatchObject({ id: last.id, text: 'We do help desk and EDR.', signedBy: 'Ada Fir' });
    const listed = await applications.listByPolicyIds(house.principal, [policy.id]);
    expect(listed.map((a) => a.signedOn)).toEqual(['2025-12-15', '2025-12-01', '2025-11-01']);
    expect(listed[0]).not.toHaveProperty('text');
    const asked = (await house.jobs()).filter((j) => j.payload['clientId'] === policy.clientId);
    expect(asked.map((j) => j.payload['trigger'])).toEqual([
      'policy.entered',
      ...Array(3).fill('application.entered'),
    ]);
  });

  it('may be signed and not in hand', async () => {
    expect(await add('2025-12-01')).toMatchObject({ state: 'needs_text', textBytes: 0 });
  });

  it('are refused blank, twice, or signed in the future', async () => {
    await add('2025-12-01', 'Words');
    await expect(add('2025-12-01', 'Words')).rejects.toMatchObject({ code: 'application/duplicate' });
    await expect(add('2025-12-01', ' ')).rejects.toMatchObject({ code: 'application/empty', field: 'text' });
    await expect(add('2026-03-02', 'Words')).rejects.toMatchObject({
      code: 'application/not_signed_yet',
      field: 'signedOn',
    });
  });

  it('are out of reach of another brokerage and of another client', async () => {
    const { id } = await add('2025-12-01', 'Words');
    const strange = applications.add(house.stranger, { policyId: policy.id, signedOn: '2025-12-02' });
    await expect(strange).rejects.toMatchObject({ code: 'record/not_found' });
    const other = await house.hire('client_user', (await shelf.client()).id);
    for (const actor of [house.stranger, other]) {
      expect(await applications.byIds(actor, [id])).toEqual([]);
      expect(await applications.listByPolicyIds(actor, [policy.id])).toEqual([]);
    }
  });
});
