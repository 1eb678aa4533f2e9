import { openWorkshop, type Workshop } from '@carveback/testing';
import {
  adviceOf,
  answered,
  given,
  handOver,
  live,
  newest,
  proposed,
  toAdvise,
  type Advised,
} from '../../test/advised.js';
import { openShelf, type Shelf } from '../../test/book.js';
import { entries } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT } from '../../test/main-job.js';
import {
  AdviceDraftService,
  AdviceLineService,
  AdviceService,
  EndorsementRequestService,
  type RoundView,
} from '../index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let client: Advised;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
beforeEach(async () => {
  house.clock.instant = new Date('2026-03-01T03:00:00Z');
  client = await toAdvise(house, workshop, shelf);
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const drafts = () => house.get(AdviceDraftService).byClientIds(house.principal, [client.clientId]);
/** What is open in the client's diary about advice: due day and title. */
async function openEntries(): Promise<string[]> {
  const open = await entries(house, { clientId: client.clientId, done: false });
  return open
    .filter(({ kind }) => ['advice', 're_offer', 'supervisor'].includes(kind))
    .map(({ dueOn, kind, title }) => `${dueOn} ${kind} ${title}`);
}
/** Sells something else, which changes nothing about the finding. */
async function change(day: string, name: string): Promise<void> {
  house.clock.instant = new Date(`${day}T17:00:00Z`);
  await client.scene.sell(name);
  await workshop.drain();
}
async function declined(): Promise<RoundView> {
  const round = await given(house, workshop, client.findingId);
  await answered(house, workshop, client, round, 'declined');
  return round;
}

describe('the diary', () => {
  it('reminds to release the letter, then to ask, and a supervisor in the end', async () => {
    const items = await proposed(house, client.findingId);
    const { id, reference } = await house.get(AdviceService).give(house.principal, items);
    expect(await openEntries()).toEqual([
      `2026-03-02 advice Release the letter of advice ${reference}, or hand it over: it counts as given then`,
    ]);
    await live(house, workshop, '2026-03-02');
    expect(await openEntries()).toHaveLength(1);
    const round = await handOver(house, workshop, id);
    await live(house, workshop, '2026-03-03');
    expect(await openEntries()).toEqual([
      `2026-03-16 advice Ask the client for its answer to our advice (${reference})`,
      `2026-03-30 advice Ask the client for its answer to our advice again (${reference})`,
      `2026-04-13 supervisor Supervisor: the client has not answered our advice (${reference})`,
    ]);
    await live(house, workshop, '2026-03-04');
    expect(await openEntries()).toHaveLength(3);
    await answered(house, workshop, client, round, 'accepted');
    expect(await openEntries()).toEqual([
      expect.stringMatching(
        /^2026-03-06 advice The client accepts our advice on “Managed EDR”: take ER-.* further$/,
      ),
    ]);
  }, 90_000);

  it('has the broker decide about the draft when the client declines', async () => {
    await declined();
    expect(await openEntries()).toEqual([
      expect.stringMatching(
        /The client declines our advice on “Managed EDR”: withdraw ER-.*, take the service out/,
      ),
    ]);
    const request = await house.get(EndorsementRequestService).get(house.principal, client.requestId);
    expect(request).toMatchObject({ status: 'draft', openFindings: 1 });
    expect(await newest(house, client.findingId)).toMatchObject({ requestId: client.requestId });
  }, 60_000);

  it('stops asking about what is cured', async () => {
    await given(house, workshop, client.findingId);
    await live(house, workshop, '2026-03-05');
    expect(await openEntries()).toHaveLength(3);
    await client.scene.file('Endorsement', CURING_ENDORSEMENT, 'endorsement');
    await workshop.drain();
    expect(await openEntries()).toEqual([]);
  }, 60_000);
});

describe('what a client declined', () => {
  it('is offered again at a change, once in 30 days, and never while an offer waits', async () => {
    const first = await declined();
    await change('2026-03-20', 'Network monitoring');
    expect(await drafts()).toEqual([]);
    await change('2026-04-02', 'Network design');
    expect(await drafts()).toMatchObject([
      {
        findingId: client.findingId,
        treatment: 'endorse',
        preparedFor: 'service_line.added',
        preparedBy: null,
      },
    ]);
    await change('2026-04-03', 'Network audits');
    const offers = (await openEntries()).filter((entry) => entry.includes('re_offer'));
    expect(offers).toEqual(['2026-04-09 re_offer Offer again what the client declined: “Managed EDR”']);

    const manager = await house.hire('account_manager');
    const { clientId } = client;
    await expect(house.get(AdviceService).reoffer(manager, clientId)).rejects.toMatchObject({
      code: 'permission/denied',
    });
    await expect(house.get(AdviceService).reoffer(house.stranger, clientId)).rejects.toMatchObject({
      code: 'record/not_found',
    });
    const again = await house.get(AdviceService).reoffer(house.principal, clientId);
    expect(again).toMatchObject({ offeredAgain: true, recommendedOn: '2026-04-03' });
    const [before] = await adviceOf(house, first.id);
    expect(await adviceOf(house, again.id)).toMatchObject([{ offeredAgainOf: before!.id }]);
    expect((await openEntries()).filter((entry) => entry.includes('re_offer'))).toEqual([]);
    await expect(house.get(AdviceService).reoffer(house.principal, clientId)).rejects.toMatchObject({
      code: 'advice/nothing_prepared',
    });

    await change('2026-06-01', 'Network repairs');
    expect(await drafts()).toEqual([]);
    await handOver(house, workshop, again.id);
    expect(await adviceOf(house, first.id)).toMatchObject([
      { standing: 'offered_again', answer: 'declined' },
    ]);
    await change('2026-06-02', 'Network cabling');
    expect(await drafts()).toEqual([]);
  }, 120_000);

  it('is offered again when the renewal opens, however late it was declined', async () => {
    house.clock.instant = new Date('2026-08-25T17:00:00Z');
    await declined();
    await live(house, workshop, '2026-09-03');
    expect(await drafts()).toMatchObject([{ preparedFor: 'renewal.opened' }]);
    expect((await openEntries()).some((entry) => entry.includes('re_offer'))).toBe(true);
  }, 60_000);

  it('is not what it accepted', async () => {
    const round = await given(house, workshop, client.findingId);
    await answered(house, workshop, client, round, 'accepted');
    await change('2026-05-01', 'Network monitoring');
    expect(await drafts()).toEqual([]);
  }, 60_000);
});

describe('a question about advice', () => {
  const lines = () => house.get(AdviceLineService);

  it('comes from the portal, is replied to by somebody licensed, and both are kept', async () => {
    const round = await given(house, workshop, client.findingId);
    const { id } = (await adviceOf(house, round.id))[0]!;
    await lines().ask(client.portalUser, id, 'What would it cost?');
    await workshop.drain();
    const asked = async () =>
      (await openEntries()).filter((entry) => entry.includes('asks about our advice'));
    expect(await asked()).toEqual([
      '2026-03-03 advice The client asks about our advice on “Managed EDR”: reply',
    ]);
    const manager = await house.hire('account_manager');
    await expect(lines().reply(manager, id, 'Little.')).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(lines().reply(house.principal, id, 'You are covered.')).rejects.toMatchObject({
      code: 'advice/promises',
    });
    await lines().reply(house.principal, id, 'We ask the carrier, and tell you.');
    expect(await asked()).toEqual([]);
    expect(await lines().byAdviceIds(client.portalUser, [id])).toMatchObject([
      { side: 'client', body: 'What would it cost?', writtenBy: client.portalUser.userId },
      { side: 'brokerage', body: 'We ask the carrier, and tell you.' },
    ]);
    const other = await house.hire('client_user', (await shelf.client()).id);
    await expect(lines().ask(other, id, 'And we?')).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(lines().ask(client.portalUser, id, ' ')).rejects.toMatchObject({ code: 'input/blank' });
    expect(await lines().byAdviceIds(other, [id])).toEqual([]);
  }, 60_000);
});
