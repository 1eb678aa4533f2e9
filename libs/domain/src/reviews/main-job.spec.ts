import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT, setScene, type Scene } from '../../test/main-job.js';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { EndorsementRequestService } from '../endorsements/index.js';
import { FindingService } from '../findings/index.js';
import { LetterService } from '../letters/index.js';
import { ServiceLineService } from '../service-lines/index.js';
import { ReviewService } from './index.js';

let house: House;
let workshop: Workshop;
let scene: Scene;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  scene = await setScene(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const findings = (includeCured = false) =>
  house.get(FindingService).list(house.principal, { clientId: scene.client.id, includeCured });
const requests = () => house.get(EndorsementRequestService).byClientIds(house.principal, [scene.client.id]);

describe('a service line is added', () => {
  it('is reviewed, found, asked for, and put on paper', async () => {
    const edr = await scene.sell('Managed EDR', { code: 'managed_detection_response' });
    const reports = await workshop.drain();
    expect(new Set(reports.map(({ outcome }) => outcome))).toEqual(new Set(['done']));
    expect(reports.map(({ job }) => job?.name)).toEqual(
      expect.arrayContaining(['client.review', 'service_line.receipt', 'endorsement_request.letter']),
    );

    const [review] = await house.get(ReviewService).latestByClientIds(house.principal, [scene.client.id]);
    const verdicts = await house.get(ReviewService).verdictsByReviewIds(house.principal, [review?.id ?? '']);
    expect(verdicts).toMatchObject([
      { serviceLineId: edr.id, verdict: 'gap', code: 'managed_detection_response' },
    ]);
    expect(verdicts[0]?.evidence[0]?.text).toContain('IT consulting and network support');
    expect(review?.policies).toMatchObject([{ policyId: scene.policy.id }]);
    expect(await findings()).toMatchObject([
      { serviceLineId: edr.id, kind: 'request', verdict: 'gap', curedAt: null },
    ]);
    const [request] = await requests();
    expect(request).toMatchObject({
      status: 'draft',
      effectiveOn: '2026-02-28',
      openFindings: 1,
      letterVersion: 1,
    });
    expect(request?.needBy).toBe('2026-03-13');
    const letters = house.get(LetterService);
    expect(await letters.byRequestIds(house.principal, [request?.id ?? ''])).toHaveLength(1);
    expect(await letters.byServiceLineIds(house.principal, [edr.id])).toHaveLength(1);
  });

  it('joins the open draft of the same policy with the next service, and makes another version', async () => {
    const before = await requests();
    await scene.sell('24x7 SOC', { code: 'security_monitoring' });
    await workshop.drain();
    const [request, ...others] = await requests();
    expect(others).toEqual([]);
    expect(request).toMatchObject({ id: before[0]?.id, openFindings: 2, letterVersion: 2 });
    const letters = await house.get(LetterService).byRequestIds(house.principal, [request?.id ?? '']);
    expect(letters.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('cures the finding of a service that is retired, which leaves the draft', async () => {
    const lines = await house.get(ServiceLineService).listByClientIds(house.principal, [scene.client.id]);
    const soc = lines.find(({ name }) => name.includes('SOC'));
    await house
      .get(ServiceLineService)
      .retire(house.principal, { id: soc?.id ?? '', version: soc?.version ?? 0 });
    await workshop.drain();
    const cured = (await findings(true)).filter(({ curedAt }) => curedAt);
    expect(cured).toMatchObject([{ serviceLineId: soc?.id, curedBy: 'service_retired' }]);
    expect((await requests())[0]).toMatchObject({ openFindings: 1, letterVersion: 3 });
  });

  it('cures the finding once the issued wording passes, and keeps the emptied draft', async () => {
    await scene.file('Endorsement 1', CURING_ENDORSEMENT, 'endorsement');
    await workshop.drain();
    expect(await findings()).toEqual([]);
    const [request] = await requests();
    expect(request).toMatchObject({ status: 'draft', openFindings: 0, proposals: [] });
    const move = { id: request?.id ?? '', version: request?.version ?? 0, to: 'broker_review' as const };
    await expect(house.get(EndorsementRequestService).move(house.principal, move)).rejects.toMatchObject({
      code: 'endorsement/nothing_to_ask',
    });
  });
});
