import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { drive, openCase } from '../../test/case.js';
import { openHouse, type House } from '../../test/house.js';
import { ENDORSEMENT_STATUSES, EndorsementRequestService, type EndorsementStatus } from './index.js';

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

const LONGEST: readonly EndorsementStatus[] = [
  'acknowledged',
  'information_requested',
  'underwriting',
  'quoted',
  'client_decision',
  'client_unresponsive',
  'client_decision',
  'bind_requested',
  'confirmed',
  'correction_requested',
  'closed',
];

/** Between them these ways touch every status. */
const WAYS: readonly (readonly EndorsementStatus[])[] = [
  ['declined_by_carrier'],
  ['declined_by_client'],
  ['withdrawn'],
  ['ready', 'superseded_at_renewal'],
  ['confirmed', 'policy_ended'],
  ['delivered', 'broker_of_record_changed'],
  ['confirmed_without_endorsement', 'closed'],
];

describe('the whole life of a request', () => {
  it('has ways to every status', () => {
    const usual: EndorsementStatus[] = ['draft', 'broker_review', 'awaiting_client_authority', 'submitted'];
    const proof: EndorsementStatus[] = ['issued', 'checked'];
    const touched = new Set([...usual, ...proof, ...LONGEST, ...WAYS.flat()]);
    expect(ENDORSEMENT_STATUSES.filter((status) => !touched.has(status))).toEqual([]);
  });

  it.each(WAYS)('goes by way of %s %s, with its guards kept', async (...way) => {
    const { requestId } = await openCase(house, workshop, shelf);
    expect((await drive(house, workshop, requestId, ...way)).status).toBe(way.at(-1));
  });

  it('may go all the way round, and says who moved it each time', async () => {
    const { requestId } = await openCase(house, workshop, shelf);
    const request = await drive(house, workshop, requestId, ...LONGEST);
    expect(request).toMatchObject({ status: 'closed', openFindings: 0 });
    const moves = await house.get(EndorsementRequestService).movesByRequestIds(house.principal, [requestId]);
    expect(moves.map(({ toStatus }) => toStatus)).toEqual([
      ...['draft', 'broker_review', 'awaiting_client_authority', 'ready', 'submitted'],
      ...[
        'acknowledged',
        'information_requested',
        'underwriting',
        'quoted',
        'client_decision',
        'client_unresponsive',
      ],
      ...['client_decision', 'bind_requested', 'confirmed', 'issued', 'checked', 'correction_requested'],
      ...['issued', 'checked', 'delivered', 'closed'],
    ]);
  });
});
