import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { answer, drive, openCase } from '../../test/case.js';
import { openHouse, type House } from '../../test/house.js';
import { DayTeller } from '../days/day-teller.js';
import { EndorsementRequestService, type RequestView } from '../endorsements/index.js';
import { LetterOrderService, LetterService } from '../letters/index.js';
import { PolicyService, type NewPolicy, type Policy } from '../policies/index.js';
import { TowerService } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const requests = () => house.get(EndorsementRequestService);
const towerOf = async (requestId: string, who = house.principal) =>
  (await house.get(TowerService).byRequestIds(who, [requestId]))[0];
const above = ({ id, clientId }: Policy, changes: Partial<NewPolicy> = {}) =>
  shelf.policy(
    { id: clientId, name: 'Harbor IT <Services>' },
    { layer: 'excess', underlyingPolicyId: id, followsForm: true, ...changes },
  );
const onPolicy = async ({ id, clientId }: Policy): Promise<RequestView[]> =>
  (await requests().byClientIds(house.principal, [clientId])).filter(({ policyId }) => policyId === id);
const letterOf = async (requestId: string): Promise<string> => {
  const [letter] = await house.get(LetterService).byRequestIds(house.principal, [requestId]);
  const { bytes } = await house.get(LetterService).file(house.principal, letter!.id, 'html');
  return bytes.toString('utf8');
};
const report = async (clientId: string): Promise<string> => {
  await house.get(LetterOrderService).order(house.principal, { kind: 'coverage_gap_report', clientId });
  await workshop.drain();
  const letters = await house.get(LetterService).byClientIds(house.principal, [clientId]);
  const reports = letters.filter(({ kind }) => kind === 'coverage_gap_report');
  const newest = reports.reduce((a, b) => (a.version > b.version ? a : b));
  const { bytes } = await house.get(LetterService).file(house.principal, newest.id, 'html');
  return bytes.toString('utf8');
};

describe('a tower', () => {
  it('of three layers is complete when each carrier has answered, and closes only then', async () => {
    const { scene, requestId } = await openCase(house, workshop, shelf);
    const middle = await above(scene.policy, { followFormExceptions: ['Section IV, <Defence costs>'] });
    const top = await above(middle);
    const expired = await above(scene.policy, { effectiveOn: '2025-06-01', expiresOn: '2026-02-01' });
    const cancelled = await above(scene.policy);
    const { id, version } = cancelled;
    await house.get(PolicyService).cancel(house.principal, { id, version, cancelledOn: '2026-02-01' });
    await workshop.drain();
    expect(await towerOf(requestId)).toBeUndefined();

    const confirmed = await drive(house, workshop, requestId, 'confirmed');
    await workshop.drain();
    const [[second], [third]] = [await onPolicy(middle), await onPolicy(top)];
    expect([second, third]).toMatchObject([
      { status: 'draft', effectiveOn: confirmed.effectiveOn },
      { status: 'draft', effectiveOn: confirmed.effectiveOn },
    ]);
    expect([await onPolicy(expired), await onPolicy(cancelled)]).toEqual([[], []]);
    expect(await towerOf(requestId)).toEqual({
      requestId,
      complete: false,
      answered: 1,
      layers: [
        { policyId: scene.policy.id, requestId, answered: true, answer: 'follows' },
        { policyId: middle.id, requestId: second!.id, answered: false, answer: 'waiting' },
        { policyId: top.id, requestId: third!.id, answered: false, answer: 'waiting' },
      ],
    });
    const letter = await letterOf(second!.id);
    expect(letter).toContain(`policy ${scene.policy.policyNumber}`);
    expect(letter).toContain('Section IV, &lt;Defence costs&gt;');
    expect(letter).toContain('Managed EDR');
    expect(await report(scene.client.id)).toContain('Not complete: 1 of 3 carriers');

    await drive(house, workshop, requestId, 'delivered');
    const close = async () => {
      const { version: now } = await requests().get(house.principal, requestId);
      return requests().move(house.principal, { id: requestId, version: now, to: 'closed' });
    };
    await workshop.drain();
    await expect(close()).rejects.toMatchObject({
      code: 'endorsement/tower_open',
      message: expect.stringContaining(second!.caseNumber),
    });
    expect(await onPolicy(top)).toHaveLength(1);

    house.clock.instant = new Date('2026-03-03T03:00:00Z');
    await drive(house, workshop, second!.id, 'acknowledged');
    await answer(house, second!, 'confirmation');
    await workshop.drain();
    expect(await onPolicy(top)).toHaveLength(1);
    await drive(house, workshop, third!.id, 'declined_by_carrier');
    expect(await towerOf(requestId)).toMatchObject({
      complete: true,
      answered: 3,
      layers: [{ answer: 'follows' }, { answer: 'follows' }, { answer: 'declined' }],
    });
    expect(await report(scene.client.id)).toContain('Complete: all 3 carriers');
    expect(await close()).toMatchObject({ status: 'closed' });
  }, 180_000);

  it('is asked anew when a layer is entered later, once, and an ended request is not waited for', async () => {
    const { scene, requestId } = await openCase(house, workshop, shelf);
    await drive(house, workshop, requestId, 'confirmed');
    const late = await above(scene.policy);
    house.clock.instant = new Date('2026-03-05T15:00:00Z');
    await workshop.get(DayTeller).tellNewDays();
    await workshop.drain();
    house.clock.instant = new Date('2026-03-06T15:00:00Z');
    await workshop.get(DayTeller).tellNewDays();
    await workshop.drain();
    const asked = await onPolicy(late);
    expect(asked).toHaveLength(1);
    expect(await house.audit(asked[0]!.id)).toContain('endorsement_request.follows');
    expect(await towerOf(requestId, house.stranger)).toBeUndefined();
    await drive(house, workshop, asked[0]!.id, 'withdrawn');
    expect(await towerOf(requestId)).toMatchObject({
      complete: false,
      layers: [{ answer: 'follows' }, { answer: 'not_asked', answered: false }],
    });
  }, 120_000);

  it('that agrees without an endorsement is closed on its word in writing', async () => {
    const { scene, requestId } = await openCase(house, workshop, shelf);
    const layer = await above(scene.policy);
    await drive(house, workshop, requestId, 'confirmed');
    const [asked] = await onPolicy(layer);
    await drive(house, workshop, asked!.id, 'acknowledged');
    await answer(house, asked!, 'confirmation_without_endorsement', { inWriting: false });
    const close = async () => {
      const { id, version } = await requests().get(house.principal, asked!.id);
      return requests().move(house.principal, { id, version, to: 'closed', why: 'It follows' });
    };
    await expect(close()).rejects.toMatchObject({ code: 'endorsement/not_proven' });
    expect(await towerOf(requestId)).toMatchObject({ complete: false });
    await answer(house, asked!, 'confirmation_without_endorsement');
    expect(await close()).toMatchObject({ status: 'closed' });
    expect(await towerOf(requestId)).toMatchObject({ complete: true, answered: 2 });
  }, 120_000);

  it('keeps what an excess form does not follow, and a primary policy follows nothing', async () => {
    const client = await shelf.client();
    const primary = await shelf.policy(client);
    const layer = await above(primary, { followFormExceptions: ['Defence costs'] });
    expect(layer).toMatchObject({ followsForm: true, followFormExceptions: ['Defence costs'] });
    const wrong = shelf.policy(client, { followsForm: true });
    await expect(wrong).rejects.toMatchObject({ code: 'policy/layer', field: 'followsForm' });
  });
});
