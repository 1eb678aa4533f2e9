import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { scannedPdf } from '../../test/scanned-pdf.js';
import type { Client } from '../clients/index.js';
import { newId } from '../ids.js';
import type { Policy } from '../policies/index.js';
import { pagesOf, UploadService } from '../uploads/index.js';
import { WordingService, type NewWording } from './index.js';

let house: House;
let shelf: Shelf;
let wordings: WordingService;
let client: Client;
let policy: Policy;
beforeAll(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
  wordings = house.get(WordingService);
});
beforeEach(async () => {
  client = await shelf.client();
  policy = await shelf.policy(client);
});
afterAll(() => house.close());

const form = (changes: Partial<NewWording> = {}): NewWording => ({
  policyId: policy.id,
  kind: 'base_form',
  title: 'Technology errors and omissions form',
  text: 'Professional services means IT consulting.\r\nSecond line\f\nPage two',
  ...changes,
});
const list = () => wordings.listByPolicyIds(house.principal, [policy.id]);
const triggers = async () =>
  (await house.jobs()).filter((j) => j.payload['clientId'] === client.id).map((j) => j.payload['trigger']);

describe('filing a wording', () => {
  it('keeps the text with its pages and asks for a review', async () => {
    const { id } = await wordings.add(house.principal, form({ formNumber: 'GM-TEO', edition: '04 24' }));
    const wording = await wordings.get(house.principal, id);
    expect(wording).toMatchObject({
      state: 'text',
      createdBy: house.principal.userId,
      sha256: expect.any(String),
    });
    expect(pagesOf(wording)).toEqual([
      { number: 1, text: 'Professional services means IT consulting.\nSecond line\n' },
      { number: 2, text: '\nPage two' },
    ]);
    expect(await triggers()).toEqual(['policy.entered', 'wording.entered']);
    const [summary] = await list();
    expect(summary).toMatchObject({
      id,
      formNumber: 'GM-TEO',
      supersededAt: null,
      textBytes: wording.text.length,
    });
    expect(summary).not.toHaveProperty('text');
  });

  it.each([
    [{ text: ' \n\t ' }, 'wording/empty', 'text'],
    [{ text: undefined }, 'wording/empty', 'text'],
    [{ text: '- - -' }, 'wording/empty', 'text'],
    [{ text: 'a\0b' }, 'input/broken_text', 'text'],
    [{ text: 'half a pair \ud800.' }, 'input/broken_text', 'text'],
    [{ text: 'x'.repeat(10 * 1024 * 1024) }, 'wording/too_long', 'text'],
    [{ title: '' }, 'input/blank', 'title'],
    [{ effectiveOn: '2025-12-31' }, 'wording/outside_period', 'effectiveOn'],
    [{ effectiveOn: '2027-01-02' }, 'wording/outside_period', 'effectiveOn'],
  ])('refuses it where %#', async (fault, code, field) => {
    await expect(wordings.add(house.principal, form(fault))).rejects.toMatchObject({ code, field });
    expect(await list()).toEqual([]);
    expect(await triggers()).toEqual(['policy.entered']);
  });

  it('takes five megabytes of text', async () => {
    const text = `Word ${'lorem ipsum '.repeat(430_000)}`;
    const { id } = await wordings.add(house.principal, form({ text }));
    expect((await wordings.get(house.principal, id)).text).toBe(text.trimEnd());
  });

  it('refuses the same text twice on a policy, also from two people at once', async () => {
    const race = await Promise.allSettled([1, 2].map(() => wordings.add(house.principal, form())));
    expect(race.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    const again = wordings.add(house.principal, form({ title: 'Another title' }));
    await expect(again).rejects.toMatchObject({ code: 'wording/duplicate', field: 'text' });
    const other = await shelf.policy(client, { line: 'cyber' });
    await wordings.add(house.principal, form({ policyId: other.id }));
  });

  it('takes the text of an upload, with its pages', async () => {
    const bytes = Buffer.from('First page words\fSecond page words');
    const { id: uploadId } = await house
      .get(UploadService)
      .store(house.principal, { filename: 'form.txt', bytes });
    const wording = await wordings.add(house.principal, form({ text: undefined, uploadId }));
    expect(wording.uploadId).toBe(uploadId);
    expect(pagesOf(await wordings.get(house.principal, wording.id)).map((p) => p.number)).toEqual([1, 2]);
    const both = wordings.add(house.principal, form({ uploadId }));
    await expect(both).rejects.toMatchObject({ code: 'wording/two_texts' });
  });

  it('keeps a scan as needing text, until one with text takes its place', async () => {
    const { id: uploadId, state } = await house
      .get(UploadService)
      .store(house.principal, { filename: 'scan.pdf', bytes: scannedPdf() });
    expect(state).toBe('needs_text');
    const scan = await wordings.add(house.principal, form({ text: undefined, uploadId }));
    expect(scan).toMatchObject({ state: 'needs_text', textBytes: 0, pagesWithoutText: [1] });
    const { text: _, ...rest } = form();
    const { replacement } = await wordings.supersede(house.principal, {
      id: scan.id,
      why: 'typed in from the scan',
      replacement: { ...rest, uploadId, text: 'Typed words' },
    });
    expect(replacement).toMatchObject({
      state: 'text',
      uploadId,
      textBytes: 'Typed words'.length,
      pagesWithoutText: [],
    });
  });

  it('is out of reach of another brokerage, and of an upload about another client', async () => {
    const { id } = await wordings.add(house.principal, form());
    const other = await shelf.client();
    const { id: uploadId } = await house.get(UploadService).store(house.principal, {
      filename: 'a.txt',
      bytes: Buffer.from('words'),
      clientId: other.id,
    });
    const foreignUpload = { ...form(), text: undefined, uploadId };
    for (const attempt of [
      wordings.add(house.stranger, form({ text: 'other words' })),
      wordings.get(house.stranger, id),
      wordings.supersede(house.stranger, { id, why: 'x' }),
      wordings.add(house.principal, foreignUpload),
      wordings.add(house.principal, { ...form({ text: 'w' }), policyId: newId() }),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'record/not_found' });
    }
    expect(await wordings.listByPolicyIds(house.stranger, [policy.id])).toEqual([]);
  });
});

describe('superseding a wording', () => {
  it('replaces it, keeps the old one readable, and happens once', async () => {
    const { id } = await wordings.add(house.principal, form());
    const { policyId: _, ...fields } = form({ text: 'New edition words', edition: '01 26' });
    const input = { id, why: 'new edition', replacement: fields };
    const { replacement } = await wordings.supersede(house.principal, input);
    const [old, now] = await list();
    expect(old).toMatchObject({ id, supersededWhy: 'new edition', replacedById: replacement?.id });
    expect(now).toMatchObject({ id: replacement?.id, supersededAt: null });
    expect((await wordings.get(house.principal, id)).text).toContain('IT consulting');
    const standing = await house.database.db.read(house.principal, (tx) =>
      wordings.standing(tx, [policy.id]),
    );
    expect(standing.map((w) => w.text)).toEqual(['New edition words']);
    const twice = wordings.supersede(house.principal, { id, why: 'again' });
    await expect(twice).rejects.toMatchObject({ code: 'wording/already_superseded' });
    expect(await triggers()).toEqual(['policy.entered', 'wording.entered', 'wording.superseded']);
  });

  it('withdraws it with a reason, after which the same text may be filed again', async () => {
    const { id } = await wordings.add(house.principal, form());
    const silent = wordings.supersede(house.principal, { id, why: '  ' });
    await expect(silent).rejects.toMatchObject({ code: 'input/blank', field: 'why' });
    const done = await wordings.supersede(house.principal, { id, why: 'filed on the wrong policy' });
    expect(done).toEqual({ id, policyId: policy.id, replacement: null });
    await wordings.add(house.principal, form());
    expect(await house.audit(id)).toEqual(['wording.entered', 'wording.superseded']);
  });

  it('keeps nothing when the replacement is refused', async () => {
    const { id } = await wordings.add(house.principal, form());
    const { policyId: _, ...fields } = form({ text: ' ' });
    const attempt = wordings.supersede(house.principal, { id, why: 'x', replacement: fields });
    await expect(attempt).rejects.toMatchObject({ code: 'wording/empty' });
    expect((await list()).map((w) => [w.id, w.supersededAt])).toEqual([[id, null]]);
  });

  it('is for brokers; the portal reads its own', async () => {
    const { id } = await wordings.add(house.principal, form());
    const user = await house.hire('client_user', client.id);
    expect((await wordings.get(user, id)).id).toBe(id);
    const attempt = wordings.supersede(user, { id, why: 'x' });
    await expect(attempt).rejects.toMatchObject({ code: 'permission/denied' });
    const other = await house.hire('client_user', (await shelf.client()).id);
    await expect(wordings.get(other, id)).rejects.toMatchObject({ code: 'record/not_found' });
  });
});
