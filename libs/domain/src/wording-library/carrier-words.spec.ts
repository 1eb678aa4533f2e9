import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { drive, enterIssued, openCase, type OpenCase } from '../../test/case.js';
import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT } from '../../test/main-job.js';
import { drafted } from '../../test/submitted.js';
import { systemActor } from '../actor.js';
import { CarrierService } from '../carriers/index.js';
import { TenantDb } from '../database/tenant-db.js';
import { EndorsementRequestService } from '../endorsements/index.js';
import { LetterService } from '../letters/index.js';
import { WordingLibraryService } from './index.js';

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

const requestOf = ({ requestId }: OpenCase) =>
  house.get(EndorsementRequestService).get(house.principal, requestId);
/** The cases whose words are at hand for a draft. */
const wordsFor = async ({ requestId }: OpenCase) =>
  (
    await workshop
      .get(TenantDb)
      .read(systemActor(house.tenantId), (tx) =>
        workshop.get(WordingLibraryService).carrierWordsIn(tx, requestId),
      )
  ).map((words) => words.requestId);

describe('words that a carrier issued before', () => {
  it('are proposed first when the next request to it is drafted, with the case they come from', async () => {
    const first = await openCase(house, workshop, shelf);
    const own = await requestOf(first);
    expect(own.proposals.map(({ kind }) => kind)).not.toContain('carrier_form');
    await drive(house, workshop, first.requestId, 'confirmed');
    await enterIssued(house, first.requestId);

    const second = await openCase(house, workshop, shelf);
    const [asked, ...others] = (await requestOf(second)).proposals;
    expect(asked).toMatchObject({
      kind: 'carrier_form',
      byWording: true,
      serviceIds: [second.serviceLineId],
      text: CURING_ENDORSEMENT.trim(),
      precedent: { requestId: first.requestId, caseNumber: own.caseNumber },
    });
    expect(others.map(({ text, precedent }) => ({ text, precedent }))).toEqual(
      own.proposals.map(({ text }) => ({ text, precedent: undefined })),
    );
    const [letter] = await house.get(LetterService).byRequestIds(house.principal, [second.requestId]);
    const page = (await house.get(LetterService).file(house.principal, letter!.id, 'html')).bytes.toString();
    expect(page).toContain('is amended to include');
    expect(page).not.toContain(own.caseNumber);

    await drive(house, workshop, second.requestId, 'confirmed');
    const form = { title: 'Security Services Extension', formNumber: 'TE 210', edition: '01/24' };
    await enterIssued(house, second.requestId, form);
    const third = await openCase(house, workshop, shelf);
    expect((await requestOf(third)).proposals[0]).toMatchObject({
      text: 'Your form TE 210 (01/24), "Security Services Extension", is added to the policy.',
      precedent: { requestId: second.requestId },
    });

    await drive(house, workshop, third.requestId, 'confirmed');
    const fourth = await openCase(house, workshop, shelf);
    expect(await wordsFor(fourth)).toEqual([second.requestId, first.requestId]);
    await enterIssued(house, third.requestId, { priorWork: 'unsaid' });
    expect(await wordsFor(fourth)).toEqual([second.requestId, first.requestId]);
    const { name } = third.scene.client;
    await enterIssued(house, third.requestId, { text: `${CURING_ENDORSEMENT}\nIssued to ${name}.\n` });
    expect(await wordsFor(fourth)).toEqual([second.requestId, first.requestId]);
    await enterIssued(house, third.requestId);
    expect(await wordsFor(fourth)).toEqual([third.requestId, second.requestId, first.requestId]);
  }, 240_000);

  it('are not proposed to another carrier', async () => {
    const firm = { kind: 'issuing_company', name: 'Switchyard Specialty' } as const;
    const { id: issuingCompanyId } = await house.get(CarrierService).create(house.principal, firm);
    const elsewhere = await drafted(house, workshop, shelf, { issuingCompanyId });
    expect(elsewhere.request.proposals.map(({ kind }) => kind)).not.toContain('carrier_form');
  }, 60_000);
});
