import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { factsAbout } from '../../test/case-facts.js';
import { entries, openAbout } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import { move, submitted } from '../../test/submitted.js';
import { ClientService, FollowUpService, HolidayService } from '../index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const CHASED = [
  '2026-03-06 chaser',
  '2026-03-06 tell_client',
  '2026-03-13 chaser',
  '2026-03-13 tell_client',
  '2026-03-20 chaser',
  '2026-03-20 tell_client',
  '2026-03-27 supervisor',
];

describe('the diary of a case', () => {
  it('is entered when the request goes to the carrier, counted in business days from that day', async () => {
    const { request } = await submitted(house, workshop, shelf);
    expect(await openAbout(house, request)).toEqual(['2026-03-03 receipt', ...CHASED]);
    const all = await entries(house, { requestId: request.id });
    const earlier = all.filter(({ doneAt }) => doneAt !== null);
    expect(new Set(earlier.map(({ kind }) => kind))).toEqual(
      new Set(['client_authority', 'supervisor', 'send']),
    );
    expect(earlier.find(({ kind }) => kind === 'send')).toMatchObject({
      doneBy: house.principal.userId,
      doneAt: house.clock.instant,
      doneWhy: 'ready → submitted: as the test wants',
      doneMoveId: expect.any(String),
    });
    expect(await house.audit(request.id)).toContain('diary.closed_by_case');
  });

  it('leaves out the holidays of the brokerage', async () => {
    const holiday = await house
      .get(HolidayService)
      .add(house.principal, { day: '2026-03-02', name: 'Town day' });
    const { request } = await submitted(house, workshop, shelf);
    expect((await openAbout(house, request))[0]).toBe('2026-03-04 receipt');
    expect((await openAbout(house, request)).at(-1)).toBe('2026-03-30 supervisor');
    await house.get(HolidayService).remove(house.principal, { id: holiday.id, version: 1 });
  });

  it('closes the receipt with the acknowledgement, and the chasers with an answer, never before', async () => {
    const { request } = await submitted(house, workshop, shelf);
    const about = factsAbout(house, request);
    await about.answer('receipt');
    const acknowledged = await move(house, request, 'acknowledged');
    expect(await openAbout(house, request)).toEqual(CHASED);
    const underwriting = await move(house, acknowledged, 'underwriting');
    expect(await openAbout(house, request)).toEqual(CHASED);
    await about.answer('information_request');
    const asked = await move(house, underwriting, 'information_requested');
    expect(await openAbout(house, request)).toEqual(['2026-03-03 information_reply']);
    const again = await move(house, asked, 'acknowledged');
    expect(await openAbout(house, request)).toEqual(CHASED);
    await about.answer('quote');
    await move(house, again, 'quoted', 'client_decision');
    expect(await openAbout(house, request)).toEqual([
      '2026-03-04 client_decision',
      '2026-03-11 client_decision',
      '2026-03-20 supervisor',
    ]);
  });

  it('closes everything with an end and its reason; a decline asks what comes next until that is said', async () => {
    const { request } = await submitted(house, workshop, shelf);
    const about = factsAbout(house, request);
    await about.answer('receipt');
    await about.answer('decline');
    const declined = await move(house, request, 'acknowledged', 'declined_by_carrier');
    expect(await openAbout(house, declined)).toEqual(['2026-03-03 follow_up']);
    await house.get(FollowUpService).record(house.principal, { requestId: request.id, kind: 'remarket' });
    expect(await openAbout(house, declined)).toEqual([]);
    const closed = await entries(house, { requestId: request.id, kinds: ['follow_up'] });
    expect(closed[0]).toMatchObject({ doneWhy: 'Followed up: remarket.', doneBy: house.principal.userId });

    const other = await submitted(house, workshop, shelf);
    await move(house, other.request, 'withdrawn');
    const done = await entries(house, { requestId: other.request.id });
    expect(done.map(({ doneAt }) => doneAt)).not.toContain(null);
    expect(done.find(({ kind }) => kind === 'receipt')?.doneWhy).toBe(
      'submitted → withdrawn: as the test wants',
    );
  });

  it("belongs to the client's account manager, else its producer, and its supervisor's part to a principal", async () => {
    const [manager, producer] = [await house.hire('account_manager'), await house.hire('producer')];
    const opened = await submitted(house, workshop, shelf);
    const owners = async (kind: 'receipt' | 'supervisor' | 'information_reply' | 'chaser') =>
      (await entries(house, { requestId: opened.request.id, kinds: [kind], done: false })).map(
        (e) => e.ownerId,
      );
    expect(await owners('receipt')).toEqual([house.principal.userId]);
    expect(await owners('supervisor')).toEqual([house.principal.userId]);
    await house.get(ClientService).update(house.principal, {
      id: opened.client.id,
      version: 1,
      producerId: producer.userId,
      accountManagerId: manager.userId,
    });
    const about = factsAbout(house, opened.request);
    await about.answer('receipt');
    await about.answer('information_request');
    const asked = await move(house, opened.request, 'information_requested');
    expect(await owners('information_reply')).toEqual([manager.userId]);
    await house.database.owner.query(`update users set disabled_at = now() where id = $1`, [manager.userId]);
    await move(house, asked, 'acknowledged');
    expect(new Set(await owners('chaser'))).toEqual(new Set([producer.userId]));
    expect(await owners('supervisor')).toEqual([house.principal.userId]);
  });
});
