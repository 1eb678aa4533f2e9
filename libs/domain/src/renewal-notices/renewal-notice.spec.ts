import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { attested, choose, live, quote, releaseLetters } from '../../test/renewing.js';
import { ClientService, type Client } from '../clients/index.js';
import { NoticePeriodService } from '../notice-periods/index.js';
import type { Policy } from '../policies/index.js';
import { RemarketTriggers } from '../remarket-triggers/index.js';
import { RenewalBinder } from '../renewal-options/index.js';
import { RenewalNoticeService, type NewRenewalNotice } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let client: Client;
let policy: Policy;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  client = await house.get(ClientService).create(house.principal, { name: 'Harbor IT', state: 'NY' });
  policy = await shelf.policy(client);
  await live(house, workshop, '2026-12-01');
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

const record = (changes: Partial<NewRenewalNotice> = {}, by = house.principal) =>
  house.get(RenewalNoticeService).record(by, {
    ...{ policyId: policy.id, kind: 'non_renewal', givenBy: 'Granite Mutual', receivedOn: '2026-11-10' },
    ...changes,
  });
const period = (changes: object = {}) =>
  house.get(NoticePeriodService).add(house.principal, {
    ...{ state: 'NY', kind: 'non_renewal', market: 'admitted', days: 60, source: 'Code 1' },
    ...{ validFrom: '2026-01-01', ...changes },
  } as never);
const close = () =>
  house
    .get(RenewalNoticeService)
    .closeRenewal(house.principal, { policyId: policy.id, why: 'Sold its business.' });

describe('a carrier’s renewal notice', () => {
  it('is held against the table on the day it was received, or against nothing', async () => {
    expect(await record()).toMatchObject({
      daysBeforeExpiry: 52,
      periodDays: null,
      inTime: null,
      remark: expect.stringContaining('None on record'),
    });
    await period();
    expect(await record()).toMatchObject({ periodDays: 60, periodSource: 'Code 1', inTime: false });
    expect(await record({ receivedOn: '2026-11-02' })).toMatchObject({ daysBeforeExpiry: 60, inTime: true });
    expect(await record({ sentOn: '2026-11-01', receivedOn: '2026-11-05' })).toMatchObject({
      inTime: null,
      remark: expect.stringContaining('see in the source which day counts'),
    });
    const conditional = { kind: 'conditional_renewal', rateChangePercent: 8 } as const;
    await period({ kind: 'conditional_renewal', rateTriggerPercent: 10 });
    expect(await record(conditional)).toMatchObject({
      inTime: null,
      remark: expect.stringContaining('rises from 10 percent on'),
    });
    expect(await record({ ...conditional, rateChangePercent: 12 })).toMatchObject({ inTime: false });
    const listed = await house.get(RenewalNoticeService).byPolicyIds(house.auditor, [policy.id]);
    expect(listed).toHaveLength(6);
    expect(await house.get(RenewalNoticeService).byPolicyIds(house.stranger, [policy.id])).toEqual([]);
  });

  it.each<[Partial<NewRenewalNotice>, string]>([
    [{ receivedOn: '2027-01-01' }, 'renewal_notice/days'],
    [{ sentOn: '2026-11-11' }, 'renewal_notice/days'],
    [{ kind: 'conditional_renewal' }, 'renewal_notice/changes'],
    [{ kind: 'offer', changedTerms: 'Higher retention' }, 'renewal_notice/changes'],
    [{ kind: 'conditional_renewal', rateChangePercent: -101 }, 'renewal_notice/rate_change'],
    [{ givenBy: '' }, 'input/blank'],
  ])('refuses %j', async (changes, code) => {
    await expect(record(changes)).rejects.toMatchObject({ code });
    await expect(record({}, house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
  });

  it('of a non-renewal is a reason to remarket, and calls for the advice before anything is bound', async () => {
    await record();
    const triggers = house.get(RemarketTriggers);
    const [trigger] = await triggers.byPolicyIds(house.principal, [policy.id]);
    expect(trigger).toMatchObject({
      kind: 'non_renewal',
      evidence: expect.stringContaining('Granite Mutual'),
    });
    const option = await quote(house, policy.id, shelf.issuer.id);
    await attested(house, option);
    await choose(house, option);
    const codes = async () =>
      (await house.get(RenewalBinder).refusals(house.principal, option.id)).map(({ code }) => code);
    expect(await codes()).toEqual(['renewal_option/extended_reporting', 'renewal_option/remarket_open']);
    await workshop.drain();
    await releaseLetters(house, client.id);
    await triggers.answer(house.principal, { ...trigger!, answer: 'remarket', why: 'Two markets asked.' });
    expect(await codes()).toEqual([]);
  });
});

describe('a renewal for which nothing was bound', () => {
  it('is closed by a person after the policy expired and the client was advised', async () => {
    await record({ kind: 'offer' });
    await expect(close()).rejects.toMatchObject({ code: 'renewal/not_expired' });
    await live(house, workshop, '2027-01-02');
    await expect(close()).rejects.toMatchObject({ code: 'renewal/extended_reporting' });
    await record();
    await workshop.drain();
    await releaseLetters(house, client.id);
    await record({ kind: 'offer', receivedOn: '2026-12-20' });
    expect(await close()).toMatchObject({ outcome: 'lapsed', outcomeWhy: 'Sold its business.' });
    await expect(close()).rejects.toMatchObject({ code: 'renewal/not_open' });
  });

  it('is non-renewed when that was the carrier’s last word', async () => {
    await record();
    await workshop.drain();
    await releaseLetters(house, client.id);
    await live(house, workshop, '2027-01-02');
    expect(await close()).toMatchObject({ outcome: 'non_renewed' });
  });
});
