import { openWorkshop, type Workshop } from '@carveback/testing';
import { factsAbout } from '../../test/case-facts.js';
import { openHouse, type House } from '../../test/house.js';
import { setScene, type Scene } from '../../test/main-job.js';
import { ContactService, type Contact } from '../clients/index.js';
import {
  EndorsementRequestService,
  SendingHoldService,
  type ClientRelease,
  type EndorsementStatus,
  type RequestView,
  type SendingHold,
} from './index.js';

let house: House;
let workshop: Workshop;
let scene: Scene;
let request: RequestView;
let signer: Contact;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  scene = await setScene(house);
  await scene.sell('Managed EDR', { code: 'managed_detection_response' });
  await workshop.drain();
  [request] = (await house
    .get(EndorsementRequestService)
    .byClientIds(house.principal, [scene.client.id])) as [RequestView];
  const person = { clientId: scene.client.id, name: 'Pat President', maySign: true };
  signer = await house.get(ContactService).add(house.principal, person);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const service = () => house.get(SendingHoldService);
const raise = (reason: SendingHold['reason'] = 'known_circumstance', actor = house.principal) =>
  service().raise(actor, { requestId: request.id, reason, detail: 'A client of theirs was breached.' });
const release = ({ id, version }: SendingHold, changes: Partial<ClientRelease> = {}) =>
  service().recordClientRelease(house.principal, {
    id,
    version,
    contactId: signer.id,
    releasedOn: '2026-02-28',
    counselAdvised: true,
    ...changes,
  });

async function move(...path: EndorsementStatus[]): Promise<RequestView> {
  const requests = house.get(EndorsementRequestService);
  for (const to of path) {
    const { version } = await requests.get(house.principal, request.id);
    request = await requests.move(house.principal, { id: request.id, version, to });
  }
  return request;
}

describe('a hold on sending', () => {
  it('is raised once per reason, by brokers, with words for those who release it', async () => {
    const manager = await house.hire('account_manager');
    const hold = await raise('known_circumstance', manager);
    expect(hold).toMatchObject({
      reason: 'known_circumstance',
      raisedBy: manager.userId,
      raisedAt: house.clock.now(),
      counselAdvised: false,
    });
    expect(await raise()).toEqual(hold);
    expect((await house.audit(request.id)).filter((action) => action === 'sending_hold.raised')).toHaveLength(
      1,
    );
    for (const actor of [house.auditor, await house.hire('client_user', scene.client.id)]) {
      await expect(raise('application_drift', actor)).rejects.toMatchObject({ code: 'permission/denied' });
    }
    await expect(raise('application_drift', house.stranger)).rejects.toMatchObject({
      code: 'record/not_found',
    });
    await expect(
      service().raise(house.principal, { requestId: request.id, reason: 'application_drift', detail: ' ' }),
    ).rejects.toMatchObject({ code: 'input/blank', field: 'detail' });
    expect(await service().byRequestIds(house.auditor, [request.id])).toMatchObject([{ id: hold.id }]);
  });

  it('is released by the principal and by the client, each once, and then lets the request go', async () => {
    await move('broker_review', 'awaiting_client_authority');
    await factsAbout(house, request).authority(1);
    await move('ready');
    const hold = await raise();
    await expect(move('submitted')).rejects.toMatchObject({ code: 'endorsement/sending_held' });

    await expect(service().releaseAsPrincipal(await house.hire('producer'), hold)).rejects.toMatchObject({
      code: 'permission/denied',
    });
    await expect(service().releaseAsPrincipal(house.stranger, hold)).rejects.toMatchObject({
      code: 'record/not_found',
    });
    const half = await service().releaseAsPrincipal(house.principal, hold);
    expect(half).toMatchObject({
      principalReleasedBy: house.principal.userId,
      principalReleasedAt: house.clock.now(),
    });
    await expect(service().releaseAsPrincipal(house.principal, half)).rejects.toMatchObject({
      code: 'sending_hold/released',
    });
    await expect(move('submitted')).rejects.toMatchObject({ code: 'endorsement/sending_held' });

    await expect(release(hold)).rejects.toMatchObject({ code: 'record/changed' });
    expect(await release(half)).toMatchObject({
      clientReleasedBy: signer.id,
      clientReleasedName: 'Pat President',
      clientReleasedOn: '2026-02-28',
      counselAdvised: true,
    });
    expect((await house.audit(request.id)).slice(-2)).toEqual([
      'sending_hold.released_by_principal',
      'sending_hold.released_by_client',
    ]);
    expect((await move('submitted')).status).toBe('submitted');
    await expect(raise('application_drift')).rejects.toMatchObject({ code: 'endorsement/frozen' });
  });

  it('is released by the client with counsel advised only, by who may sign, and on no day to come', async () => {
    const another = await setScene(house, scene.shelf);
    await another.sell('Managed EDR', { code: 'managed_detection_response' });
    await workshop.drain();
    const [other] = await house
      .get(EndorsementRequestService)
      .byClientIds(house.principal, [another.client.id]);
    const hold = await service().raise(house.principal, {
      requestId: other?.id ?? '',
      reason: 'application_drift',
      detail: 'The application says no subcontractors.',
    });
    const add = (name: string, maySign: boolean) =>
      house.get(ContactService).add(house.principal, { clientId: another.client.id, name, maySign });
    const own = { contactId: (await add('Sam Signer', true)).id };
    await expect(release(hold, { ...own, counselAdvised: false })).rejects.toMatchObject({
      code: 'sending_hold/no_counsel',
      field: 'counselAdvised',
    });
    await expect(release(hold, { ...own, releasedOn: '2026-03-01' })).rejects.toMatchObject({
      code: 'sending_hold/released_later',
      field: 'releasedOn',
    });
    await expect(release(hold)).rejects.toMatchObject({ code: 'record/not_found' });
    const clerk = { contactId: (await add('Cleo Clerk', false)).id };
    await expect(release(hold, clerk)).rejects.toMatchObject({ code: 'contact/may_not_sign' });
    const released = await release(hold, own);
    await expect(release(released, own)).rejects.toMatchObject({ code: 'sending_hold/released' });
  });
});
