import { openWorkshop, type Workshop } from '@carveback/testing';
import { factsAbout } from '../../test/case-facts.js';
import { openHouse, type House } from '../../test/house.js';
import { openShelf, type Shelf } from '../../test/book.js';
import { setScene, type Scene } from '../../test/main-job.js';
import type { Actor } from '../actor.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import { ProducerLicenceService } from '../producer-licences/index.js';
import { ServiceLineService } from '../service-lines/index.js';
import { CaseFactsRepository } from './case-facts.repository.js';
import type { CaseFollower, MadeMove } from './case-follower.js';
import { EndorsementRequest } from './endorsement-request.entity.js';
import { EndorsementRequestRepository } from './endorsement-request.repository.js';
import {
  EndorsementRequestService,
  RequestMover,
  ServiceLineStateService,
  type EndorsementStatus,
  type RequestView,
} from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let scene: Scene;
let request: RequestView;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
beforeEach(async () => {
  scene = await setScene(house, shelf);
  await scene.sell('Managed EDR', { code: 'managed_detection_response' });
  await workshop.drain();
  [request] = (await service().byClientIds(house.principal, [scene.client.id])) as [RequestView];
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const service = () => house.get(EndorsementRequestService);
const current = (by = house.principal) => service().get(by, request.id);

async function move(...path: EndorsementStatus[]): Promise<RequestView> {
  for (const to of path) {
    const { version } = await current();
    await service().move(house.principal, { id: request.id, version, to, why: `to ${to}` });
  }
  return current();
}

/** The move, with followers of the test's own. */
async function moveFollowedBy(follower: CaseFollower, to: EndorsementStatus, actor: Actor): Promise<void> {
  await house.get(TenantDb).within(actor, async (tx) => {
    const row = await getRecord(tx, EndorsementRequest, request.id, 'endorsement request', 'for update');
    const mover = new RequestMover(
      house.get(EndorsementRequestRepository),
      house.get(CaseFactsRepository),
      house.get(ProducerLicenceService),
      house.clock,
      [follower],
    );
    await mover.move(tx, actor, row, { to, version: row.version });
  });
}

describe('a move', () => {
  it('leaves who, when and why, and an entry in the audit trail', async () => {
    await move('broker_review');
    const moves = await service().movesByRequestIds(house.principal, [request.id]);
    expect(moves.at(-1)).toMatchObject({
      fromStatus: 'draft',
      toStatus: 'broker_review',
      why: 'to broker_review',
      movedBy: house.principal.userId,
      movedAt: house.clock.now(),
    });
    expect((await house.audit(request.id)).at(-1)).toBe('endorsement_request.moved');
  });

  it('keeps who approved and who submitted, and since when the client sees it', async () => {
    const client = await house.hire('client_user', scene.client.id);
    await expect(current(client)).rejects.toMatchObject({ code: 'record/not_found' });
    expect(await move('broker_review', 'awaiting_client_authority')).toMatchObject({
      approvedBy: house.principal.userId,
      approvedAt: house.clock.now(),
      shownAt: house.clock.now(),
    });
    expect(await current(client)).toMatchObject({ status: 'awaiting_client_authority' });

    expect(await move('broker_review')).toMatchObject({ approvedBy: null, approvedAt: null, shownAt: null });
    await expect(current(client)).rejects.toMatchObject({ code: 'record/not_found' });

    await move('awaiting_client_authority');
    await factsAbout(house, request).authority(1);
    expect(await move('ready', 'submitted')).toMatchObject({
      submittedBy: house.principal.userId,
      submittedAt: house.clock.now(),
      endedAt: null,
    });
    expect(await move('withdrawn')).toMatchObject({ endedAt: house.clock.now() });
    expect(await current(client)).toMatchObject({ status: 'withdrawn' });
  });

  it('to the carrier keeps what was asked: a service that left before was not', async () => {
    const soc = await scene.sell('24x7 SOC', { code: 'security_monitoring' });
    await workshop.drain();
    await house.get(ServiceLineService).retire(house.principal, { id: soc.id, version: soc.version });
    await workshop.drain();
    await move('broker_review', 'awaiting_client_authority');
    await factsAbout(house, request).authority((await current()).letterVersion);
    const lines = await house.get(ServiceLineService).listByClientIds(house.principal, [scene.client.id]);
    const states = async () => {
      const found = await house.get(ServiceLineStateService).byIds(
        await house.hire('client_user', scene.client.id),
        lines.map(({ id }) => id),
      );
      return lines.map(({ name, id }) => [name, found.find((one) => one.serviceLineId === id)?.state]);
    };
    expect(await states()).toEqual([
      ['Managed EDR', 'with_your_broker'],
      ['24x7 SOC', 'with_your_broker'],
    ]);
    await move('ready', 'submitted');
    expect(await states()).toEqual([
      ['Managed EDR', 'asked_of_carrier'],
      ['24x7 SOC', 'with_your_broker'],
    ]);
  });

  it('is not made twice: of two people at once one is told that the other was faster', async () => {
    const { id, version } = await current();
    const both = await Promise.allSettled(
      [house.principal, await house.hire('producer')].map((actor) =>
        service().move(actor, { id, version, to: 'broker_review' }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const moves = await service().movesByRequestIds(house.principal, [id]);
    expect(moves.filter(({ toStatus }) => toStatus === 'broker_review')).toHaveLength(1);
  });

  it('is refused before its permission is, where the table has none, with those that are open', async () => {
    const manager = await house.hire('account_manager');
    const at = { id: request.id, version: request.version };
    await expect(service().move(manager, { ...at, to: 'submitted' })).rejects.toMatchObject({
      code: 'endorsement/illegal_move',
      open: ['broker_review'],
    });
    await expect(service().move(manager, { ...at, to: 'withdrawn', why: 'x' })).rejects.toMatchObject({
      code: 'permission/denied',
    });
    const [outlook] = await service().outlooks(manager, [request.id]);
    expect(outlook?.moves.map(({ to }) => to)).toEqual(['broker_review']);
    expect(await service().outlooks(house.stranger, [request.id])).toEqual([]);
    expect(await service().outlooks(house.auditor, [request.id])).toEqual([
      { requestId: request.id, moves: [] },
    ]);
  });

  it('asks why where the table does', async () => {
    const at = { id: request.id, version: request.version, to: 'withdrawn' as const };
    for (const why of [undefined, null, ' ']) {
      await expect(service().move(house.principal, { ...at, why })).rejects.toMatchObject({
        code: 'input/blank',
        field: 'why',
      });
    }
    await expect(service().move(house.principal, { ...at, why: 'x'.repeat(2001) })).rejects.toMatchObject({
      code: 'input/too_long',
      field: 'why',
    });
  });
});

describe('who follows a move', () => {
  it('hears of it in its own transaction, with what it was before', async () => {
    const heard: MadeMove[] = [];
    const follower: CaseFollower = {
      afterMove: async (tx, _, made) => {
        const rows = await tx.query(`select to_status from endorsement_request_moves where id = $1`, [
          made.id,
        ]);
        expect(rows).toEqual([{ to_status: 'broker_review' }]);
        heard.push(made);
      },
    };
    await moveFollowedBy(follower, 'broker_review', house.principal);
    expect(heard).toMatchObject([
      { from: 'draft', to: 'broker_review', why: '', request: { id: request.id, status: 'draft' } },
    ]);
  });

  it('undoes it when it fails', async () => {
    const audit = await house.audit(request.id);
    const failing = { afterMove: () => Promise.reject(new Error('no paper')) };
    await expect(moveFollowedBy(failing, 'broker_review', house.principal)).rejects.toThrow('no paper');
    expect(await current()).toEqual(request);
    expect(await service().movesByRequestIds(house.principal, [request.id])).toHaveLength(1);
    expect(await house.audit(request.id)).toEqual(audit);
  });
});

describe('a client that does not answer', () => {
  it('before the carrier was asked: is asked again, or the request is edited again', async () => {
    await move('broker_review', 'awaiting_client_authority', 'client_unresponsive');
    expect(await move('broker_review')).toMatchObject({ status: 'broker_review', shownAt: null });
    await move('awaiting_client_authority', 'client_unresponsive');
    const manager = await house.hire('account_manager');
    const { version } = await current();
    const again = { id: request.id, version, to: 'awaiting_client_authority' as const, why: 'called again' };
    expect(await service().move(manager, again)).toMatchObject({ approvedBy: house.principal.userId });
  });

  it('leaves nothing in the letter that is cured meanwhile: the request goes back to review', async () => {
    const soc = await scene.sell('24x7 SOC', { code: 'security_monitoring' });
    await workshop.drain();
    await move('broker_review', 'awaiting_client_authority', 'client_unresponsive');
    await house.get(ServiceLineService).retire(house.principal, { id: soc.id, version: soc.version });
    await workshop.drain();
    expect(await current()).toMatchObject({ status: 'broker_review', openFindings: 1, shownAt: null });
    const moves = await service().movesByRequestIds(house.principal, [request.id]);
    expect(moves.at(-1)).toMatchObject({
      fromStatus: 'client_unresponsive',
      movedBy: null,
      why: expect.stringContaining('no longer finds'),
    });
  });
});
