import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { drive, openCase, type OpenCase } from '../../test/case.js';
import { entries } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT, NARROW_FORM } from '../../test/main-job.js';
import { attested, choose, live, quote } from '../../test/renewing.js';
import { RenewalBinder } from '../renewal-options/index.js';
import { RenewalTaskService } from '../renewals/index.js';
import { WordingService } from '../wordings/index.js';
import { CarriedForwardCheckService } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let opened: OpenCase;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  opened = await openCase(house, workshop, shelf);
  await drive(house, workshop, opened.requestId, 'issued');
  await live(house, workshop, '2026-12-01');
}, 30_000);
afterEach(async () => {
  await workshop.close();
  await house.close();
});

const checks = () => house.get(CarriedForwardCheckService);
const check = (by = house.principal) => checks().check(by, opened.scene.policy.id);
const kept = () => checks().byPolicyIds(house.auditor, [opened.scene.policy.id]);
const step = async () =>
  (await house.get(RenewalTaskService).listByPolicyIds(house.principal, [opened.scene.policy.id])).find(
    (task) => task.step === 'carried_forward',
  );

async function renew(): Promise<string> {
  const option = await quote(house, opened.scene.policy.id, shelf.issuer.id);
  await attested(house, option);
  await choose(house, option);
  const renewal = await house
    .get(RenewalBinder)
    .bind(house.principal, { optionId: option.id, policyNumber: 'RENEWED' });
  return renewal.renewalPolicyId!;
}
const file = (policyId: string, text: string, kind: 'base_form' | 'endorsement' = 'base_form') =>
  house.get(WordingService).add(house.principal, { policyId, kind, title: `A ${kind}`, text });

describe('the proof that endorsements were carried forward', () => {
  it('is kept whenever asked, says what was dropped, and ticks the step off once all is carried', async () => {
    await expect(check()).rejects.toMatchObject({ code: 'renewal/not_bound' });
    const renewed = await renew();
    expect(await check()).toMatchObject({ complete: false, endorsements: [{ state: 'not_in_hand' }] });
    await file(renewed, NARROW_FORM);
    expect(await check()).toMatchObject({ complete: false, endorsements: [{ state: 'not_carried' }] });
    await check();
    const about = { requestId: opened.requestId, kinds: ['renewal'] as const };
    const dropped = (await entries(house, about)).filter(({ title }) => title.includes('does not carry'));
    expect(dropped).toHaveLength(1);
    expect((await step())?.doneAt).toBeNull();
    await file(renewed, CURING_ENDORSEMENT, 'endorsement');
    expect(await check()).toMatchObject({ complete: true, checkedBy: house.principal.userId });
    expect(await step()).toMatchObject({ doneWhy: expect.stringContaining('RENEWED') });
    expect(await kept()).toHaveLength(4);
    await expect(check(house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(check(house.auditor)).rejects.toMatchObject({ code: 'permission/denied' });
  }, 60_000);

  it('comes by itself on the forty-fifth day, or as soon as there is a wording, once', async () => {
    const renewed = await renew();
    await live(house, workshop, '2027-02-15');
    expect(await kept()).toEqual([]);
    await file(renewed, NARROW_FORM);
    await live(house, workshop, '2027-02-20');
    await live(house, workshop, '2027-02-21');
    expect(await kept()).toMatchObject([{ checkedBy: null, checkedOn: '2027-02-20', complete: false }]);
  }, 60_000);
});
