import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { current, drafted, move, requestsOf, submitted, type SubmittedCase } from '../../test/submitted.js';
import { EndorsementRequestService } from '../endorsements/index.js';
import { FindingService } from '../findings/index.js';
import { ReviewService } from '../reviews/index.js';
import { ServiceLineService } from '../service-lines/index.js';
import { CarrierAnswerService, FollowUpService, type NewFollowUp } from './index.js';

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

const OFFERED = 'Professional services includes monitoring of endpoints that the insured itself manages.';

async function declined(alternativeWording: string | null = OFFERED): Promise<SubmittedCase> {
  const opened = await submitted(house, workshop, shelf);
  await house.get(CarrierAnswerService).record(house.principal, {
    requestId: opened.request.id,
    kind: 'decline',
    givenOn: '2026-02-28',
    givenBy: 'Uma Underwriter',
    company: 'issuing_company',
    mayBind: true,
    inWriting: true,
    declineReason: 'No appetite for response services.',
    alternativeWording,
  });
  return opened;
}

const followUp = ({ request }: SubmittedCase, input: Omit<NewFollowUp, 'requestId'>, by = house.principal) =>
  house.get(FollowUpService).record(by, { requestId: request.id, ...input });
const asked = async (requestId: string) =>
  (await house.get(FindingService).byRequestIds(house.principal, [requestId])).filter((f) => f.asked);
const reviewAgain = async ({ client }: SubmittedCase) => {
  await house.get(ReviewService).request(house.principal, client.id);
  await workshop.drain();
};

describe('after a decline', () => {
  it('the findings stay with the ended request until the follow-up passes them to a draft', async () => {
    const opened = await declined();
    await reviewAgain(opened);
    expect(await requestsOf(house, opened.client.id)).toHaveLength(1);
    expect(await asked(opened.request.id)).toHaveLength(1);

    const remarket = await followUp(opened, { kind: 'remarket', note: 'Try Switchyard.' });
    expect(remarket).toMatchObject({ kind: 'remarket', draftId: null, decisionId: null });
    await reviewAgain(opened);
    expect(await requestsOf(house, opened.client.id)).toHaveLength(1);

    const narrower = await followUp(opened, { kind: 'narrower_wording' });
    expect(narrower).toMatchObject({ wording: OFFERED, draftId: expect.any(String) });
    const draft = await current(house, { id: narrower.draftId! });
    expect(draft).toMatchObject({
      status: 'draft',
      openFindings: 1,
      proposals: [{ text: OFFERED }],
      proposalsEdited: true,
    });
    expect(await asked(opened.request.id)).toEqual([]);
    expect(await current(house, opened.request)).toMatchObject({ status: 'declined_by_carrier' });
    await reviewAgain(opened);
    expect(await current(house, draft)).toMatchObject({ proposals: [{ text: OFFERED }], openFindings: 1 });
    const moves = await house
      .get(EndorsementRequestService)
      .movesByRequestIds(house.principal, [narrower.draftId!]);
    expect(moves[0]?.why).toContain(opened.request.caseNumber);
    await expect(followUp(opened, { kind: 'stop_selling' })).rejects.toMatchObject({
      code: 'follow_up/nothing_held',
    });
    const kinds = await house.get(FollowUpService).byRequestIds(house.auditor, [opened.request.id]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['narrower_wording', 'remarket']);
    expect(await house.audit(opened.request.id)).toEqual(
      expect.arrayContaining(['request.followed_up', 'endorsement_request.findings_passed_on']),
    );
  }, 90_000);

  it('a draft that is open already takes the findings and the narrower wording up', async () => {
    const opened = await declined();
    const line = { clientId: opened.client.id, name: '24x7 SOC', code: 'security_monitoring' };
    await house.get(ServiceLineService).add(house.principal, { ...line, firstSoldOn: '2025-09-01' });
    await workshop.drain();
    const [draft] = await requestsOf(house, opened.client.id);
    expect(draft).toMatchObject({ status: 'draft', openFindings: 1 });
    const wording = 'Professional services includes managed endpoint monitoring.';
    const { draftId } = await followUp(opened, { kind: 'narrower_wording', wording });
    expect(draftId).toBe(draft?.id);
    const joined = await current(house, { id: draftId! });
    expect(joined.openFindings).toBe(2);
    expect(joined.proposals.map(({ text }) => text)).toContain(wording);
    expect(joined.proposals.length).toBeGreaterThan(1);
  }, 90_000);

  it('asks the same again, also after the client declined or the broker withdrew', async () => {
    const opened = await submitted(house, workshop, shelf);
    const before = (await current(house, opened.request)).proposals;
    await move(house, await current(house, opened.request), 'withdrawn');
    const { draftId } = await followUp(opened, { kind: 'ask_again' });
    expect(await current(house, { id: draftId! })).toMatchObject({
      status: 'draft',
      openFindings: 1,
      proposals: before.map(({ text }) => ({ text })),
    });
  }, 60_000);

  it('is refused where it does not fit, and by those who may not', async () => {
    const opened = await declined(null);
    const refusals: [Omit<NewFollowUp, 'requestId'>, string][] = [
      [{ kind: 'narrower_wording' }, 'follow_up/no_wording'],
      [{ kind: 'narrower_wording', wording: 'This closes the gap in cover.' }, 'endorsement/concedes'],
      [{ kind: 'remarket', wording: 'Stray' }, 'follow_up/unexpected'],
      [{ kind: 'accept_gap' }, 'follow_up/needs_decision'],
      [{ kind: 'other' as 'remarket' }, 'input/choice'],
    ];
    for (const [input, code] of refusals) {
      await expect(followUp(opened, input)).rejects.toMatchObject({ code });
    }
    const again = { kind: 'ask_again' } as const;
    await expect(followUp(opened, again, house.auditor)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(followUp(opened, again, house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(followUp(await drafted(house, workshop, shelf), again)).rejects.toMatchObject({
      code: 'follow_up/not_open',
    });
    house.clock.instant = new Date('2027-02-01T15:00:00Z');
    await expect(followUp(opened, again)).rejects.toMatchObject({ code: 'endorsement/policy_not_in_force' });
    house.clock.instant = new Date('2026-03-01T03:00:00Z');
    expect(await asked(opened.request.id)).toHaveLength(1);
  }, 90_000);
});
