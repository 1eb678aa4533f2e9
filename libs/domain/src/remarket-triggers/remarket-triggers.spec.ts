import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { answer, drive, openCase } from '../../test/case.js';
import { entries } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import { setScene, type Scene } from '../../test/main-job.js';
import { live, quote } from '../../test/renewing.js';
import { FollowUpService } from '../carrier-answers/index.js';
import { RenewalBinder } from '../renewal-options/index.js';
import { RemarketTriggers } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let scene: Scene;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  scene = await setScene(house, shelf);
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

const triggersOf = (policyId = scene.policy.id) =>
  house.get(RemarketTriggers).byPolicyIds(house.principal, [policyId]);
const answerIt = (id: string, version = 1, by = house.principal) =>
  house.get(RemarketTriggers).answer(by, { id, version, answer: 'stay', why: 'The carrier knows them.' });

describe('remarket triggers', () => {
  it('come from new services that make up much of the revenue, once, and are answered with a reason', async () => {
    await scene.sell('Old service', { firstSoldOn: '2025-01-01', pctRevenue: 60 });
    await scene.sell('Cloud', { firstSoldOn: '2026-01-15', pctRevenue: 6 });
    await live(house, workshop, '2026-09-03');
    expect(await triggersOf()).toEqual([]);
    await scene.sell('SOC', { firstSoldOn: '2026-02-15', pctRevenue: 4 });
    await live(house, workshop, '2026-09-04');
    await live(house, workshop, '2026-09-05');
    const [found, ...more] = await triggersOf();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      kind: 'exposure_change',
      answer: null,
      evidence: 'Since January 1, 2026 new: Cloud, SOC; 10 percent of revenue.',
    });
    const [entry, ...others] = await entries(house, { policyId: scene.policy.id, kinds: ['remarket'] });
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ id: found!.diaryEntryId, doneAt: null, dueOn: '2026-09-11' });
    const option = await quote(house, scene.policy.id, shelf.issuer.id);
    const refusals = await house.get(RenewalBinder).refusals(house.principal, option.id);
    expect(refusals.map(({ code }) => code)).toContain('renewal_option/remarket_open');
    await expect(answerIt(found!.id, 1, house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
    const answered = await answerIt(found!.id);
    expect(answered).toMatchObject({ answer: 'stay', answeredBy: house.principal.userId });
    await expect(answerIt(found!.id, 2)).rejects.toMatchObject({ code: 'remarket/answered' });
    expect((await entries(house, { policyId: scene.policy.id, kinds: ['remarket'] }))[0]?.doneWhy).toContain(
      'stay',
    );
    expect(await house.audit(found!.id)).toEqual(['remarket_trigger.found', 'remarket_trigger.answered']);
    await scene.sell('Backup', { firstSoldOn: '2026-03-01', pctRevenue: 1 });
    await live(house, workshop, '2026-09-07');
    expect(await triggersOf()).toHaveLength(2);
  });

  it('come from a double-digit rise of the same carrier', async () => {
    await live(house, workshop, '2026-09-03');
    const offer = (premiumMinor: number) =>
      quote(house, scene.policy.id, shelf.issuer.id, {
        premiumMinor,
        expiringPremiumMinor: 1_000_000,
        forms: null,
      });
    await offer(1_099_999);
    expect(await triggersOf()).toEqual([]);
    await offer(1_100_000);
    expect(await triggersOf()).toMatchObject([
      { kind: 'premium_rise', evidence: expect.stringContaining('10 percent more') },
    ]);
  });

  it('come from a request that the carrier declined, once, also when it is followed up', async () => {
    const { requestId, scene: other } = await openCase(house, workshop, shelf);
    await drive(house, workshop, requestId, 'submitted');
    await live(house, workshop, '2026-09-03');
    await answer(house, { id: requestId }, 'decline');
    expect(await triggersOf(other.policy.id)).toMatchObject([
      { kind: 'request_declined', cause: `request:${requestId}` },
    ]);
    await house.get(FollowUpService).record(house.principal, { requestId, kind: 'remarket' });
    expect(await triggersOf(other.policy.id)).toHaveLength(1);
  }, 60_000);
});
