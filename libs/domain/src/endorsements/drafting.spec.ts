import { openWorkshop, type Workshop } from '@carveback/testing';
import { authorise } from '../../test/authority.js';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT, setScene, type Scene } from '../../test/main-job.js';
import { FindingService } from '../findings/index.js';
import { ReviewService } from '../reviews/index.js';
import { ServiceLineService, type ServiceLine } from '../service-lines/index.js';
import { WordingService } from '../wordings/index.js';
import { EndorsementRequestService, type EndorsementStatus, type RequestView } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let scene: Scene;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
beforeEach(async () => {
  scene = await setScene(house, shelf);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const service = () => house.get(EndorsementRequestService);
const requests = () => service().byClientIds(house.principal, [scene.client.id]);
const sellEdr = () => scene.sell('Managed EDR', { code: 'managed_detection_response' });
const sellSoc = () => scene.sell('24x7 SOC', { code: 'security_monitoring' });

async function only(): Promise<RequestView> {
  const [request, ...others] = await requests();
  expect(others).toEqual([]);
  if (!request) throw new Error('no request');
  return request;
}

async function moveTo(request: RequestView, ...path: EndorsementStatus[]): Promise<RequestView> {
  let at = request;
  for (const to of path)
    at = await service().move(house.principal, { id: at.id, version: at.version, to, why: 'test' });
  return at;
}

async function retire({ id }: ServiceLine): Promise<void> {
  const line = await house.get(ServiceLineService).get(house.principal, id);
  await house.get(ServiceLineService).retire(house.principal, { id, version: line.version });
}

describe('draft requests', () => {
  it('keep what a person edited, and only add to it', async () => {
    await sellEdr();
    await workshop.drain();
    const { id, version } = await only();
    const mine = [{ from: null, place: 'Definitions', text: 'managed endpoint services' }];
    await service().edit(house.principal, { id, version, proposals: mine });
    await sellSoc();
    await workshop.drain();
    const request = await only();
    expect(request.proposals[0]?.text).toBe('managed endpoint services');
    expect(request.proposals.length).toBeGreaterThan(1);
    expect(request).toMatchObject({ openFindings: 2, proposalsEdited: true });
  });

  it('do not let a colleague’s edit be lost', async () => {
    await sellEdr();
    await workshop.drain();
    const { id, version } = await only();
    await service().edit(house.principal, { id, version, narrative: 'First.' });
    await expect(
      service().edit(house.principal, { id, version, narrative: 'Second.' }),
    ).rejects.toMatchObject({
      code: 'record/changed',
    });
  });

  it('open anew beside one in review; that one cannot become a second draft', async () => {
    await sellEdr();
    await workshop.drain();
    const reviewed = await moveTo(await only(), 'broker_review');
    await sellSoc();
    await workshop.drain();
    expect((await requests()).map(({ status }) => status).sort()).toEqual(['broker_review', 'draft']);
    const current = await service().get(house.principal, reviewed.id);
    await expect(moveTo(current, 'draft')).rejects.toMatchObject({ code: 'endorsement/other_draft' });
  });

  it('lose their approval when a finding they ask about is gone, and are frozen once submitted', async () => {
    const [edr, soc] = [await sellEdr(), await sellSoc()];
    await workshop.drain();
    const waiting = await moveTo(await only(), 'broker_review', 'awaiting_client_authority');
    await authorise(house, waiting);
    const ready = await moveTo(waiting, 'ready');
    expect(ready.approvedBy).toBe(house.principal.userId);
    await retire(soc);
    await workshop.drain();
    const again = await only();
    expect(again).toMatchObject({
      status: 'broker_review',
      approvedBy: null,
      openFindings: 1,
      letterVersion: 2,
    });
    const moves = await service().movesByRequestIds(house.principal, [again.id]);
    expect(moves.map(({ toStatus, movedBy }) => [toStatus, movedBy === null])).toEqual([
      ['draft', true],
      ['broker_review', false],
      ['awaiting_client_authority', false],
      ['ready', false],
      ['broker_review', true],
    ]);
    const asked = await moveTo(again, 'awaiting_client_authority');
    await expect(moveTo(asked, 'ready')).rejects.toMatchObject({ code: 'endorsement/no_authority' });
    await authorise(house, asked);
    const sent = await moveTo(asked, 'ready', 'submitted');
    await retire(edr);
    await workshop.drain();
    expect(await only()).toMatchObject({ status: 'submitted', version: sent.version, openFindings: 0 });
    await expect(
      service().edit(house.principal, { id: sent.id, version: sent.version, narrative: 'More.' }),
    ).rejects.toMatchObject({ code: 'endorsement/frozen' });
  });

  it('are approved and submitted only by those who may', async () => {
    await sellEdr();
    await workshop.drain();
    const reviewed = await moveTo(await only(), 'broker_review');
    const manager = await house.hire('account_manager');
    const move = { id: reviewed.id, version: reviewed.version, to: 'awaiting_client_authority' as const };
    await expect(service().move(manager, move)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(service().move(house.auditor, move)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(service().move(house.stranger, move)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(service().move(house.principal, { ...move, to: 'draft', why: ' ' })).rejects.toMatchObject({
      code: 'input/blank',
      field: 'why',
    });
  });

  it('ask nothing about a service that nobody knows: that is a question to the client', async () => {
    await scene.sell('Zorbing Platinum');
    await workshop.drain();
    const findings = await house
      .get(FindingService)
      .list(house.principal, { clientId: scene.client.id, includeCured: false });
    expect(findings).toMatchObject([{ kind: 'question' }]);
    expect(await requests()).toEqual([]);
    const lines = await house.get(ServiceLineService).listByClientIds(house.principal, [scene.client.id]);
    const [{ id, version }] = lines as [ServiceLine];
    await house
      .get(ServiceLineService)
      .change(house.principal, { id, version, code: 'managed_detection_response' });
    await workshop.drain();
    expect(await only()).toMatchObject({ openFindings: 1 });
  });

  it('follow what is said about their services, with another version of the letter', async () => {
    const { id } = await sellEdr();
    await workshop.drain();
    const { version } = await house.get(ServiceLineService).get(house.principal, id);
    const description = 'Watches endpoints and isolates them on suspicion.';
    await house.get(ServiceLineService).change(house.principal, { id, version, description });
    await workshop.drain();
    expect((await only()).letterVersion).toBe(2);
    await house.get(ReviewService).request(house.principal, scene.client.id);
    await workshop.drain();
    expect((await only()).letterVersion).toBe(2);
  });

  it('stand while the policy cannot be read, and its documents are named', async () => {
    await sellEdr();
    await workshop.drain();
    const before = await only();
    const [form] = await house.get(WordingService).listByPolicyIds(house.principal, [scene.policy.id]);
    await house.get(WordingService).supersede(house.principal, { id: form?.id ?? '', why: 'wrong policy' });
    await workshop.drain();
    const [review] = await house.get(ReviewService).latestByClientIds(house.principal, [scene.client.id]);
    expect(review?.policies).toMatchObject([{ definition: null, missingDocuments: ['The policy wording'] }]);
    expect(await house.get(ReviewService).verdictsByReviewIds(house.principal, [review?.id ?? ''])).toEqual(
      [],
    );
    expect(await only()).toMatchObject({ openFindings: 1, proposals: before.proposals });
  });

  it('are joined again when a cured finding comes back', async () => {
    await sellEdr();
    await workshop.drain();
    await scene.file('Endorsement 1', CURING_ENDORSEMENT, 'endorsement');
    await workshop.drain();
    const emptied = await only();
    expect(emptied.openFindings).toBe(0);
    const documents = await house.get(WordingService).listByPolicyIds(house.principal, [scene.policy.id]);
    const endorsement = documents.find(({ title }) => title === 'Endorsement 1');
    await house
      .get(WordingService)
      .supersede(house.principal, { id: endorsement?.id ?? '', why: 'rescinded' });
    await workshop.drain();
    expect(await only()).toMatchObject({ id: emptied.id, openFindings: 1 });
  });
});
