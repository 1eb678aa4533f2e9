import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT } from '../../test/main-job.js';
import { drafted, move, submitted, type SubmittedCase } from '../../test/submitted.js';
import { CarrierAnswerService, type NewAnswer } from '../carrier-answers/index.js';
import { CarrierService, type Carrier } from '../carriers/index.js';
import { newId } from '../ids.js';
import { WordingService } from '../wordings/index.js';
import { WordingLibraryService, type LibrarySearch } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let other: Carrier;
let accepted: SubmittedCase;
let refused: SubmittedCase;
let elsewhere: SubmittedCase;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  other = await house
    .get(CarrierService)
    .create(house.principal, { kind: 'issuing_company', name: 'Switchyard Specialty' });
  house.clock.instant = new Date('2026-03-02T15:00:00Z');
  refused = await submitted(house, workshop, shelf);
  house.clock.instant = new Date('2026-03-03T15:00:00Z');
  accepted = await submitted(house, workshop, shelf);
  house.clock.instant = new Date('2026-03-04T15:00:00Z');
  elsewhere = await submitted(house, workshop, shelf, { issuingCompanyId: other.id });
  house.clock.instant = new Date('2026-03-20T15:00:00Z');
  await say(accepted, { kind: 'information_request', words: 'Who answers the alerts at night?' });
  await say(accepted, { kind: 'quote', premiumKind: 'additional', premiumMinor: 45_000, feesMinor: 500 });
  await say(refused, {
    kind: 'decline',
    givenOn: '2026-03-05',
    declineReason: 'No appetite for ransom negotiation.',
    alternativeWording: 'managed detection, but not response',
  });
  await say(elsewhere, { kind: 'receipt' });
  await issue(accepted);
}, 120_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

function say({ request }: SubmittedCase, changes: Partial<NewAnswer>) {
  return house.get(CarrierAnswerService).record(house.principal, {
    requestId: request.id,
    kind: 'receipt',
    givenOn: '2026-03-10',
    givenBy: 'Uma Underwriter',
    company: 'issuing_company',
    mayBind: true,
    inWriting: true,
    ...changes,
  });
}

/** The carrier confirms, and its endorsement is entered as issued. */
async function issue(opened: SubmittedCase): Promise<void> {
  await say(opened, { kind: 'confirmation', givenOn: '2026-03-14', words: 'Bound.' });
  const { id: wordingId } = await house.get(WordingService).add(house.principal, {
    policyId: opened.request.policyId,
    kind: 'endorsement',
    title: 'Endorsement No. 1',
    text: CURING_ENDORSEMENT,
  });
  await house.database.owner.query(
    `insert into issued_wordings (tenant_id, id, client_id, request_id, policy_id, wording_id, received_on, prior_work, terms, recorded_by)
     values ($1, $2, $3, $4, $5, $6, '2026-03-16', 'counts', '{}', $7)`,
    [
      ...[house.tenantId, newId(), opened.client.id, opened.request.id, opened.request.policyId, wordingId],
      house.principal.userId,
    ],
  );
}

const search = async (filter: Partial<LibrarySearch> = {}, by = house.auditor) =>
  (await house.get(WordingLibraryService).search(by, { first: 50, after: null, ...filter })).items;
const casesOf = async (filter: Partial<LibrarySearch>) =>
  (await search(filter)).map(({ requestId }) => requestId);

describe('the wording library', () => {
  it('shows what a carrier accepted, asked and charged, in the final words, and the days it took', async () => {
    const [precedent] = await search({ words: 'alerts' });
    expect(precedent).toMatchObject({
      requestId: accepted.request.id,
      carrierName: 'Granite Mutual',
      outcome: 'accepted',
      serviceCodes: ['managed_detection_response'],
      serviceNames: ['Managed EDR'],
      informationAsked: ['Who answers the alerts at night?'],
      declineReason: null,
      charged: {
        premiumKind: 'additional',
        premiumMinor: 45_000,
        taxesMinor: null,
        feesMinor: 500,
        currency: 'USD',
      },
      issued: {
        title: 'Endorsement No. 1',
        text: expect.stringContaining('managed endpoint'),
        receivedOn: '2026-03-16',
      },
      submittedOn: '2026-03-03',
      decidedOn: '2026-03-14',
      daysTaken: 11,
    });
    expect(precedent?.asked.map(({ text }) => text)).toEqual(
      accepted.request.proposals.filter(({ byWording }) => byWording).map(({ text }) => text),
    );
  });

  it('shows what a carrier declined, why, and what it offered instead', async () => {
    const [precedent] = await search({ words: 'ransom APPETITE' });
    expect(precedent).toMatchObject({
      requestId: refused.request.id,
      outcome: 'declined',
      declineReason: 'No appetite for ransom negotiation.',
      alternativeWording: 'managed detection, but not response',
      charged: null,
      issued: null,
      daysTaken: 3,
    });
  });

  it('is searched by carrier, service code and words, the latest first, and pages', async () => {
    const mine = [accepted.request.id, refused.request.id];
    expect(await casesOf({})).toEqual(mine);
    expect(await casesOf({ carrierId: shelf.issuer.id })).toEqual(mine);
    expect(await casesOf({ carrierId: other.id })).toEqual([]);
    expect(await casesOf({ serviceCode: 'managed_detection_response' })).toEqual(mine);
    expect(await casesOf({ serviceCode: 'penetration_testing' })).toEqual([]);
    expect(await casesOf({ words: 'security monitoring' })).toContain(accepted.request.id);
    expect(await casesOf({ words: '100% _nothing' })).toEqual([]);
    const library = house.get(WordingLibraryService);
    const first = await library.search(house.auditor, { first: 1, after: null });
    const second = await library.search(house.auditor, { first: 1, after: first.nextCursor });
    expect([...first.items, ...second.items].map(({ requestId }) => requestId)).toEqual(mine);
    expect(second.nextCursor).toBeNull();
    await expect(search({ serviceCode: 'sorcery' })).rejects.toMatchObject({
      code: 'wording_library/service_code',
      field: 'serviceCode',
    });
    await say(elsewhere, { kind: 'quote', premiumKind: 'nil' });
    expect(await search({ carrierId: other.id })).toMatchObject([{ outcome: 'quoted', decidedOn: null }]);
  });

  it('is at hand when the next request to that carrier is drafted, those about the same services first', async () => {
    const draft = await drafted(house, workshop, shelf);
    const library = house.get(WordingLibraryService);
    const found = await library.precedentsOf(house.principal, [draft.request.id, elsewhere.request.id]);
    expect(found.map(({ draftId, requestId }) => [draftId, requestId])).toEqual([
      [draft.request.id, accepted.request.id],
      [draft.request.id, refused.request.id],
    ]);
    await move(house, draft.request, 'withdrawn');
  }, 60_000);

  it('is for the brokerage alone', async () => {
    expect(await search({}, house.stranger)).toEqual([]);
    const portal = await house.hire('client_user', accepted.client.id);
    await expect(search({}, portal)).rejects.toMatchObject({ code: 'permission/denied' });
  });
});
