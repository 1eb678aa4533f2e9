import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { setScene } from '../../test/main-job.js';
import {
  CarrierService,
  ChangeHitsService,
  ContactService,
  JobRunner,
  LetterOrderService,
  LetterService,
  MessageService,
  newId,
  ServiceLineService,
  UploadService,
  WordingChangeService,
  WordingService,
  type NewWordingChange,
  type WordingChangeView,
} from '../index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let changes: WordingChangeService;
let hits: ChangeHitsService;

beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  changes = house.get(WordingChangeService);
  hits = house.get(ChangeHitsService);
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

const EXCLUSION = `ENDORSEMENT
This endorsement modifies insurance provided under the Technology Errors and Omissions Policy.
The following exclusion is added: This policy does not apply to any claim arising out of network support.`;

const NEW_FORM = `SECTION II - DEFINITIONS
"Professional services" means help desk and managed endpoint detection and response performed by the insured for others for a fee.`;

const announced = (given: Partial<NewWordingChange> = {}): NewWordingChange => ({
  ...{ carrierId: shelf.issuer.id, kind: 'endorsement_added', title: 'Network Support Exclusion' },
  ...{ formNumber: 'TEO 417', edition: '01/27', effectiveOn: '2026-06-01', appliesTo: 'in_force' },
  ...{ text: EXCLUSION, ...given },
});

/** The receipts and requests of the arranged book are no part of this. */
async function forgetOtherWork(): Promise<void> {
  await house.database.owner.query(`update outbox set done_at = now() where done_at is null`);
}

/** A client under the narrow form that sells these. */
async function selling(...names: string[]) {
  const scene = await setScene(house, shelf);
  for (const name of names) await scene.sell(name);
  await forgetOtherWork();
  return scene;
}

async function read(given: Partial<NewWordingChange> = {}): Promise<WordingChangeView> {
  const { id } = await changes.enter(house.principal, announced(given));
  await workshop.drain();
  return changes.get(house.principal, id);
}

const worse = async (changeId: string) =>
  (await hits.hits(house.principal, { changeId, first: 50, after: null })).items;
const clientsOf = async (changeId: string, first = 50, after: string | null = null) =>
  hits.clients(house.principal, { changeId, first, after });
const policiesOf = async ({ id }: WordingChangeView) =>
  house.database.owner.query<
    { policy_id: string; counts_from: string; renewal: boolean; not_read: string }[]
  >(
    `select policy_id, counts_from::text, renewal, not_read from wording_change_policies where change_id = $1 order by policy_id`,
    [id],
  );

describe('words that a carrier has announced', () => {
  it('are read against each policy of the carrier, and show whom they would hit, the worst first', async () => {
    const hit = await selling('Network support', 'IT consulting', 'Managed EDR');
    const other = await selling('IT consulting');
    const elsewhere = await house
      .get(CarrierService)
      .create(house.principal, { kind: 'issuing_company', name: 'Basalt Mutual' });
    await shelf.policy(other.client, { issuingCompanyId: elsewhere.id });
    await forgetOtherWork();
    const change = await read();
    expect(change).toMatchObject({
      ...{ state: 'ready', policies: 2, read: 2, notRead: 0 },
      ...{ clientsHit: 1, servicesHit: 1, gaps: 1, arguable: 0, servicesBetter: 0 },
    });
    const [found, ...more] = await worse(change.id);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...{ clientId: hit.client.id, policyId: hit.policy.id, step: 'worse', verdict: 'gap' },
      before: { verdict: 'in_scope' },
      after: { verdict: 'gap', reasons: expect.arrayContaining(['excluded']) },
    });
    expect(found!.after.evidence.map(({ text }) => text).join(' ')).toContain('network support');
    expect((await clientsOf(change.id)).items).toEqual([
      { changeId: change.id, clientId: hit.client.id, gaps: 1, services: 1, ordered: false, letterId: null },
    ]);
    // Nothing of the policy, its findings or its reviews has moved.
    expect(await house.get(WordingService).listByPolicyIds(house.principal, [hit.policy.id])).toHaveLength(1);
    expect(await house.database.owner.query(`select 1 from reviews`)).toEqual([]);
    expect(await house.audit(change.id)).toEqual(['wording_change.entered', 'wording_change.read']);
    expect(await changes.text(house.auditor, change.id)).toContain('network support');
  });

  it('that replace a form take its place, for better and for worse', async () => {
    const { client } = await selling('Network support', 'Managed EDR');
    const change = await read({ kind: 'form_replaced', title: 'Form TEO 100', text: NEW_FORM });
    expect(change).toMatchObject({ servicesHit: 1, servicesBetter: 1 });
    const better = await hits.hits(house.principal, {
      ...{ changeId: change.id, step: 'better', clientId: client.id, first: 5, after: null },
    });
    expect(better.items).toMatchObject([{ before: { verdict: 'gap' }, after: { verdict: 'in_scope' } }]);
  });

  it('are about the policies that the carrier names: by form, by day, on renewal', async () => {
    const now = await selling('Network support');
    const ofForm = await setScene(house, shelf);
    await house.get(WordingService).add(house.principal, {
      ...{ policyId: ofForm.policy.id, kind: 'schedule', title: 'Schedule', text: 'Schedule of limits.' },
      ...{ formNumber: 'TEO-100', edition: '(01/20)' },
    });
    await ofForm.sell('Network support');
    const later = await shelf.policy(now.client, { effectiveOn: '2026-09-01', expiresOn: '2027-09-01' });
    await forgetOtherWork();
    const named = await read({ replacesFormNumber: 'teo 100', replacesEdition: '01/20' });
    expect(await policiesOf(named)).toMatchObject([{ policy_id: ofForm.policy.id }]);
    expect(await policiesOf(await read({ replacesFormNumber: 'TEO 100', replacesEdition: '02/20' }))).toEqual(
      [],
    );
    expect(await policiesOf(await read({ replacesFormNumber: 'TEO 10' }))).toEqual([]);
    const renewed = await read({ appliesTo: 'new_and_renewed', effectiveOn: '2026-08-01' });
    expect(await policiesOf(renewed)).toEqual(
      [
        { policy_id: now.policy.id, counts_from: '2027-01-01', renewal: true, not_read: '' },
        { policy_id: ofForm.policy.id, counts_from: '2027-01-01', renewal: true, not_read: '' },
        {
          policy_id: later.id,
          counts_from: '2026-09-01',
          renewal: false,
          not_read: expect.stringContaining('text'),
        },
      ].sort((a, b) => (a.policy_id < b.policy_id ? -1 : 1)),
    );
    expect(renewed).toMatchObject({ notRead: 1, clientsHit: 2 });
    expect(await policiesOf(await read({ effectiveOn: '2027-02-01' }))).toMatchObject([
      { policy_id: later.id },
    ]);
  });

  it('are read on after a crash, each policy once; a service that is retired by then is left out', async () => {
    for (let i = 0; i < 11; i += 1) await selling('Network support');
    const { client } = await selling();
    const line = await house
      .get(ServiceLineService)
      .add(house.principal, { clientId: client.id, name: 'Network support', firstSoldOn: '2025-01-01' });
    await house
      .get(ServiceLineService)
      .retire(house.principal, { id: line.id, version: line.version, retiredOn: '2026-05-01' });
    await forgetOtherWork();
    const { id } = await changes.enter(house.principal, announced());
    const [job] = await house.database.owner.query<{ id: string }[]>(
      `select id from outbox where name = 'wording_change.read'`,
    );
    await workshop.get(JobRunner).run({ tenantId: house.tenantId, outboxId: job!.id });
    expect(await changes.get(house.principal, id)).toMatchObject({
      state: 'reading',
      policies: 12,
      read: 10,
    });
    await expect(hits.draftLetters(house.principal, { changeId: id })).rejects.toMatchObject({
      code: 'wording_change/not_ready',
    });
    await house.database.owner.query(`update outbox set done_at = null where name = 'wording_change.read'`);
    await workshop.drain();
    expect(await changes.get(house.principal, id)).toMatchObject({
      state: 'ready',
      read: 12,
      clientsHit: 11,
    });
    const first = await clientsOf(id, 6);
    const rest = await clientsOf(id, 6, first.nextCursor);
    expect(new Set([...first.items, ...rest.items].map(({ clientId }) => clientId)).size).toBe(11);
    expect(rest.nextCursor).toBeNull();
  });
});

describe('the letters about announced words', () => {
  async function hitTwo() {
    const scenes = [await selling('Network support'), await selling('Network support', 'IT consulting')];
    for (const { client } of scenes) {
      await house.get(ContactService).add(house.principal, {
        clientId: client.id,
        name: 'Pat Lee',
        email: 'pat@example.test',
        maySubmit: true,
      });
    }
    return { scenes, change: await read({ note: 'Announced on March 1.' }) };
  }
  const messagesTo = (clientId: string) => house.get(MessageService).byClientIds(house.principal, [clientId]);

  it('are drafted in one go, once for each client, and released together', async () => {
    const { scenes, change } = await hitTwo();
    const [one, two] = scenes.map(({ client }) => client.id) as [string, string];
    const unhit = await selling('IT consulting');
    await expect(
      hits.draftLetters(house.principal, { changeId: change.id, clientIds: [one, unhit.client.id] }),
    ).rejects.toMatchObject({ code: 'wording_change/not_hit', field: 'clientIds' });
    expect(await hits.draftLetters(house.principal, { changeId: change.id, clientIds: [one] })).toMatchObject(
      {
        ...{ drafted: 1, before: 0 },
      },
    );
    const again = await Promise.all(
      [1, 2].map(() => hits.draftLetters(house.principal, { changeId: change.id })),
    );
    expect(again.reduce((sum, { drafted }) => sum + drafted, 0)).toBe(1);
    await workshop.drain();
    const clients = (await clientsOf(change.id)).items;
    expect(clients).toMatchObject([
      { ordered: true, letterId: expect.any(String) },
      { ordered: true, letterId: expect.any(String) },
    ]);
    const letters = await house.get(LetterService).byClientIds(house.principal, [one, two]);
    expect(letters.map(({ kind }) => kind)).toEqual(['wording_change_notice', 'wording_change_notice']);
    const file = await house.get(LetterService).file(house.principal, letters[0]!.id, 'html');
    const text = file.bytes.toString('utf8');
    for (const part of [
      'Granite Mutual',
      'Network Support Exclusion, TEO 417 (01/27)',
      'not in effect until June 1, 2026',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Announced on March 1.');
    expect(text).not.toContain('IT consulting”');

    const [first] = await messagesTo(one);
    const [second] = await messagesTo(two);
    expect([first, second]).toMatchObject([{ state: 'ready' }, { state: 'ready' }]);
    const released = await house.get(MessageService).release(house.principal, [
      { id: first!.id, version: first!.version },
      { id: second!.id, version: second!.version + 1 },
      { id: newId(), version: 1 },
    ]);
    expect(released).toMatchObject([
      { id: first!.id, message: { state: 'queued' }, code: null },
      { id: second!.id, message: null, code: 'record/changed' },
      { message: null, code: 'record/not_found' },
    ]);
    const many = Array.from({ length: 101 }, () => ({ id: newId(), version: 1 }));
    await expect(house.get(MessageService).release(house.principal, many)).rejects.toMatchObject({
      code: 'message/too_many',
    });
  });

  it('are not released once the change is withdrawn', async () => {
    const { scenes, change } = await hitTwo();
    await hits.draftLetters(house.principal, { changeId: change.id });
    await workshop.drain();
    const [message] = await messagesTo(scenes[0]!.client.id);
    await expect(
      changes.withdraw(house.principal, { id: change.id, version: change.version - 1, why: 'Wrong form.' }),
    ).rejects.toMatchObject({ code: 'record/changed' });
    const withdrawn = await changes.withdraw(house.principal, { ...change, why: 'Wrong form.' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', why: 'Wrong form.' });
    const { id, version } = message!;
    expect(await house.get(MessageService).release(house.principal, [{ id, version }])).toMatchObject([
      { id, message: null, code: 'message/not_sendable', reason: expect.stringContaining('withdrawn') },
    ]);
    await expect(changes.withdraw(house.principal, { ...withdrawn, why: 'Again.' })).rejects.toMatchObject({
      code: 'wording_change/withdrawn',
    });
    await expect(hits.draftLetters(house.principal, { changeId: change.id })).rejects.toMatchObject({
      code: 'wording_change/withdrawn',
    });
  });

  it('are ordered from a change only', async () => {
    const { client } = await selling('Network support');
    await expect(
      house
        .get(LetterOrderService)
        .order(house.principal, { kind: 'wording_change_notice', clientId: client.id }),
    ).rejects.toMatchObject({ code: 'letter/nothing_to_tell' });
  });
});

describe('entering a change', () => {
  it.each([
    [{ text: ' ' }, 'wording/empty', 'text'],
    [{ title: '' }, 'input/blank', 'title'],
    [{ effectiveOn: '2026-02-30' }, 'input/day', 'effectiveOn'],
    [{ replacesEdition: '01/20' }, 'input/blank', 'replacesFormNumber'],
    [{ appliesTo: 'all' as never }, 'input/choice', 'appliesTo'],
  ])('refuses %p', async (given, code, field) => {
    await expect(changes.enter(house.principal, announced(given))).rejects.toMatchObject({ code, field });
  });

  it('takes a file of no client, and no file of another brokerage', async () => {
    await selling('Network support');
    const bytes = Buffer.from(EXCLUSION);
    const { id: uploadId } = await house
      .get(UploadService)
      .store(house.principal, { filename: 'exclusion.txt', bytes });
    expect(await read({ text: null, uploadId })).toMatchObject({ uploadId, gaps: 1 });
    const foreign = await house.get(UploadService).store(house.stranger, { filename: 'x.txt', bytes });
    await expect(
      changes.enter(house.principal, announced({ text: null, uploadId: foreign.id })),
    ).rejects.toMatchObject({ code: 'record/not_found' });
  });

  it('is for brokers of the brokerage, about an issuing company', async () => {
    const { client } = await selling('Network support');
    const portal = await house.hire('client_user', client.id);
    const mga = await house.get(CarrierService).create(house.principal, { kind: 'mga', name: 'Slate MGA' });
    await expect(changes.enter(house.principal, announced({ carrierId: mga.id }))).rejects.toMatchObject({
      code: 'wording_change/not_an_issuer',
    });
    for (const actor of [portal, house.auditor]) {
      await expect(changes.enter(actor, announced())).rejects.toMatchObject({ code: 'permission/denied' });
    }
    await expect(changes.enter(house.stranger, announced())).rejects.toMatchObject({
      code: 'record/not_found',
    });
    const { id } = await read();
    const page = { first: 5, after: null };
    await expect(changes.list(portal, page)).rejects.toMatchObject({ code: 'permission/denied' });
    expect((await changes.list(house.auditor, page)).items).toMatchObject([{ id, gaps: 1 }]);
    expect((await changes.list(house.stranger, page)).items).toEqual([]);
    await expect(hits.hits(house.stranger, { changeId: id, ...page })).rejects.toMatchObject({
      code: 'record/not_found',
    });
    await expect(hits.draftLetters(house.stranger, { changeId: id })).rejects.toMatchObject({
      code: 'record/not_found',
    });
    await expect(hits.draftLetters(house.auditor, { changeId: id })).rejects.toMatchObject({
      code: 'permission/denied',
    });
  });
});
