import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { answer, drive, openCase, type OpenCase } from '../../test/case.js';
import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT, setScene } from '../../test/main-job.js';
import { DAY, pass } from '../../test/people.js';
import { EndorsementRequestService } from '../endorsements/index.js';
import { ServiceLineService } from '../service-lines/index.js';
import { ExposureService, ServiceClocksService, type Exposure, type ServiceClocks } from './index.js';

const BEGIN = new Date('2026-03-01T03:00:00Z');
let house: House;
let workshop: Workshop;
let shelf: Shelf;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

async function clocksOf(serviceLineId: string): Promise<ServiceClocks> {
  const [clocks] = await house.get(ServiceClocksService).byServiceLineIds(house.principal, [serviceLineId]);
  if (!clocks) throw new Error('no clocks');
  return clocks;
}

async function exposed(filter = {}, actor = house.principal): Promise<Exposure[]> {
  const seen: Exposure[] = [];
  let after: string | null = null;
  do {
    const page = await house.get(ExposureService).list(actor, filter, { first: 2, after });
    seen.push(...page.items);
    after = page.nextCursor;
  } while (after !== null);
  return seen;
}

const open = (): Promise<OpenCase> => openCase(house, workshop, shelf);

describe('the clocks of a service line', () => {
  it('run from being told until the carrier confirms, and from the first sale until a review finds it within', async () => {
    const { requestId, serviceLineId } = await open();
    expect(await clocksOf(serviceLineId)).toMatchObject({
      standing: 'gap',
      told: {
        on: '2026-02-28',
        by: expect.stringContaining('principal'),
        channel: 'broker',
        receiptId: expect.any(String),
      },
      confirmed: null,
      toldToConfirmed: { from: '2026-02-28', until: null, days: 0 },
      soldToInScope: { from: '2025-06-01', until: null, days: 272 },
    });
    const request = await drive(house, workshop, requestId, 'underwriting');
    pass(house, 10 * DAY);
    await answer(house, request, 'confirmation', { givenOn: '2026-03-09', mayBind: false });
    await answer(house, request, 'confirmation', { givenOn: '2026-03-09', inWriting: false });
    expect((await clocksOf(serviceLineId)).toldToConfirmed).toMatchObject({ days: 10, stoppedBy: null });
    await drive(house, workshop, requestId, 'confirmed');
    await answer(house, request, 'confirmation', { givenOn: '2026-03-05' });
    expect(await clocksOf(serviceLineId)).toMatchObject({
      confirmed: { on: '2026-03-05', by: 'Una Underwriter', requestId, answerId: expect.any(String) },
      toldToConfirmed: { until: '2026-03-05', days: 5, stoppedBy: 'carrier_confirmed' },
      soldToInScope: { days: 282, stoppedBy: null },
    });
    await drive(house, workshop, requestId, 'issued');
    expect(await clocksOf(serviceLineId)).toMatchObject({
      standing: 'in_scope',
      inScope: { on: '2026-03-10', reviewId: expect.any(String) },
      soldToInScope: { until: '2026-03-10', days: 282, stoppedBy: 'in_scope' },
    });
  });

  it('take no confirmation of a request that did not ask about it', async () => {
    const { requestId, scene } = await open();
    const request = await drive(house, workshop, requestId, 'submitted');
    const later = await scene.sell('SIEM', { code: 'security_monitoring' });
    await workshop.drain();
    await answer(house, request, 'confirmation');
    expect((await clocksOf(later.id)).confirmed).toBeNull();
    expect(
      await house.get(EndorsementRequestService).byClientIds(house.principal, [scene.client.id]),
    ).toHaveLength(2);
  });

  it('are the brokerage’s own, and no client user’s', async () => {
    const { serviceLineId, scene } = await open();
    expect(await house.get(ServiceClocksService).byServiceLineIds(house.stranger, [serviceLineId])).toEqual(
      [],
    );
    const user = await house.hire('client_user', scene.client.id);
    const denied = async () => house.get(ServiceClocksService).byServiceLineIds(user, [serviceLineId]);
    await expect(denied()).rejects.toMatchObject({ code: 'permission/denied' });
  });
});

describe('who is exposed longest', () => {
  it('lists what no carrier has confirmed, the longest first, over pages', async () => {
    const cases: OpenCase[] = [];
    for (let i = 0; i < 3; i += 1) {
      cases.push(await open());
      pass(house, DAY);
    }
    expect((await exposed()).map(({ serviceLineId, days }) => [serviceLineId, days])).toEqual(
      cases.map(({ serviceLineId }, i) => [serviceLineId, 3 - i]),
    );
    expect((await exposed())[0]).toMatchObject({
      clientName: 'Harbor IT <Services>',
      serviceName: 'Managed EDR',
      toldOn: '2026-02-28',
      exposedSince: '2026-02-28',
      verdict: 'gap',
      request: { id: cases[0]!.requestId, status: 'draft', caseNumber: expect.stringMatching(/^ER-2026-/) },
    });
  });

  it('leaves out what is confirmed in writing, cured, retired or sold by a former client', async () => {
    const [confirmed, cured, retired, former, stays] = [
      await open(),
      await open(),
      await open(),
      await open(),
      await open(),
    ];
    await drive(house, workshop, confirmed.requestId, 'confirmed');
    await cured.scene.file('Endorsement', CURING_ENDORSEMENT, 'endorsement');
    await house.get(ServiceLineService).retire(house.principal, { id: retired.serviceLineId, version: 1 });
    await house.database.owner.query(`update clients set status = 'former' where id = $1`, [
      former.scene.client.id,
    ]);
    await workshop.drain();
    expect((await exposed()).map(({ serviceLineId }) => serviceLineId)).toEqual([stays.serviceLineId]);
  });

  it('counts what fell out of the services from the day it did, not from the day it was told', async () => {
    const scene = await setScene(house, shelf);
    const line = await scene.sell('Network support', { code: 'network_management' });
    await workshop.drain();
    expect(await exposed()).toEqual([]);
    pass(house, 30 * DAY);
    const limited =
      'ENDORSEMENT NO. 2\nThe definition of "Professional services" is deleted and replaced by the following:\n"Professional services" means solely web site design performed by the insured for others for a fee.';
    await scene.file('Limitation', limited, 'endorsement');
    await workshop.drain();
    pass(house, 5 * DAY);
    expect(await exposed()).toMatchObject([
      { serviceLineId: line.id, toldOn: '2026-02-28', exposedSince: '2026-03-30', days: 5 },
    ]);
  });

  it('asks for one client, for the clients of one person, and shows no stranger’s', async () => {
    const [mine, other] = [await open(), await open()];
    const manager = await house.hire('account_manager');
    await house.database.owner.query(`update clients set account_manager_id = $2 where id = $1`, [
      mine.scene.client.id,
      manager.userId,
    ]);
    const ids = async (filter: object) => (await exposed(filter)).map(({ clientId }) => clientId);
    expect(await ids({ clientId: other.scene.client.id })).toEqual([other.scene.client.id]);
    expect(await ids({ accountManagerId: manager.userId })).toEqual([mine.scene.client.id]);
    expect(await exposed({}, house.stranger)).toEqual([]);
    const user = await house.hire('client_user', mine.scene.client.id);
    await expect(exposed({}, user)).rejects.toMatchObject({ code: 'permission/denied' });
    expect(house.clock.now()).toEqual(BEGIN);
  });
});
