import { openWorkshop, type Workshop } from '@carveback/testing';
import { authorise } from '../../test/authority.js';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { setScene, type Scene } from '../../test/main-job.js';
import { move, requestsOf } from '../../test/submitted.js';
import {
  ApplicationAnswerService,
  ApplicationService,
  type NewApplicationAnswer,
} from '../applications/index.js';
import { ContactService } from '../clients/index.js';
import { ControlService, type NewControlStatement } from '../controls/index.js';
import { DiaryListService } from '../diary/index.js';
import { SendingHoldService } from '../endorsements/index.js';
import { PolicyService } from '../policies/index.js';
import { ServiceLineService } from '../service-lines/index.js';
import { DriftListService } from './index.js';

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

const DESCRIBES = 'We offer help desk and managed detection and response.';
const apply = (text?: string, signedOn = '2025-12-01') =>
  house.get(ApplicationService).add(house.principal, { policyId: scene.policy.id, signedOn, text });
const answer = (applicationId: string, ...answers: NewApplicationAnswer[]) =>
  house.get(ApplicationAnswerService).record(house.principal, { applicationId, answers });
const MFA = { topic: 'mfa', answer: 'yes', words: 'Is MFA used on all systems? Yes' } as const;
const say = (changes: Partial<NewControlStatement>, by = house.principal) =>
  house.get(ControlService).record(by, { clientId: scene.client.id, kind: 'mfa', ...changes });
const open = () => house.get(DriftListService).openByClientIds(house.principal, [scene.client.id]);
const listed = async (includeCleared: boolean) =>
  (
    await house.get(DriftListService).list(house.principal, {
      ...{ clientId: scene.client.id, includeCleared, first: 100, after: null },
    })
  ).items;
const ends = async () => (await listed(true)).map(({ clearedBy }) => clearedBy);
const sellEdr = (firstSoldOn = '2025-06-01') =>
  scene.sell('Managed EDR', { code: 'managed_detection_response', firstSoldOn });
const entries = async () =>
  (
    await house.get(DiaryListService).list(house.principal, {
      ...{ policyId: scene.policy.id, kinds: ['application_drift'], first: 100, after: null },
    })
  ).items;

describe('the drift of an application', () => {
  it('opens with the review that finds it, is entered in the diary once a day, and ends when a newer one describes it', async () => {
    await apply('We offer help desk.');
    await sellEdr();
    await scene.sell('Help desk', { code: 'help_desk' });
    await workshop.drain();
    expect(await open()).toMatchObject([
      {
        ...{
          policyId: scene.policy.id,
          title: '"Managed EDR"',
          state: 'not_described',
          severity: 'critical',
        },
        ...{ reasons: ['sold_before_signing'], since: '2025-12-01', today: 'sold since 2025-06-01' },
      },
    ]);
    await scene.sell('Managed firewall', { code: 'network_security', firstSoldOn: '2026-02-01' });
    await workshop.drain();
    expect(await open()).toHaveLength(2);
    expect(await entries()).toMatchObject([
      {
        title: 'The application says otherwise than today: "Managed EDR"',
        dueOn: '2026-03-03',
        doneAt: null,
      },
    ]);
    expect(await house.audit(scene.policy.id)).toContain('application_drift.changed');
    await apply(`${DESCRIBES} We manage firewalls.`, '2026-02-20');
    await workshop.drain();
    expect(await open()).toEqual([]);
    expect(await ends()).toEqual(['new_application', 'new_application']);
  });

  it('opens and ends with what the client says, in the same transaction', async () => {
    const { id } = await apply(DESCRIBES);
    await workshop.drain();
    await answer(id, MFA);
    expect(await open()).toEqual([]);
    await say({ percent: 100 });
    expect(await open()).toEqual([]);
    await say({ percent: 40, assetClass: 'endpoints', asOf: '2026-02-10' });
    expect(await open()).toMatchObject([
      {
        title: 'MFA',
        severity: 'critical',
        words: MFA.words,
        today: '40 % (MFA, endpoints)',
        since: '2026-02-10',
      },
    ]);
    await say({ percent: 60, assetClass: 'endpoints' });
    expect(await open()).toMatchObject([{ today: '60 % (MFA, endpoints)', since: '2026-02-10' }]);
    await say({ percent: 100, assetClass: 'endpoints' });
    expect(await ends()).toEqual(['agrees']);
    await say({ percent: 90, assetClass: 'endpoints' });
    expect(await open()).toHaveLength(1);
  });

  it('opens with what is entered from the paper, and ends when that is taken back', async () => {
    const { id } = await apply();
    await say({ percent: 5 });
    await answer(id, MFA);
    expect(await open()).toHaveLength(1);
    await answer(id, { topic: 'mfa' });
    expect(await ends()).toEqual(['answer_taken_back']);
  });

  it('follows what a client user says, by the worker', async () => {
    const { id } = await apply(DESCRIBES);
    await answer(id, MFA);
    const user = await house.hire('client_user', scene.client.id);
    await say({ percent: 5 }, user);
    expect(await open()).toEqual([]);
    await workshop.drain();
    expect(await open()).toHaveLength(1);
    for (const read of [
      () => house.get(DriftListService).openByClientIds(user, [scene.client.id]),
      () => house.get(DriftListService).ledgersByPolicyIds(user, [scene.policy.id]),
      () => house.get(DriftListService).list(user, { first: 1, after: null }),
    ]) {
      await expect(read()).rejects.toMatchObject({ code: 'permission/denied' });
    }
  });

  it('stands while a newer application is not in hand, and ends with its policy', async () => {
    await apply('We offer help desk.');
    await sellEdr();
    await workshop.drain();
    await apply(undefined, '2026-02-01');
    await workshop.drain();
    expect(await open()).toHaveLength(1);
    const { id, version } = scene.policy;
    await house
      .get(PolicyService)
      .cancel(house.principal, { id, version, cancelledOn: '2026-02-28', why: 'sold' });
    await workshop.drain();
    expect(await ends()).toEqual(['policy_ended']);
  });

  it('ends when the service is retired', async () => {
    await apply('We offer help desk.');
    const line = await sellEdr();
    await workshop.drain();
    await house.get(ServiceLineService).retire(house.principal, { id: line.id, version: line.version });
    await workshop.drain();
    expect(await ends()).toEqual(['service_retired']);
  });

  it('is found once, however often the client is reviewed', async () => {
    await apply('We offer help desk.');
    await sellEdr();
    await workshop.drain();
    await scene.sell('Help desk', { code: 'help_desk' });
    await workshop.drain();
    expect(await listed(true)).toHaveLength(1);
  });

  it('is listed in pages, and out of reach of another brokerage', async () => {
    const { id } = await apply('We offer help desk.');
    await sellEdr();
    await workshop.drain();
    await answer(id, MFA, { topic: 'ai_used', answer: 'no' });
    await say({ percent: 5 });
    await say({ kind: 'ai_used', answer: 'yes' });
    const drifts = house.get(DriftListService);
    const ask = { clientId: scene.client.id, first: 2 };
    const first = await drifts.list(house.auditor, { ...ask, after: null });
    expect(first.items.map(({ severity }) => severity)).toEqual(['critical', 'critical']);
    const second = await drifts.list(house.auditor, { ...ask, after: first.nextCursor });
    expect(second.items.map(({ lineKey, severity }) => [lineKey, severity])).toEqual([['ai_used', 'medium']]);
    expect(second.nextCursor).toBeNull();
    expect((await drifts.list(house.stranger, { ...ask, after: null })).items).toEqual([]);
    expect(await drifts.ledgersByPolicyIds(house.stranger, [scene.policy.id])).toEqual([]);
    const [ledger] = await drifts.ledgersByPolicyIds(house.auditor, [scene.policy.id]);
    expect(ledger?.lines.map(({ key }) => key.split(':')[0])).toEqual(['service', 'mfa', 'ai_used']);
  });
});

describe('a request under an application that has drifted', () => {
  const holds = async () => {
    const [request] = await requestsOf(house, scene.client.id);
    return house.get(SendingHoldService).byRequestIds(house.principal, [request!.id]);
  };
  const briefs = async () => (await holds()).map(({ reason, detail }) => [reason, detail]);
  const toReady = async () => {
    await workshop.drain();
    const [request] = await requestsOf(house, scene.client.id);
    const waiting = await move(house, request!, 'broker_review', 'awaiting_client_authority');
    await authorise(house, waiting);
    return move(house, waiting, 'ready');
  };
  const DRIFT = 'The application says otherwise than what is so today. MFA: said yes, today 5 %.';

  it('is held when it becomes ready', async () => {
    const { id } = await apply(DESCRIBES);
    await sellEdr('2026-01-15');
    await answer(id, MFA);
    await say({ percent: 5 });
    const ready = await toReady();
    expect(await briefs()).toEqual([['application_drift', DRIFT]]);
    await expect(move(house, ready, 'submitted')).rejects.toMatchObject({ code: 'endorsement/sending_held' });
  });

  it('is held when the drift comes to light while it waits to be sent', async () => {
    const { id } = await apply(DESCRIBES);
    await sellEdr('2026-01-15');
    await toReady();
    expect(await holds()).toEqual([]);
    await say({ percent: 5 });
    await answer(id, MFA);
    expect(await briefs()).toEqual([['application_drift', DRIFT]]);
  });

  it('goes out when it tells of the service itself, and the service began after the application', async () => {
    await apply('We offer help desk.');
    await sellEdr('2026-01-15');
    const ready = await toReady();
    expect(await open()).toMatchObject([{ reasons: ['started_after_signing'], severity: 'high' }]);
    expect(await holds()).toEqual([]);
    await move(house, ready, 'submitted');
  });

  it('is held for another service of which the carrier has not been told', async () => {
    await apply('We offer help desk.');
    await sellEdr('2026-01-15');
    await scene.sell('Network support', { code: 'network_management', firstSoldOn: '2026-02-01' });
    await toReady();
    const detail =
      'The application says otherwise than what is so today. "Network support" is not described (sold since 2026-02-01).';
    expect(await briefs()).toEqual([['application_drift', detail]]);
  });

  it('is held once for what was sold before the application, not twice', async () => {
    await apply('We offer help desk.');
    await sellEdr();
    await toReady();
    expect((await holds()).map(({ reason }) => reason)).toEqual(['service_before_application']);
  });

  it('is not held again for what was released, but for another drift it is', async () => {
    const { id } = await apply(DESCRIBES);
    await sellEdr('2026-01-15');
    await answer(id, MFA);
    await say({ percent: 5 });
    await toReady();
    const [hold] = await holds();
    await release(hold!);
    await say({ kind: 'backups_tested', answer: 'yes' });
    expect(await holds()).toHaveLength(1);
    await say({ kind: 'ai_used', answer: 'yes' });
    await answer(id, { topic: 'ai_used', answer: 'no' });
    expect((await holds()).map(({ detail }) => detail)).toEqual([
      DRIFT,
      'The application says otherwise than what is so today. Use of AI: said no, today yes.',
    ]);
  });

  it('is held anew, once it is released, for what came to light while it was held', async () => {
    const { id } = await apply(DESCRIBES);
    await sellEdr('2026-01-15');
    await answer(id, MFA, { topic: 'ai_used', answer: 'no' });
    await say({ percent: 5 });
    await toReady();
    await say({ kind: 'ai_used', answer: 'yes' });
    const [hold, ...others] = await holds();
    expect(others).toEqual([]);
    await release(hold!);
    await workshop.drain();
    expect((await holds())[1]).toMatchObject({ detail: expect.stringContaining('Use of AI') as string });
  });

  async function release({ id, version }: { id: string; version: number }): Promise<void> {
    const service = house.get(SendingHoldService);
    const half = await service.releaseAsPrincipal(house.principal, { id, version });
    const person = { clientId: scene.client.id, name: 'Pat President', maySign: true };
    const { id: contactId } = await house.get(ContactService).add(house.principal, person);
    await service.recordClientRelease(house.principal, {
      ...{ id, version: half.version, contactId, releasedOn: '2026-02-28', counselAdvised: true },
    });
  }
});
