import { openWorkshop, type Workshop } from '@carveback/testing';
import { openHouse, type House } from '../../test/house.js';
import { setScene, type Scene } from '../../test/main-job.js';
import { ContactService, type Contact } from '../clients/index.js';
import { LetterService } from '../letters/index.js';
import { UploadService } from '../uploads/index.js';
import {
  EndorsementRequestService,
  RequestAuthorityService,
  type EndorsementStatus,
  type NewAuthority,
  type RequestView,
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
  await move('broker_review', 'awaiting_client_authority');
  signer = await contact({ name: 'Pat President', title: 'President', maySign: true });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const service = () => house.get(RequestAuthorityService);

async function move(...path: EndorsementStatus[]): Promise<void> {
  const requests = house.get(EndorsementRequestService);
  for (const to of path) {
    [request] = (await requests.byClientIds(house.principal, [scene.client.id])) as [RequestView];
    const { id, version } = request;
    request = await requests.move(house.principal, { id, version, to, why: 'test' });
  }
}

const contact = (fields: Partial<Contact> & { name: string }, clientId = scene.client.id) =>
  house.get(ContactService).add(house.principal, { clientId, ...fields });

const given = (changes: Partial<NewAuthority> = {}): NewAuthority => ({
  requestId: request.id,
  letterVersion: request.letterVersion,
  contactId: signer.id,
  givenOn: '2026-02-27',
  channel: 'email',
  ...changes,
});

describe('the authority of a client', () => {
  it('names person, day, channel and the letter by its hash, and is in the audit trail', async () => {
    const authority = await service().record(house.principal, given({ note: 'Reply of Friday.' }));
    const [letter] = await house.get(LetterService).byRequestIds(house.principal, [request.id]);
    expect(authority).toMatchObject({
      name: 'Pat President',
      title: 'President',
      givenOn: '2026-02-27',
      channel: 'email',
      letterVersion: 1,
      letterSha256: letter?.sha256,
      note: 'Reply of Friday.',
      recordedBy: house.principal.userId,
      createdAt: house.clock.now(),
    });
    expect((await house.audit(request.id)).at(-1)).toBe('endorsement_request.authorised');
    expect(await service().byRequestIds(house.auditor, [request.id])).toMatchObject([{ id: authority.id }]);
    expect(await service().byRequestIds(house.stranger, [request.id])).toEqual([]);
  });

  it('keeps name and title as they were on the day', async () => {
    const { id, version } = signer;
    signer = await house.get(ContactService).change(house.principal, { id, version, title: 'Chair' });
    expect((await service().byRequestIds(house.principal, [request.id])).at(-1)?.title).toBe('President');
  });

  it.each<[string, Partial<NewAuthority>, object]>([
    [
      'of a version that nobody shows',
      { letterVersion: 2 },
      { code: 'endorsement/other_version', field: 'letterVersion' },
    ],
    ['by nobody', { contactId: null }, { code: 'input/missing', field: 'contactId' }],
    ['on a day to come', { givenOn: '2026-03-01' }, { code: 'endorsement/signed_later', field: 'givenOn' }],
    ['on no day', { givenOn: null }, { code: 'input/day', field: 'givenOn' }],
    ['by no channel', { channel: null }, { code: 'input/choice', field: 'channel' }],
    ['with broken text', { note: 'a\0' }, { code: 'input/broken_text', field: 'note' }],
    [
      'by somebody who is not there',
      { contactId: '01890000-0000-7000-8000-000000000000' },
      { code: 'record/not_found' },
    ],
    [
      'with a paper that is not there',
      { uploadId: '01890000-0000-7000-8000-000000000000' },
      { code: 'record/not_found' },
    ],
  ])('is refused %s', async (_, changes, refusal) => {
    await expect(service().record(house.principal, given(changes))).rejects.toMatchObject(refusal);
  });

  it('is refused of who may not sign, had left, or belongs to another client, as is another client’s paper', async () => {
    const clerk = await contact({ name: 'Cleo Clerk', maySubmit: true });
    await expect(service().record(house.principal, given({ contactId: clerk.id }))).rejects.toMatchObject({
      code: 'contact/may_not_sign',
      field: 'contactId',
    });
    const former = await contact({ name: 'Fay Former', maySign: true });
    const left = { id: former.id, version: former.version, endedOn: '2026-02-27' };
    await house.get(ContactService).end(house.principal, left);
    await expect(service().record(house.principal, given({ contactId: former.id }))).rejects.toMatchObject({
      code: 'contact/ended',
    });
    expect(
      await service().record(house.principal, given({ contactId: former.id, givenOn: '2026-02-26' })),
    ).toMatchObject({ name: 'Fay Former' });
    const elsewhere = await scene.shelf.client();
    const other = await contact({ name: 'Otto Other', maySign: true }, elsewhere.id);
    await expect(service().record(house.principal, given({ contactId: other.id }))).rejects.toMatchObject({
      code: 'record/not_found',
    });
    const file = { filename: 'reply.txt', bytes: Buffer.from('We agree.'), clientId: elsewhere.id };
    const { id: uploadId } = await house.get(UploadService).store(house.principal, file);
    await expect(service().record(house.principal, given({ uploadId }))).rejects.toMatchObject({
      code: 'record/not_found',
    });
  });

  it('is given in the portal by the user itself only, as the contact with its e-mail address', async () => {
    const user = await house.hire('client_user', scene.client.id);
    const input = { requestId: request.id, letterVersion: request.letterVersion };
    const forOther = { ...input, contactId: signer.id };
    for (const refused of [input, forOther]) {
      await expect(service().record(user, refused)).rejects.toMatchObject({ code: 'contact/not_yourself' });
    }
    const clerk = await contact({ name: 'Uri User', email: `${user.userId}@example.test` });
    await expect(service().record(user, input)).rejects.toMatchObject({ code: 'contact/may_not_sign' });
    const { id, version } = clerk;
    await house.get(ContactService).change(house.principal, { id, version, maySign: true });
    await expect(service().record(user, forOther)).rejects.toMatchObject({ code: 'contact/not_yourself' });
    const own = await service().record(user, { ...input, givenOn: '2026-01-01', channel: 'letter' });
    expect(own).toMatchObject({
      name: 'Uri User',
      channel: 'portal',
      givenOn: '2026-02-28',
      recordedBy: user.userId,
    });
    const elsewhere = await house.hire('client_user', (await scene.shelf.client()).id);
    await expect(service().record(elsewhere, input)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(service().record(house.auditor, given())).rejects.toMatchObject({
      code: 'permission/denied',
    });
    await expect(service().record(house.stranger, given())).rejects.toMatchObject({
      code: 'record/not_found',
    });
  });

  it('counts for the version that was read: an edit asks for it anew', async () => {
    await move('broker_review');
    await expect(service().record(house.principal, given())).rejects.toMatchObject({
      code: 'endorsement/not_awaiting',
    });
    const { id, version } = request;
    const edit = { id, version, narrative: 'The insured began to watch endpoints in June.' };
    request = await house.get(EndorsementRequestService).edit(house.principal, edit);
    await workshop.drain();
    await move('awaiting_client_authority');
    await expect(move('ready')).rejects.toMatchObject({ code: 'endorsement/no_authority' });
    await expect(service().record(house.principal, given({ letterVersion: 1 }))).rejects.toMatchObject({
      code: 'endorsement/other_version',
    });
    await service().record(house.principal, given());
    await move('ready');
    expect(request.status).toBe('ready');
  });
});
