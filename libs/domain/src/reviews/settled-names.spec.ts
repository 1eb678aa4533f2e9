import { openHouse, type House } from '../../test/house.js';
import { setScene, type Scene } from '../../test/main-job.js';
import { openWorkshop, type Workshop } from '@carveback/testing';
import type { Actor } from '../actor.js';
import { FindingService } from '../findings/index.js';
import { newId } from '../ids.js';
import { ServiceMappingService } from '../service-mappings/index.js';
import { ReviewService } from './index.js';

let house: House;
let workshop: Workshop;
let scene: Scene;
let second: Scene;
let foreign: Scene;
let mappings: ServiceMappingService;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  mappings = house.get(ServiceMappingService);
  scene = await setScene(house);
  second = await setScene(house, scene.shelf);
  foreign = await setScene({ ...house, principal: house.stranger });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const page = { first: 10, after: null };
const newest = async ({ client }: Scene, actor: Actor = house.principal) => {
  const reviews = house.get(ReviewService);
  const [review] = await reviews.latestByClientIds(actor, [client.id]);
  return { review, verdicts: await reviews.verdictsByReviewIds(actor, [review?.id ?? '']) };
};
const findingsOf = ({ client }: Scene, actor: Actor = house.principal) =>
  house.get(FindingService).list(actor, { clientId: client.id, includeCured: false });
const questions = async (actor: Actor = house.principal) =>
  (await mappings.unknownServices(actor, page)).items.map(({ name, clientCount }) => [name, clientCount]);

describe('a name that the catalogue reader does not know', () => {
  it('becomes a question, for each brokerage its own', async () => {
    await scene.sell('Zorblax Care (per user)');
    await foreign.sell('Zorblax Care');
    await workshop.drain();
    expect((await newest(scene)).verdicts).toMatchObject([{ code: 'unknown' }]);
    expect(await findingsOf(scene)).toMatchObject([{ kind: 'question' }]);
    expect(await questions()).toEqual([['Zorblax Care (per user)', 1]]);
    expect(await questions(house.auditor)).toEqual([['Zorblax Care (per user)', 1]]);
    expect(await questions(house.stranger)).toEqual([['Zorblax Care', 1]]);
  });

  it('is known once a person has answered: by the worker’s next review, with confidence 1', async () => {
    await mappings.settle(house.principal, { name: 'Zorblax Care', code: 'security_monitoring' });
    expect(await questions()).toEqual([]);
    await workshop.drain();
    const { review, verdicts } = await newest(scene);
    expect(review?.trigger).toBe('service_mapping.settled');
    expect(verdicts).toMatchObject([{ code: 'security_monitoring', confidence: 1, verdict: 'gap' }]);
    expect(await findingsOf(scene)).toMatchObject([{ kind: 'request' }]);
  });

  it('stays unknown in another brokerage', async () => {
    expect((await newest(foreign, house.stranger)).verdicts).toMatchObject([{ code: 'unknown' }]);
    await house.get(ReviewService).request(house.stranger, foreign.client.id);
    await workshop.drain();
    expect((await newest(foreign, house.stranger)).verdicts).toMatchObject([{ code: 'unknown' }]);
    expect(await questions(house.stranger)).toEqual([['Zorblax Care', 1]]);
  });

  it('is known at once when another client sells under it', async () => {
    await second.sell('ZORBLAX CARE $9/user');
    await workshop.drain();
    expect((await newest(second)).verdicts).toMatchObject([{ code: 'security_monitoring', confidence: 1 }]);
    expect(await questions()).toEqual([]);
  });

  it('can be a bundle, whose parts are judged', async () => {
    const code = { code: 'bundle', components: ['help_desk', 'penetration_testing'] };
    await mappings.settle(house.principal, { name: 'Zorblax Care', ...code, version: 1 });
    await workshop.drain();
    expect((await newest(second)).verdicts).toMatchObject([{ ...code, confidence: 1, verdict: 'gap' }]);
  });

  it('is kept with each review that used it, and no other name is', async () => {
    await mappings.settle(house.principal, { name: 'Never Sold', code: 'help_desk' });
    await scene.sell('Penetration test', { code: 'penetration_testing' });
    await workshop.drain();
    const { review } = await newest(scene);
    const [kept] = await house.database.owner.query<{ mappings: object[] }[]>(
      `select inputs->'mappings' as mappings from reviews where id = $1`,
      [review?.id],
    );
    expect(kept?.mappings).toEqual([
      { name: 'Zorblax Care', code: 'bundle', components: ['help_desk', 'penetration_testing'] },
    ]);
    const again = await house.get(ReviewService).again(house.principal, review?.id ?? '');
    expect(again).toMatchObject({ sameVersion: true, identical: true, differences: [] });
  });

  it('is a question again when the answer is taken back', async () => {
    const [mapping] = (await mappings.list(house.principal, { ...page, search: 'zorblax' })).items;
    await mappings.remove(house.principal, { id: mapping?.id ?? newId(), version: mapping?.version ?? 0 });
    await workshop.drain();
    expect((await newest(second)).verdicts).toMatchObject([{ code: 'unknown' }]);
    expect(await questions()).toEqual([['ZORBLAX CARE $9/user', 2]]);
    const first = await mappings.unknownServices(house.principal, { first: 1, after: null });
    expect(first.nextCursor).toBeNull();
  });
});

describe('the queue of questions', () => {
  it('is paged, and leaves out what is retired or settled on the line itself', async () => {
    const scenes = [second, await setScene(house, scene.shelf)];
    for (const { sell } of scenes) await sell('Umbriel');
    await second.sell('Oberon', { code: 'help_desk' });
    const titan = await second.sell('Titan');
    await second.sell('Ariel');
    const { tenantId } = house;
    await house.database.owner.query(
      `update service_lines set retired_on = '2026-02-01' where tenant_id = $1 and id = $2`,
      [tenantId, titan.id],
    );
    await workshop.drain();
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { items, nextCursor } = await mappings.unknownServices(house.principal, { first: 1, after });
      names.push(...items.map(({ name }) => name));
      after = nextCursor;
    } while (after !== null);
    expect(names).toEqual(['Umbriel', 'ZORBLAX CARE $9/user', 'Ariel']);
    const cursor = (await mappings.unknownServices(house.principal, { first: 1, after: null })).nextCursor;
    const wrong = mappings.list(house.principal, { first: 1, after: cursor });
    await expect(wrong).rejects.toMatchObject({ code: 'input/cursor' });
  });
});
