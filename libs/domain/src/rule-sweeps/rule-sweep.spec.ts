import { openWorkshop, type Workshop } from '@carveback/testing';
import type { Verdict } from '@carveback/rules';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { setScene, type Scene } from '../../test/main-job.js';
import { adoptRules } from '../../test/other-rules.js';
import { DAY, pass } from '../../test/people.js';
import {
  DayTeller,
  EndorsementRequestService,
  FindingService,
  JobRunner,
  newId,
  RuleSweepService,
  type RuleSweepView,
} from '../index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let sweeps: RuleSweepService;

beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  sweeps = house.get(RuleSweepService);
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

/** Under the next rules consulting is a gap, and managed detection is within the services. */
function next(verdict: Verdict): Partial<Verdict> {
  if (verdict.verdict === 'in_scope') return { verdict: 'gap', reasons: ['silent'], severity: 'high' };
  return { verdict: 'in_scope', reasons: [], onlyIf: null };
}

function adopt(version: string, say = next): void {
  for (const process of [house, workshop]) adoptRules(process, version, say);
}

async function client(): Promise<Scene> {
  const scene = await setScene(house, shelf);
  await scene.sell('Managed EDR');
  await scene.sell('IT consulting');
  return scene;
}

/** A local day later the worker notices. */
async function nextDay(): Promise<void> {
  pass(house, DAY);
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
}

const listed = async () => (await sweeps.list(house.principal, { first: 10, after: null })).items;
const newest = async (): Promise<RuleSweepView> => (await listed())[0]!;
const changes = (sweepId: string, first = 50, after: string | null = null) =>
  sweeps.changes(house.principal, { sweepId, first, after });
const open = async ({ client: { id: clientId } }: Scene) =>
  (await house.get(FindingService).list(house.principal, { clientId, includeCured: false })).length;
const reviewsOf = async ({ client: { id } }: Scene) =>
  (
    await house.database.owner.query<{ said: string }[]>(
      `select trigger || ' ' || rule_set_version as said from reviews where client_id = $1 order by created_at, id`,
      [id],
    )
  ).map(({ said }) => said);

describe('the rule set changes', () => {
  it('the whole book is read, and nothing follows until a person applies it', async () => {
    const scenes = [await client(), await client()];
    await workshop.drain();
    expect(await listed()).toEqual([]);
    const before = await Promise.all(scenes.map(reviewsOf));
    adopt('9.next');
    await nextDay();
    const sweep = await newest();
    expect(sweep).toMatchObject({
      ...{ state: 'ready', toVersion: '9.next', clients: 2, read: 2 },
      ...{ summary: '2 new gaps, 2 cured', changedClients: 2, reviewedClients: 0, startedBy: null },
    });
    expect(await Promise.all(scenes.map(reviewsOf))).toEqual(before);
    expect(await Promise.all(scenes.map(open))).toEqual([1, 1]);

    const first = await changes(sweep.id, 3);
    expect(first.items.map(({ kind }) => kind)).toEqual(['new_gap', 'new_gap', 'cured']);
    expect(first.items[0]).toMatchObject({
      before: { verdict: 'in_scope' },
      after: { verdict: 'gap', reasons: ['silent'], evidence: expect.any(Array) },
    });
    const rest = await changes(sweep.id, 3, first.nextCursor);
    expect(rest).toMatchObject({ items: [{ kind: 'cured' }], nextCursor: null });
    const gaps = await sweeps.changes(house.auditor, {
      ...{ sweepId: sweep.id, kinds: ['new_gap'], first: 10, after: null },
    });
    expect(gaps.items).toHaveLength(2);

    await sweeps.apply(house.principal, sweep);
    await workshop.drain();
    expect(await newest()).toMatchObject({
      state: 'applied',
      reviewedClients: 2,
      decidedBy: house.principal.userId,
    });
    expect((await Promise.all(scenes.map(reviewsOf))).map((said) => said.at(-1))).toEqual(
      scenes.map(() => 'rule_set.changed 9.next'),
    );
    const [request] = await house
      .get(EndorsementRequestService)
      .byClientIds(house.principal, [scenes[0]!.client.id]);
    expect(request).toMatchObject({ status: 'draft', openFindings: 1 });
    expect(await house.audit(sweep.id)).toEqual([
      'rule_sweep.started',
      'rule_sweep.ready',
      'rule_sweep.applied',
    ]);
    await nextDay();
    expect(await listed()).toHaveLength(1);
  });

  it('is noticed with the first job that a worker does for the brokerage', async () => {
    const scene = await client();
    await workshop.drain();
    await workshop.close();
    workshop = await openWorkshop(house.database, house.clock);
    adopt('9.next');
    await scene.sell('Network support');
    await workshop.drain();
    // That client was reviewed with the new rules by its own trigger: nothing is left to compare.
    expect(await listed()).toEqual([]);
    await client();
    await workshop.close();
    workshop = await openWorkshop(house.database, house.clock);
    adopt('10.next');
    await workshop.drain();
    expect(await newest()).toMatchObject({ state: 'ready', fromVersions: ['9.next'], clients: 1 });
  });

  it('asks nothing for clients that stand as before, and does not come back to them', async () => {
    const scene = await client();
    await workshop.drain();
    const before = await reviewsOf(scene);
    adopt('9.same', () => ({ explanation: 'Said in other words.' }));
    await nextDay();
    const sweep = await newest();
    expect(sweep).toMatchObject({ state: 'ready', summary: 'no change', changedClients: 0 });
    await sweeps.apply(house.principal, sweep);
    await workshop.drain();
    await nextDay();
    expect(await reviewsOf(scene)).toEqual(before);
    expect(await listed()).toHaveLength(1);
  });

  it('tells worse, better and otherwise from new and cured', async () => {
    const scene = await setScene(house, shelf);
    for (const name of ['Managed EDR', 'Managed SIEM', 'IT consulting']) await scene.sell(name);
    await workshop.drain();
    adopt('9.next', ({ verdict, code }) => {
      if (verdict === 'in_scope') return { onlyIf: 'it is done for a fee' };
      if (code === 'managed_detection_response') return { verdict: 'arguable' };
      return { severity: 'low' };
    });
    await nextDay();
    expect((await newest()).summary).toBe('2 said otherwise, 1 better, still open');
    const { items } = await changes((await newest()).id);
    expect(
      items.map(({ kind, before, after }) => [kind, before?.verdict, after.verdict, after.onlyIf]),
    ).toEqual(
      expect.arrayContaining([
        ['restated', 'in_scope', 'in_scope', 'it is done for a fee'],
        ['restated', 'gap', 'gap', null],
        ['eased', 'gap', 'arguable', null],
      ]),
    );
  });

  it('is superseded by the next change, and by going back', async () => {
    await client();
    await workshop.drain();
    const [{ version }] = (await house.database.owner.query<{ version: string }[]>(
      `select rule_set_version as version from reviews limit 1`,
    )) as [{ version: string }];
    adopt('9.next');
    await nextDay();
    adopt('10.next');
    await nextDay();
    expect((await listed()).map(({ toVersion, state }) => [toVersion, state])).toEqual([
      ['10.next', 'ready'],
      ['9.next', 'superseded'],
    ]);
    const old = (await listed())[1]!;
    await expect(sweeps.apply(house.principal, old)).rejects.toMatchObject({ code: 'rule_sweep/not_ready' });
    adopt(version, () => ({}));
    await nextDay();
    expect((await listed()).map(({ state }) => state)).toEqual(['superseded', 'superseded']);
    adopt('10.next');
    await nextDay();
    expect(await newest()).toMatchObject({ toVersion: '10.next', state: 'ready' });
  });

  it('goes on after a crash where it stopped, and reads nobody twice', async () => {
    for (let i = 0; i < 11; i += 1) await (await setScene(house, shelf)).sell('IT consulting');
    // Their receipts are no part of this.
    await house.database.owner.query(`update outbox set done_at = now() where name = 'service_line.receipt'`);
    await workshop.drain();
    adopt('9.next');
    await sweeps.start(house.principal);
    const run = async (name: string) => {
      const [job] = await house.database.owner.query<{ id: string }[]>(
        `select id from outbox where name = $1 and done_at is null`,
        [name],
      );
      return workshop.get(JobRunner).run({ tenantId: house.tenantId, outboxId: job!.id });
    };
    expect((await run('rule_sweep.read')).outcome).toBe('done');
    expect(await newest()).toMatchObject({ state: 'running', clients: 11, read: 10 });
    // The first job's done-mark is lost, as if the worker had ended before it.
    await house.database.owner.query(
      `update outbox set done_at = null, offered_until = '-infinity' where name = 'rule_sweep.read'`,
    );
    await workshop.drain();
    expect(await newest()).toMatchObject({ state: 'ready', read: 11, summary: '11 new gaps' });
    await sweeps.apply(house.principal, await newest());
    await run('rule_sweep.apply');
    await house.database.owner.query(`update outbox set done_at = null where name = 'rule_sweep.apply'`);
    await run('rule_sweep.apply');
    const asked = (await house.jobs()).filter(({ payload }) => payload['trigger'] === 'rule_set.changed');
    expect(asked).toHaveLength(11);
  });

  it('is left to a worker with its rules by one without', async () => {
    await client();
    await workshop.drain();
    adopt('9.next');
    await sweeps.start(house.principal);
    adoptRules(workshop, '8.old', next);
    const [job] = await house.database.owner.query<{ id: string }[]>(
      `select id from outbox where name = 'rule_sweep.read'`,
    );
    const report = await workshop.get(JobRunner).run({ tenantId: house.tenantId, outboxId: job!.id });
    expect(report.outcome).toBe('postponed');
    expect(await newest()).toMatchObject({ state: 'running', read: 0 });
  });
});

describe('deciding on a sweep', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await client();
    await workshop.drain();
  });

  it('may be to leave things as they are, with a reason, and later to look again', async () => {
    adopt('9.next');
    const started = await sweeps.start(house.principal);
    await expect(sweeps.start(house.principal)).rejects.toMatchObject({ code: 'rule_sweep/open' });
    await expect(sweeps.apply(house.principal, started)).rejects.toMatchObject({
      code: 'rule_sweep/not_ready',
    });
    await workshop.drain();
    const ready = await newest();
    const stale = { ...ready, version: started.version };
    await expect(sweeps.apply(house.principal, stale)).rejects.toMatchObject({ code: 'record/changed' });
    await expect(sweeps.discard(house.principal, { ...ready, why: ' ' })).rejects.toMatchObject({
      code: 'input/blank',
    });
    const discarded = await sweeps.discard(house.principal, { ...ready, why: 'Read by hand first.' });
    expect(discarded).toMatchObject({ state: 'discarded', why: 'Read by hand first.' });
    await nextDay();
    expect(await listed()).toHaveLength(1);
    expect(await open(scene)).toBe(1);
    await sweeps.start(house.principal);
    expect(await listed()).toHaveLength(2);
  });

  it('has nothing to read while the rules are those of the reviews', async () => {
    await expect(sweeps.start(house.principal)).rejects.toMatchObject({ code: 'rule_sweep/nothing_to_read' });
  });

  it('is for principals and producers of the brokerage', async () => {
    adopt('9.next');
    await sweeps.start(house.principal);
    await workshop.drain();
    const ready = await newest();
    const manager = await house.hire('account_manager');
    const portal = await house.hire('client_user', scene.client.id);
    for (const actor of [manager, house.auditor, portal]) {
      await expect(sweeps.apply(actor, ready)).rejects.toMatchObject({ code: 'permission/denied' });
      await expect(sweeps.start(actor)).rejects.toMatchObject({ code: 'permission/denied' });
    }
    await expect(sweeps.list(portal, { first: 1, after: null })).rejects.toMatchObject({
      code: 'permission/denied',
    });
    expect((await sweeps.list(manager, { first: 1, after: null })).items).toHaveLength(1);
    await expect(sweeps.apply(house.stranger, ready)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(sweeps.get(house.stranger, ready.id)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(sweeps.get(house.principal, newId())).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(
      sweeps.changes(house.stranger, { sweepId: ready.id, first: 1, after: null }),
    ).rejects.toMatchObject({ code: 'record/not_found' });
    expect((await sweeps.list(house.stranger, { first: 1, after: null })).items).toEqual([]);
  });
});
