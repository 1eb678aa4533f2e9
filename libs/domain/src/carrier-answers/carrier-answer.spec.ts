import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { current, drafted, submitted, type SubmittedCase } from '../../test/submitted.js';
import type { Actor } from '../actor.js';
import { CarrierService } from '../carriers/index.js';
import { EndorsementRequestService } from '../endorsements/index.js';
import { UploadService } from '../uploads/index.js';
import { CarrierAnswerService, type NewAnswer } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
/** a request to an MGA that binds, through a wholesaler */
let mga: { mgaId: string; wholesalerId: string; bindingAuthority: 'mga' };

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  const firm = (kind: 'mga' | 'wholesaler', name: string) =>
    house.get(CarrierService).create(house.principal, { kind, name });
  mga = {
    mgaId: (await firm('mga', 'Quarry Underwriting')).id,
    wholesalerId: (await firm('wholesaler', 'Halyard Wholesale')).id,
    bindingAuthority: 'mga',
  };
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const service = () => house.get(CarrierAnswerService);
const answerOf = (requestId: string, changes: Partial<NewAnswer> = {}): NewAnswer => ({
  requestId,
  kind: 'receipt',
  givenOn: '2026-02-28',
  givenBy: 'Uma Underwriter',
  company: 'issuing_company',
  mayBind: true,
  inWriting: true,
  ...changes,
});
const QUOTE = { kind: 'quote', premiumKind: 'additional', premiumMinor: 120_000 } as const;
const record = ({ request }: SubmittedCase, changes: Partial<NewAnswer> = {}, by: Actor = house.principal) =>
  service().record(by, answerOf(request.id, changes));

describe('a carrier’s answer', () => {
  it('is kept with its evidence, and moves a submitted request as far as it leads', async () => {
    const opened = await submitted(house, workshop, shelf);
    const { id: uploadId } = await house.get(UploadService).store(house.principal, {
      filename: 'quote.txt',
      bytes: Buffer.from('We can offer this.'),
      clientId: opened.client.id,
    });
    const quoted = await record(opened, {
      ...QUOTE,
      ...{ taxesMinor: 6_000, feesMinor: 2_500, validUntil: '2026-03-30', uploadId },
    });
    expect(quoted).toMatchObject({
      moved: ['acknowledged', 'quoted'],
      held: null,
      answer: { currency: 'USD', premiumMinor: 120_000, taxesMinor: 6_000, reported: false, expired: false },
    });
    expect(await current(house, opened.request)).toMatchObject({ status: 'quoted' });
    expect(await service().byRequestIds(house.auditor, [opened.request.id])).toMatchObject([
      {
        kind: 'quote',
        givenBy: 'Uma Underwriter',
        uploadId,
        recordedBy: house.principal.userId,
        linkId: null,
      },
    ]);
    expect(await house.audit(opened.request.id)).toContain('carrier_answer.recorded');
    const moves = await house
      .get(EndorsementRequestService)
      .movesByRequestIds(house.principal, [opened.request.id]);
    expect(moves.at(-1)?.why).toBe('Uma Underwriter answered on 2026-02-28 (quote)');

    const confirmed = { kind: 'confirmation', words: 'Bound as asked.' } as const;
    const without = await record(opened, { ...confirmed, mayBind: false });
    expect(without).toMatchObject({
      answer: { reported: true },
      moved: [],
      held: { to: 'confirmed', code: 'endorsement/not_confirmed' },
    });
    const spoken = await record(opened, { ...confirmed, inWriting: false });
    expect(spoken).toMatchObject({
      answer: { reported: true },
      moved: [],
      held: { code: 'endorsement/not_confirmed' },
    });
    expect(await record(opened, confirmed)).toMatchObject({
      moved: [],
      held: { code: 'endorsement/premium_not_accepted' },
    });
    const nil = { kind: 'quote', premiumKind: 'nil' } as const;
    expect(await record(opened, nil)).toMatchObject({ answer: { premiumMinor: 0 }, moved: [], held: null });
    expect(await record(opened, confirmed)).toMatchObject({ moved: ['confirmed'], held: null });
  }, 60_000);

  it('tells the carrier’s receipt from an intermediary’s, and keeps an indication apart from a quote', async () => {
    const opened = await submitted(house, workshop, shelf, mga);
    expect(await record(opened, { company: 'wholesaler', mayBind: false })).toMatchObject({
      moved: [],
      held: { to: 'acknowledged', code: 'endorsement/no_receipt' },
    });
    const indication = { ...QUOTE, kind: 'indication', company: 'mga' } as const;
    expect(await record(opened, indication)).toMatchObject({ moved: [], held: null });
    expect(await current(house, opened.request)).toMatchObject({ status: 'submitted' });
    const asked = { kind: 'information_request', company: 'mga', words: 'Which tools are used?' } as const;
    expect(await record(opened, asked)).toMatchObject({ moved: ['acknowledged', 'information_requested'] });
    expect(await record(opened, { ...QUOTE, company: 'mga', mayBind: false })).toMatchObject({
      answer: { reported: true },
      moved: [],
      held: { code: 'endorsement/no_quote' },
    });
    const past = { ...QUOTE, company: 'mga', validUntil: '2026-02-28' } as const;
    house.clock.instant = new Date('2026-03-02T15:00:00Z');
    expect(await record(opened, past)).toMatchObject({
      answer: { expired: true },
      moved: [],
      held: { to: 'quoted', code: 'endorsement/quote_expired' },
    });
    const spoken = { kind: 'decline', company: 'mga', declineReason: 'No appetite.' } as const;
    expect(await record(opened, { ...spoken, inWriting: false })).toMatchObject({
      answer: { reported: true },
      held: { code: 'endorsement/no_decline' },
    });
    expect(await record(opened, spoken)).toMatchObject({ moved: ['declined_by_carrier'], held: null });
    expect(await record(opened, { ...QUOTE, company: 'mga' })).toMatchObject({
      moved: [],
      held: { code: 'endorsement/illegal_move' },
    });
  }, 60_000);

  it('is refused with the field at fault and the way out, and then nothing is kept', async () => {
    house.clock.instant = new Date('2026-03-02T15:00:00Z');
    const opened = await submitted(house, workshop, shelf, mga);
    const { id: foreign } = await house.get(UploadService).store(house.principal, {
      filename: 'other.txt',
      bytes: Buffer.from('Of somebody else.'),
      clientId: (await shelf.client()).id,
    });
    const on = { givenOn: '2026-03-02' };
    const wrong: [Partial<NewAnswer>, string, string | null][] = [
      [{ ...on, givenOn: '2026-03-03' }, 'carrier_answer/given_on', 'givenOn'],
      [{ ...on, givenOn: '2026-03-01' }, 'carrier_answer/given_on', 'givenOn'],
      [{ ...on, givenBy: ' ' }, 'input/blank', 'givenBy'],
      [{ ...on, company: 'wholesaler' }, 'carrier_answer/may_not_bind', 'mayBind'],
      [{ ...on, kind: 'information_request' }, 'input/blank', 'words'],
      [{ ...on, kind: 'confirmation' }, 'carrier_answer/no_evidence', 'words'],
      [{ ...on, kind: 'decline' }, 'input/blank', 'declineReason'],
      [{ ...on, declineReason: 'Stray' }, 'carrier_answer/unexpected', 'declineReason'],
      [{ ...on, premiumMinor: 5 }, 'carrier_answer/money_unexpected', 'premiumMinor'],
      [{ ...on, kind: 'quote' }, 'input/choice', 'premiumKind'],
      [{ ...on, ...QUOTE, premiumMinor: 0 }, 'carrier_answer/premium', 'premiumMinor'],
      [{ ...on, ...QUOTE, premiumMinor: 1.5 }, 'input/amount', 'premiumMinor'],
      [{ ...on, ...QUOTE, premiumKind: 'nil' }, 'carrier_answer/premium', 'premiumMinor'],
      [{ ...on, ...QUOTE, validUntil: '2026-03-01' }, 'carrier_answer/valid_until', 'validUntil'],
      [{ ...on, uploadId: foreign }, 'record/not_found', null],
    ];
    for (const [changes, code, field] of wrong) {
      await expect(record(opened, changes)).rejects.toMatchObject({ code, field });
    }
    const direct = await submitted(house, workshop, shelf);
    await expect(record(direct, { ...on, company: 'mga' })).rejects.toMatchObject({
      code: 'carrier_answer/company',
    });
    const draft = await drafted(house, workshop, shelf);
    await expect(record(draft, on)).rejects.toMatchObject({ code: 'carrier_answer/not_submitted' });
    await expect(record(opened, on, house.auditor)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(record(opened, on, house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
    const portal = await house.hire('client_user', opened.client.id);
    await expect(record(opened, on, portal)).rejects.toMatchObject({ code: 'permission/denied' });
    expect(await service().byRequestIds(house.principal, [opened.request.id])).toEqual([]);
    expect(await current(house, opened.request)).toMatchObject({ status: 'submitted' });
  }, 90_000);

  it('is recorded once for a repeated key, and a newer quote calls the client’s decision back', async () => {
    house.clock.instant = new Date('2026-03-02T15:00:00Z');
    const opened = await submitted(house, workshop, shelf);
    const once = { key: 'one-quote', requestHash: 'h' };
    const quote = { ...QUOTE, givenOn: '2026-03-02' };
    const first = await record(opened, quote, { ...house.principal, once });
    const again = await record(opened, quote, { ...house.principal, once });
    expect(again.answer.id).toBe(first.answer.id);
    const { id, version } = await current(house, opened.request);
    await house
      .get(EndorsementRequestService)
      .move(house.principal, { id, version, to: 'client_decision', why: null });
    expect(await record(opened, { ...quote, premiumMinor: 90_000 })).toMatchObject({ moved: ['quoted'] });
    await expect(record(opened, { ...quote, givenOn: '2026-02-30' })).rejects.toMatchObject({
      code: 'input/day',
      field: 'givenOn',
    });
  }, 60_000);
});
