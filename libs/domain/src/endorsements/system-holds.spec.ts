import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { factsAbout, put } from '../../test/case-facts.js';
import { openHouse, type House } from '../../test/house.js';
import { setScene, type Scene } from '../../test/main-job.js';
import { ApplicationService } from '../applications/index.js';
import { ContactService } from '../clients/index.js';
import { ReviewService } from '../reviews/index.js';
import { ServiceLineService } from '../service-lines/index.js';
import {
  EndorsementRequestService,
  SendingHoldService,
  type EndorsementStatus,
  type RequestView,
  type SendingHold,
} from './index.js';

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
  await scene.sell('Managed EDR', { code: 'managed_detection_response' });
  await workshop.drain();
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const service = () => house.get(EndorsementRequestService);
const OMITS = 'We offer help desk and firewall management.';
const OMISSION = {
  reason: 'service_before_application',
  detail: 'The application signed on 2025-12-01 does not describe "Managed EDR" (sold since 2025-06-01).',
  raisedBy: null,
};

async function request(): Promise<RequestView> {
  const [only] = await service().byClientIds(house.principal, [scene.client.id]);
  if (!only) throw new Error('no request');
  return only;
}

async function move(...path: EndorsementStatus[]): Promise<void> {
  for (const to of path) {
    const { id, version, letterVersion } = await request();
    if (to === 'ready') await factsAbout(house, await request()).authority(letterVersion);
    await service().move(house.principal, { id, version, to, why: 'test' });
  }
}
const toReady = () => move('broker_review', 'awaiting_client_authority', 'ready');

const apply = (text?: string, signedOn = '2025-12-01') =>
  house.get(ApplicationService).add(house.principal, { policyId: scene.policy.id, signedOn, text });
const holds = async () => house.get(SendingHoldService).byRequestIds(house.principal, [(await request()).id]);

/** What a client answered to a sweep, of which its own feature has specs. */
async function reported(words: string): Promise<void> {
  const { id: client_id } = scene.client;
  const person = { clientId: client_id, name: 'Pat President', maySubmit: true };
  const { id: contact_id } = await house.get(ContactService).add(house.principal, person);
  await put(house, 'sweep_answers', {
    ...{ client_id, policy_id: scene.policy.id, step: 'last_sweep', answer: 'reported', words, contact_id },
    ...{ name: 'Pat President', title: '', given_on: '2026-02-27', channel: 'email' },
    ...{ recorded_by: house.principal.userId, created_at: house.clock.instant },
  });
}

async function reviewed(): Promise<void> {
  await house.get(ReviewService).request(house.principal, scene.client.id);
  await workshop.drain();
}

async function release({ id, version }: SendingHold): Promise<void> {
  const half = await house.get(SendingHoldService).releaseAsPrincipal(house.principal, { id, version });
  const person = { clientId: scene.client.id, name: 'Pat President', maySign: true };
  const { id: contactId } = await house.get(ContactService).add(house.principal, person);
  await house.get(SendingHoldService).recordClientRelease(house.principal, {
    ...{ id, version: half.version, contactId, releasedOn: '2026-02-28', counselAdvised: true },
  });
}

describe('a request that becomes ready', () => {
  it('is held when a service began before an application that omits it', async () => {
    await apply(OMITS);
    await toReady();
    expect(await holds()).toMatchObject([OMISSION]);
    expect(await house.audit((await request()).id)).toContain('sending_hold.raised');
    await expect(move('submitted')).rejects.toMatchObject({ code: 'endorsement/sending_held' });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the application describes it', () => apply('We offer help desk and managed detection and response.')],
    ['it began after the application was signed', () => apply(OMITS, '2025-05-31')],
    ['the application is not in hand', () => apply()],
    ['there is no application', () => Promise.resolve()],
    [
      'only an earlier application omits it',
      () => apply(OMITS).then(() => apply('We offer managed detection and response.', '2025-12-15')),
    ],
  ])('goes out when %s', async (_, arrange) => {
    await arrange();
    await toReady();
    expect(await holds()).toEqual([]);
    await move('submitted');
  });

  it('is held when it states circumstances', async () => {
    const { id, version } = await request();
    const circumstances = {
      text: 'A client was breached.',
      signedBy: 'Pat President',
      signedOn: '2026-02-20',
    };
    await service().edit(house.principal, { id, version, circumstances });
    await workshop.drain();
    await toReady();
    expect(await holds()).toMatchObject([
      {
        reason: 'known_circumstance',
        detail: 'The request passes on circumstances that Pat President signed on 2026-02-20.',
        raisedBy: null,
      },
    ]);
  });

  it('is held when the client reports a circumstance while it waits, and not again once that is released', async () => {
    await toReady();
    await reported('A server of a client stood still for a day.');
    await reviewed();
    const [hold] = await holds();
    expect(hold).toMatchObject({
      reason: 'known_circumstance',
      detail: 'The client reported on 2026-02-27: "A server of a client stood still for a day.".',
    });
    await release(hold!);
    await reviewed();
    expect(await holds()).toHaveLength(1);
    await reported('And another.');
    await reviewed();
    expect((await holds()).map(({ detail }) => detail)).toContain(
      'The client reported on 2026-02-27: "And another.".',
    );
    await expect(move('submitted')).rejects.toMatchObject({ code: 'endorsement/sending_held' });
  });

  it('is held when the omission comes to light while it waits to be sent', async () => {
    await toReady();
    expect(await holds()).toEqual([]);
    await apply(OMITS);
    await workshop.drain();
    expect(await holds()).toMatchObject([OMISSION]);
    await expect(move('submitted')).rejects.toMatchObject({ code: 'endorsement/sending_held' });
  });

  it('is not held again for what was released, but for another omission it is', async () => {
    await apply(OMITS);
    await toReady();
    const [first] = await holds();
    await release(first!);
    await move('broker_review', 'awaiting_client_authority', 'ready');
    expect(await holds()).toHaveLength(1);
    const [line] = await house.get(ServiceLineService).listByClientIds(house.principal, [scene.client.id]);
    const earlier = { id: line!.id, version: line!.version, firstSoldOn: '2024-01-01' };
    await house.get(ServiceLineService).change(house.principal, earlier);
    await workshop.drain();
    expect(
      (await holds()).map(({ detail, principalReleasedAt }) => [detail, principalReleasedAt !== null]),
    ).toEqual([
      [OMISSION.detail, true],
      [OMISSION.detail.replace('2025-06-01', '2024-01-01'), false],
    ]);
  });
});
