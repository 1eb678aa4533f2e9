import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT, setScene, type Scene } from '../../test/main-job.js';
import {
  DayTeller,
  FindingService,
  JobRunner,
  PolicyService,
  ServiceLineService,
  WordingService,
} from '../index.js';

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

/** Puts the clock to noon of a day in New York and lets the worker notice. */
async function live(day: string): Promise<void> {
  house.clock.instant = new Date(`${day}T17:00:00Z`);
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
}

async function endorse(effectiveOn: string): Promise<void> {
  await house.get(WordingService).add(house.principal, {
    policyId: scene.policy.id,
    kind: 'endorsement',
    title: 'Endorsement 1',
    text: CURING_ENDORSEMENT,
    effectiveOn,
  });
}

const findings = async () =>
  (
    await house.get(FindingService).list(house.principal, { clientId: scene.client.id, includeCured: true })
  ).map(({ curedBy }) => curedBy);

/** Trigger and day of the client's reviews, oldest first. */
async function reviews(clientId = scene.client.id): Promise<string[]> {
  const rows = await house.database.owner.query<{ said: string }[]>(
    `select trigger || ' ' || as_of as said from reviews where client_id = $1 order by created_at, id`,
    [clientId],
  );
  return rows.map(({ said }) => said);
}

async function runDayAgain(): Promise<void> {
  await house.database.owner.query(
    `update outbox set done_at = null, offered_until = '-infinity' where name = 'brokerage.day' and tenant_id = $1`,
    [house.tenantId],
  );
}

describe('a date arrives', () => {
  it('an endorsement cures its finding on its day, not before, and is reviewed for once', async () => {
    await scene.sell('Managed EDR');
    await endorse('2026-03-05');
    await workshop.drain();
    expect(await findings()).toEqual([null]);
    const before = await reviews();
    await live('2026-03-03');
    await live('2026-03-04');
    expect(await reviews()).toEqual(before);
    expect(await findings()).toEqual([null]);
    await live('2026-03-05');
    expect(await findings()).toEqual(['wording']);
    await runDayAgain();
    await workshop.drain();
    await live('2026-03-06');
    expect(await reviews()).toEqual([...before, 'wording.effective 2026-03-05']);
  });

  it('is asked for once, though the day job runs twice before the review does', async () => {
    await scene.sell('Managed EDR');
    await endorse('2026-03-05');
    await workshop.drain();
    house.clock.instant = new Date('2026-03-05T17:00:00Z');
    await workshop.get(DayTeller).tellNewDays();
    const runDay = async () => {
      const [job] = await house.database.owner.query<{ id: string }[]>(
        `select id from outbox where name = 'brokerage.day' and tenant_id = $1 and payload ->> 'day' = '2026-03-05'`,
        [house.tenantId],
      );
      return workshop.get(JobRunner).run({ tenantId: house.tenantId, outboxId: job!.id });
    };
    expect((await runDay()).outcome).toBe('done');
    await runDayAgain();
    expect((await runDay()).outcome).toBe('done');
    const asked = (await house.jobs()).filter(({ payload }) => payload['trigger'] === 'wording.effective');
    expect(asked).toHaveLength(1);
  });

  it('is made up for after the worker was away', async () => {
    await scene.sell('Managed EDR');
    await endorse('2026-03-05');
    await workshop.drain();
    await live('2026-03-20');
    expect(await findings()).toEqual(['wording']);
    expect((await reviews()).at(-1)).toBe('wording.effective 2026-03-20');
  });

  it('passes over an endorsement that was withdrawn before its day', async () => {
    await scene.sell('Managed EDR');
    await endorse('2026-03-05');
    const [last] = (
      await house.get(WordingService).listByPolicyIds(house.principal, [scene.policy.id])
    ).slice(-1);
    await house.get(WordingService).supersede(house.principal, { id: last!.id, why: 'Wrong policy.' });
    await workshop.drain();
    const before = await reviews();
    await live('2026-03-05');
    expect(await reviews()).toEqual(before);
  });

  it('a policy that ends lets its findings go, and one that begins is read', async () => {
    await scene.sell('Managed EDR');
    const { id, version } = scene.policy;
    await house.get(PolicyService).cancel(house.principal, { id, version, cancelledOn: '2026-03-10' });
    const next = await shelf.policy(scene.client, { effectiveOn: '2026-03-20', expiresOn: '2027-03-20' });
    await house.get(WordingService).add(house.principal, {
      policyId: next.id,
      kind: 'base_form',
      title: 'Form',
      text: CURING_ENDORSEMENT,
    });
    await workshop.drain();
    await live('2026-03-10');
    expect((await reviews()).at(-1)).toBe('policy.expired 2026-03-10');
    expect(await findings()).toEqual(['policy_ended']);
    await live('2026-03-20');
    expect((await reviews()).at(-1)).toBe('policy.effective 2026-03-20');
  });

  it('a service whose last day was written down ahead leaves the findings on it', async () => {
    const line = await scene.sell('Managed EDR');
    await house
      .get(ServiceLineService)
      .retire(house.principal, { id: line.id, version: line.version, retiredOn: '2026-03-08' });
    await workshop.drain();
    expect(await findings()).toEqual([null]);
    await live('2026-03-08');
    expect(await findings()).toEqual(['service_retired']);
    expect((await reviews()).at(-1)).toBe('service_line.retired 2026-03-08');
  });

  it('asks for the clients that it concerns, and for no others', async () => {
    const other = await setScene(house, shelf);
    await other.sell('Managed EDR');
    await scene.sell('Managed EDR');
    await endorse('2026-03-05');
    await workshop.drain();
    const before = await reviews(other.client.id);
    await live('2026-03-05');
    expect(await reviews(other.client.id)).toEqual(before);
  });
});
